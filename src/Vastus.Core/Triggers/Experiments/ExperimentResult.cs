using Vastus.Core.Triggers.Likelihood;

namespace Vastus.Core.Triggers.Experiments;

/// <summary>A finished experiment, analysed as assigned, not as done (method, 10.2).</summary>
/// <param name="Blocks">Those with hours in both arms.</param>
/// <param name="P">How often the coins alone would have given a difference as large.</param>
/// <param name="Effect">The log rate ratio of change against usual, with its profile interval.</param>
/// <param name="Posterior">The same, allowing for flares.</param>
public sealed record ExperimentResult(IReadOnlyList<Block> Blocks, double P, Coefficient Effect, Posterior Posterior)
{
    /// <summary>With fewer blocks no result could be told from chance.</summary>
    public const int BlocksLeast = 6;

    private const double Level = 0.05;

    /// <summary>From a test so far from anything, the interval never excludes no effect.</summary>
    private const double HopelessP = 0.4;

    public double SmallestPossibleP => SmallestPossible(Blocks.Count);

    public ExperimentVerdict Verdict => VerdictOf(Posterior, P);

    public int CasesWithChange => Blocks.Sum(block => block.A.Cases);

    public int CasesAsUsual => Blocks.Sum(block => block.B.Cases);

    /// <summary>2/2^B: all coins one way, or all the other.</summary>
    public static double SmallestPossible(int blocks) => Math.Min(1, Math.Pow(2, 1 - blocks));

    /// <param name="blocks">All of the experiment, in order; those without a comparison are left out.</param>
    /// <param name="seed">For the test of more than 20 blocks.</param>
    /// <returns>Null: fewer than six blocks can be compared, or the estimate did not converge.</returns>
    public static ExperimentResult? Of(IEnumerable<Block> blocks, ulong seed)
    {
        var compared = Compared(blocks);
        if (compared.Count < BlocksLeast)
            return null;
        var fit = PenalisedFit.Of(new RateRatioLikelihood(compared));
        return fit.Converged
            ? new(compared, RandomisationTest.P(Differences(compared), seed), fit.Coefficients[0], Posterior.Of(compared, fit.Coefficients[0].Estimate))
            : null;
    }

    /// <summary>The verdict of very many experiments, each in a thousandth of the time: with fewer patterns and on a coarser grid.</summary>
    public static ExperimentVerdict? Roughly(IEnumerable<Block> blocks, ulong seed)
    {
        var compared = Compared(blocks);
        if (compared.Count < BlocksLeast)
            return null;
        var p = RandomisationTest.RoughP(Differences(compared), seed);
        if (p > HopelessP)
            return ExperimentVerdict.NoClearDifference;
        var fit = PenalisedFit.Of(new RateRatioLikelihood(compared));
        return fit.Converged ? VerdictOf(Posterior.Of(compared, fit.Coefficients[0].Estimate, Posterior.Rough), p) : null;
    }

    private static ExperimentVerdict VerdictOf(Posterior posterior, double p) => (posterior.ExcludesNoEffect, p <= Level, posterior.Median < 0) switch
    {
        (false, _, _) => ExperimentVerdict.NoClearDifference,
        (true, false, true) => ExperimentVerdict.ProbablyFewer,
        (true, false, false) => ExperimentVerdict.ProbablyMore,
        (true, true, true) => ExperimentVerdict.Fewer,
        (true, true, false) => ExperimentVerdict.More,
    };

    private static List<Block> Compared(IEnumerable<Block> blocks) => [.. blocks.Where(block => block.CanCompare)];

    private static double[] Differences(List<Block> compared) => [.. compared.Select(block => block.Difference)];
}
