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

    public double SmallestPossibleP => SmallestPossible(Blocks.Count);

    public ExperimentVerdict Verdict => (Posterior.ExcludesNoEffect, P <= Level, Posterior.Median < 0) switch
    {
        (false, _, _) => ExperimentVerdict.NoClearDifference,
        (true, false, true) => ExperimentVerdict.ProbablyFewer,
        (true, false, false) => ExperimentVerdict.ProbablyMore,
        (true, true, true) => ExperimentVerdict.Fewer,
        (true, true, false) => ExperimentVerdict.More,
    };

    public int CasesWithChange => Blocks.Sum(block => block.A.Cases);

    public int CasesAsUsual => Blocks.Sum(block => block.B.Cases);

    /// <summary>2/2^B: all coins one way, or all the other.</summary>
    public static double SmallestPossible(int blocks) => Math.Min(1, Math.Pow(2, 1 - blocks));

    /// <param name="blocks">All of the experiment, in order; those without a comparison are left out.</param>
    /// <param name="seed">For the test of more than 20 blocks.</param>
    /// <returns>Null: fewer than six blocks can be compared, or the estimate did not converge.</returns>
    public static ExperimentResult? Of(IEnumerable<Block> blocks, ulong seed)
    {
        var compared = blocks.Where(block => block.CanCompare).ToList();
        if (compared.Count < BlocksLeast)
            return null;
        var fit = PenalisedFit.Of(new RateRatioLikelihood(compared));
        if (!fit.Converged)
            return null;
        var effect = fit.Coefficients[0];
        var p = RandomisationTest.P([.. compared.Select(block => block.Difference)], seed);
        return new(compared, p, effect, Posterior.Of(compared, effect.Estimate));
    }
}
