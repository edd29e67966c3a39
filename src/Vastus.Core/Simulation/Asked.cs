using Vastus.Core.Simulation.Naive;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Findings;
using Vastus.Core.Triggers.Looks;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Simulation;

/// <summary>One way of asking a simulated year what comes before the spasms, and what it answered.</summary>
/// <param name="Way">Its name, for people.</param>
/// <param name="NamesFalse">Whether it named, at any time, something that does nothing.</param>
/// <param name="FoundOn">The day, from the first entry, on which it named what matters. Null: never, or nothing matters.</param>
public sealed record Asked(string Way, bool NamesFalse, double? FoundOn)
{
    public const string Quarterly = "Vastus, four looks a year, as the method";
    public const string FourWeekly = "Vastus, every four weeks, as the pages";

    /// <summary>Usual tools, asked once when the year is over, and then the method at its own looks and at ours.</summary>
    public static IReadOnlyList<Asked> All(Scenario scenario, ulong seed)
    {
        var diary = SimulatedDiary.Of(scenario, seed);
        var cause = CauseOf(scenario);
        var table = DayTable.Of(diary);
        var study = Study.Of(diary, ExposureTable.Embedded.Standard, RestDays.Weekend);
        return
        [
            .. NaiveTool.All.Select(tool => AtTheEnd(tool, table, cause)),
            AtLooks(Quarterly, LookSchedule.Quarterly, study, cause),
            AtLooks(FourWeekly, LookSchedule.FourWeekly, study, cause),
        ];
    }

    /// <summary>Its place among the standard exposures. Null: nothing matters.</summary>
    private static int? CauseOf(Scenario scenario) => scenario.Cause switch
    {
        Cause.LowFluid => 0,
        Cause.HardExercise => 2,
        Cause.PoorSleep => 5,
        _ => null,
    };

    private static Asked AtTheEnd(NaiveTool tool, DayTable table, int? cause) => new(
        tool.Name,
        DayTable.Exposures.Index().Any(exposure => exposure.Index != cause && tool.Announces(table, exposure.Index)),
        cause is { } it && tool.Announces(table, it) ? table.Days : null);

    private static Asked AtLooks(string way, LookSchedule schedule, Study study, int? cause)
    {
        var looks = schedule.Of(study);
        var found = looks.FirstOrDefault(look => cause is { } it && look.Standings[it] is Standing.Linked);
        return new(
            way,
            looks.Any(look => look.Standings.Index().Any(exposure => exposure.Index != cause && exposure.Item is Standing.Linked)),
            found is null ? null : (found.At - study.Periods.Timeline!.First).TotalDays);
    }
}
