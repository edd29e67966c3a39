using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Findings;

namespace Vastus.Web.Triggers;

/// <summary>One exposure with all that is behind it.</summary>
/// <param name="SettledOn">The day of the look. Null: no look yet.</param>
/// <param name="NextOn">From which day on there may be a new answer. Null: the diary is empty.</param>
/// <param name="Level">What the look was held to, 0 to 1. 0: no look yet.</param>
/// <param name="Sets">The matched sets, newest first. Empty: there is no estimate.</param>
public sealed record TriggerModel(
    TriggerRow Row, string? SettledOn, string? NextOn, double Level, IReadOnlyList<DotSet> Sets)
{
    public static TriggerModel Of(TriggersModel all, TriggerRow row) => new(
        row, all.SettledOn, all.NextAbout(row.Rule), all.Settled?.Level ?? 0, SetsOf(all, row));

    private static IReadOnlyList<DotSet> SetsOf(TriggersModel all, TriggerRow row)
    {
        if (row.Finding?.Estimate is null)
            return [];
        var (periods, states) = (all.Study.Periods, all.Study.Exposures[row.Place - 1].States);
        return [.. Enumerable.Range(0, periods.CountBefore(all.Settled!.At))
            .GroupBy(periods.StratumOf)
            .Where(set => set.Any(periods.IsCase))
            .Select(set => new DotSet(
                [.. set.Where(periods.IsCase).Select(i => new SpasmDot(periods.StartOf(i).WithOffset(periods.Timeline!.OffsetAt(periods.StartOf(i))), states[i]))],
                [.. set.Where(i => !periods.IsCase(i)).Select(i => states[i])]))
            .OrderByDescending(set => set.Spasms[^1].At.ToInstant())];
    }
}
