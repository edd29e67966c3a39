using Vastus.Core.Triggers.Likelihood;

namespace Vastus.Core.Triage.Watching;

/// <summary>The rank-sum test of two samples (Wilcoxon 1945; Mann and Whitney 1947), normal, with ties and continuity corrected.</summary>
public static class RankSum
{
    /// <summary>The chance that the first sample lies so far above the second one without a reason.</summary>
    public static double Above(IReadOnlyList<decimal> first, IReadOnlyList<decimal> second)
    {
        double n = first.Count + second.Count;
        var wins = first.Sum(a => second.Sum(b => a > b ? 1 : a == b ? 0.5 : 0));
        var ties = first.Concat(second).GroupBy(value => value).Sum(group => Math.Pow(group.Count(), 3) - group.Count());
        var variance = first.Count * second.Count / 12.0 * (n + 1 - (ties / (n * (n - 1))));
        var over = wins - (first.Count * second.Count / 2.0) - 0.5;
        return over <= 0 || variance <= 0 ? 1 : ChiSquare.Tail(over * over / variance) / 2;
    }
}
