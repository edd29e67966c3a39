using Vastus.Core.Triggers.Exposures;

namespace Vastus.Core.Triggers.Findings;

/// <summary>Which other exposures travel with one, chosen without looking at the spasms (method, 4.3).</summary>
internal static class Adjustment
{
    private const double LeastInformation = 1;
    private const double LeastCorrelation = 0.15;
    private const int CasesForEach = 8;

    /// <summary>From here on two exposures are not separable (method, 4.4).</summary>
    private const double Together = 0.8;

    /// <summary>The exposures to adjust for, the closest companion first; ties in the order of the list.</summary>
    /// <param name="exposure">The place of the one that is judged.</param>
    /// <param name="known">For each exposure of the list, its own rows.</param>
    /// <param name="states">For each exposure of the list, its state in every period.</param>
    public static IReadOnlyList<Companion> For(int exposure, IReadOnlyList<KnownRows> known, IReadOnlyList<ExposureState[]> states)
    {
        var rows = known[exposure];
        var most = Math.Max(1, rows.Cases / CasesForEach);
        List<Companion> companions = [];
        for (var other = 0; other < known.Count; other++)
        {
            if (other == exposure || known[other].Information < LeastInformation)
                continue;
            var correlation = Correlation(rows, states[exposure], states[other]);
            if (Math.Abs(correlation) >= LeastCorrelation)
                companions.Add(new(other, correlation));
        }

        return [.. companions.OrderByDescending(c => Math.Abs(c.Correlation)).Take(most)];
    }

    /// <summary>Over the rows in which the other is known, each less its mean in the stratum over those same rows.</summary>
    private static double Correlation(KnownRows rows, ExposureState[] states, ExposureState[] others)
    {
        var sums = new (int Count, int One, int Other, int Both)[rows.StratumCount];
        for (var i = 0; i < rows.Rows.Length; i++)
        {
            var other = others[rows.Rows[i]];
            if (other is ExposureState.Unknown)
                continue;
            ref var sum = ref sums[rows.Strata[i]];
            var (x, y) = (states[rows.Rows[i]] is ExposureState.Exposed, other is ExposureState.Exposed);
            sum.Count++;
            sum.One += x ? 1 : 0;
            sum.Other += y ? 1 : 0;
            sum.Both += x && y ? 1 : 0;
        }

        var (xx, yy, xy) = (0.0, 0.0, 0.0);
        foreach (var (count, one, other, both) in sums)
        {
            if (count is 0)
                continue;
            xx += one - ((double)one * one / count);
            yy += other - ((double)other * other / count);
            xy += both - ((double)one * other / count);
        }

        return xx > 1e-12 && yy > 1e-12 ? xy / Math.Sqrt(xx * yy) : 0;
    }

    /// <summary>Another exposure that travels with the one that is judged.</summary>
    /// <param name="Exposure">Its place in the list.</param>
    /// <param name="Correlation">Within strata, -1 to 1.</param>
    public sealed record Companion(int Exposure, double Correlation)
    {
        public bool NotSeparable => Math.Abs(Correlation) >= Together;
    }
}
