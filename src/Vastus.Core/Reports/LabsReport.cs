using Vastus.Core.Diary;
using Vastus.Core.Labs;
using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Reports;

/// <summary>Blood results of the report's days.</summary>
/// <param name="Results">Newest first.</param>
/// <param name="Lines">Results at a line at which somebody has to look soon, with the line.</param>
/// <param name="Ask">Tests that may be worth asking about, by what is known of the person; never an order.</param>
public sealed record LabsReport(IReadOnlyList<LabResult> Results, IReadOnlyList<(LabResult Result, LabLine Line)> Lines, IReadOnlyList<TestPrompt> Ask)
{
    /// <summary>The newest of each test, if it lies outside of its range or at a line.</summary>
    public IReadOnlyList<LabResult> Outside =>
        [.. Latest.Where(result => result.Reading is LabReading.Below or LabReading.Above || Lines.Any(at => at.Result == result))];

    /// <summary>The newest of each test.</summary>
    public IReadOnlyList<LabResult> Latest => new LabResults(Results).Latest;

    public static LabsReport Of(DateInterval days, IReadOnlyList<Entry> diary, Profile.Profile profile, Facts facts)
    {
        // Of all, since some lines ask for the person's own earlier values.
        List<LabResult> results = [.. LabResults.Of(diary, profile).All.Where(result => days.Contains(result.Entry.Day))];
        var latest = new LabResults(results).Latest;
        var all = LabFacts.With(latest, facts);
        return new(
            results, [.. latest.Select(result => (result, Line: result.Line(all))).Where(at => at.Line is not null).Select(at => (at.result, at.Line!)).OrderBy(at => at.Item2.Urgency)],
            TestPrompts.Of(facts, LabKnowledge.Embedded));
    }
}
