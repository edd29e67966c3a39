using Vastus.Core.Triggers.Likelihood;

namespace Vastus.Core.Triggers.Experiments;

/// <summary>The log rate ratio of change against usual, given the total of each block (method, 10.2).</summary>
internal sealed class RateRatioLikelihood(IReadOnlyList<Block> blocks) : ILogLikelihood
{
    public int Parameters => 1;

    public double At(ReadOnlySpan<double> beta, Span<double> gradient, Span<double> information)
    {
        var (value, slope, curve) = (0.0, 0.0, 0.0);
        foreach (var block in blocks)
        {
            var share = Share(block, beta[0]);
            value += (block.A.Cases * beta[0]) - (block.Cases * LogHours(block, beta[0]));
            slope += block.A.Cases - (block.Cases * share);
            curve += block.Cases * share * (1 - share);
        }

        (gradient[0], information[0]) = (slope, curve);
        return value;
    }

    /// <summary>Which share of a block's spasms the change should have.</summary>
    public static double Share(Block block, double beta) => Logistic.Of(beta + Math.Log(block.A.Hours / block.B.Hours));

    /// <summary>log(h_A exp β + h_B).</summary>
    private static double LogHours(Block block, double beta) =>
        Math.Log(block.B.Hours) + Logistic.LogOnePlusExp(beta + Math.Log(block.A.Hours / block.B.Hours));
}
