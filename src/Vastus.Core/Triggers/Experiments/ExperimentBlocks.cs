using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Triggers.Experiments;

/// <summary>What the diary holds of each block, as drawn and not as done (method, 10.2).</summary>
/// <remarks>
/// All hours between the first and the last entry count, also those of days on which nothing was written. To leave such days out
/// would be worse: on days with the change more is written down, and the other days would then hold too large a share of spasms.
/// </remarks>
public static class ExperimentBlocks
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <returns>In order, all of them.</returns>
    public static IReadOnlyList<Block> Of(ExperimentPlan plan, PersonPeriods periods)
    {
        var (cases, hours) = (new int[plan.Periods.Count], new int[plan.Periods.Count]);
        var first = Period.DaysBetween(Epoch, plan.First);
        var starts = periods.EligibleStarts;
        var isCase = periods.EligibleCases;
        for (var i = 0; i < starts.Length; i++)
        {
            var day = Clock.LocalDay(starts[i] - (plan.Length.DayBegins * Clock.Hour), periods.Timeline!.OffsetAt(starts[i])) - first;
            if (day < 0 || day >= plan.Days || day % plan.Length.Days < plan.Length.WashoutDays)
                continue;
            hours[day / plan.Length.Days]++;
            cases[day / plan.Length.Days] += isCase[i] ? 1 : 0;
        }

        return [.. Enumerable.Range(0, plan.Blocks).Select(block => plan.Periods[2 * block].WithChange
            ? new Block(Arm(2 * block), Arm((2 * block) + 1))
            : new Block(Arm((2 * block) + 1), Arm(2 * block)))];

        Arm Arm(int period) => new(cases[period], hours[period]);
    }
}
