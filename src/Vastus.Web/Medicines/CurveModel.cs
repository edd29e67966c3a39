using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Medicines;
using Vastus.Core.Medicines.Curves;
using Vastus.Core.Triggers.Looks;
using Vastus.Core.Triggers.Medicines;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Web.Medicines;

/// <summary>The curve, and what the trigger analysis says of the time around each medicine.</summary>
/// <param name="Stories">Of the medicines with a mark or a finding, in the order of the list.</param>
/// <param name="NextOn">From which day on an entry brings the next comparison. Null: the diary is empty.</param>
public sealed record CurveModel(MedicineCurve Curve, IReadOnlyList<CurveStory> Stories, string? NextOn)
{
    /// <param name="entries">The whole diary, in any order.</param>
    /// <param name="now">On the last day of the curve.</param>
    /// <param name="findings">Of the latest look.</param>
    public static CurveModel Of(IReadOnlyList<Entry> entries, ZonedDateTime now, IReadOnlyList<MedicineFinding> findings)
    {
        var list = MedicineList.Of(entries, MedicineKnowledge.Embedded, now.ToInstant());
        var curve = MedicineCurve.Of(entries, now.Date, list.All);
        var stories = list.All.Select(row => new CurveStory(
            row,
            [.. curve.Marks.Where(mark => mark.Medicine == row.Name)],
            [.. findings.Where(finding => list.Find(finding.Medicine, MedicineKnowledge.Embedded)?.Place == row.Place)]));
        return new(curve, [.. stories.Where(story => story is not { Marks: [], Findings: [] })], Next(entries));
    }

    private static string? Next(IReadOnlyList<Entry> entries) => Timeline.Of(entries) is { } timeline
        ? MedicineCurve.Day(timeline.DateAt(LookSchedule.Quarterly.After(timeline, timeline.Last)))
        : null;
}

/// <param name="Marks">On the curve, oldest first.</param>
/// <param name="Findings">In the order of time.</param>
public sealed record CurveStory(MedicineOnList Medicine, IReadOnlyList<MedicineMark> Marks, IReadOnlyList<MedicineFinding> Findings);
