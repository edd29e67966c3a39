using Vastus.Core.Simulation;

namespace Vastus.Core.Triggers.Experiments;

/// <summary>An experiment of somebody invented, of whom it is known what the change truly does.</summary>
/// <remarks>Spasms come in clusters, and there are good and bad weeks that nobody logs, as in the simulations of the method (14).</remarks>
public static class InventedExperiment
{
    private const int DayHours = 24;
    private const double Persistence = 0.85;
    private const double Deviation = 0.5;

    /// <summary>How many more spasms each brings on within a day.</summary>
    private const double Followers = 0.45;

    /// <summary>After this many hours on average.</summary>
    private const double FollowersAfter = 6;

    /// <param name="plan">Its length and its coins count.</param>
    /// <param name="perDay">How often a cluster begins in a day as usual.</param>
    /// <param name="ratio">How many times as often with the change; 1: it does nothing.</param>
    /// <param name="random">Of the spasms.</param>
    public static IReadOnlyList<Block> Of(ExperimentPlan plan, double perDay, double ratio, Seeded random)
    {
        var (cases, hours) = (new int[plan.Periods.Count], new int[plan.Periods.Count]);
        var wave = new Wave(Persistence, random);
        var quietFrom = -1.0;
        // A day before the first, in which what comes is already looked for.
        for (var day = -1; day < plan.Days; day++)
        {
            var period = Math.Max(day, 0) / plan.Length.Days;
            var factor = day >= 0 && plan.Periods[period].WithChange ? ratio : 1;
            var chance = 1 - Math.Exp(-perDay / DayHours * factor * Math.Exp((Deviation * wave.Next()) - (Deviation * Deviation / 2)));
            var counts = day >= 0 && day % plan.Length.Days >= plan.Length.WashoutDays;
            for (var hour = day * DayHours; hour < (day + 1) * DayHours; hour++)
            {
                var isEligible = hour >= quietFrom;
                var begins = random.Chance(chance);
                if (counts && isEligible)
                {
                    hours[period]++;
                    cases[period] += begins ? 1 : 0;
                }

                if (begins)
                    quietFrom = Math.Max(quietFrom, LastOfCluster(hour, random) + DayHours);
            }
        }

        return [.. Enumerable.Range(0, plan.Blocks).Select(block => plan.Periods[2 * block].WithChange ? Pair(2 * block, 1) : Pair((2 * block) + 1, -1))];

        Block Pair(int change, int usual) => new(new(cases[change], hours[change]), new(cases[change + usual], hours[change + usual]));
    }

    private static double LastOfCluster(double onset, Seeded random)
    {
        var last = onset;
        while (random.Chance(Followers / (1 + Followers)))
        {
            var later = onset - (FollowersAfter * Math.Log(1 - random.Unit()));
            if (later < onset + DayHours)
                last = Math.Max(last, LastOfCluster(later, random));
        }

        return last;
    }
}
