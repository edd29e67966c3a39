using Vastus.Core.Diary;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Findings;
using Vastus.Core.Triggers.Medicines;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Triggers.Looks;

/// <summary>The last settled look at a diary, and what it said of everything that was looked for.</summary>
/// <param name="Settled">Null: the first look is still to come.</param>
/// <param name="Findings">One for each exposure of the study. Null: no look yet.</param>
/// <param name="Medicines">What the latest of the method's own looks, 91 days apart, says of their starts and changes.</param>
public sealed record LastLook(Study Study, SettledLook? Settled, IReadOnlyList<Finding>? Findings, IReadOnlyList<MedicineFinding> Medicines)
{
    /// <summary>When it was settled, in the local time of the diary. Null: no look yet.</summary>
    public LocalDate? SettledOn => Settled is { } look ? Study.Periods.Timeline!.DateAt(look.At) : null;

    /// <param name="entries">In any order, with what food holds beside it.</param>
    /// <param name="own">The person's own questions.</param>
    /// <param name="rest">The person's days of rest.</param>
    public static LastLook Of(IReadOnlyList<Entry> entries, IReadOnlyList<OwnExposure> own, RestDays rest)
    {
        var study = Study.Of(entries, ExposureTable.Embedded.For(entries, [.. own.Select(question => question.Rule)]), rest);
        var settled = LookSchedule.FourWeekly.Of(study) is [.., var last] ? last : null;
        return new(
            study, settled, settled is null ? null : Look.At(study, settled.At, settled.Level),
            study.Periods.Timeline is { } timeline && LookSchedule.Quarterly.Latest(timeline) is { } look ? MedicinesAt(entries, rest, look) : []);
    }

    /// <returns>What the look said of one exposure of the study. Null: no look has judged it yet.</returns>
    public Finding? Of(int exposure) => Settled is { } look && Study.Rules[exposure].IsJudgedAt(look.At) ? Findings![exposure] : null;

    private static IReadOnlyList<MedicineFinding> MedicinesAt(IReadOnlyList<Entry> entries, RestDays rest, Instant look)
    {
        List<Entry> before = [.. entries.Where(entry => entry.At.ToInstant() < look)];
        var series = MedicineSeries.Of(before, PersonPeriods.Of(before, rest, look));
        return [.. series.Findings.Where(finding => RiskWindows.IsTested(finding.Window) || finding.AlreadyUp)];
    }
}
