namespace Vastus.Core.Triggers.Likelihood;

/// <summary>A likelihood times the log-F(1,1) prior on every coefficient (METHOD 3.3).</summary>
/// <remarks>
/// The prior is worth one matched pair, half a record each way: it says that the odds ratio of one unit lies between
/// 1/648 and 648 with a probability of 95 %, and makes every estimate and limit finite.
/// Source: Greenland and Mansournia 2015, doi:10.1002/sim.6537.
/// </remarks>
internal sealed class LogF(ILogLikelihood likelihood) : ILogLikelihood
{
    public int Parameters => likelihood.Parameters;

    public double At(ReadOnlySpan<double> beta, Span<double> gradient, Span<double> information)
    {
        var value = likelihood.At(beta, gradient, information);
        for (var j = 0; j < beta.Length; j++)
        {
            var share = Logistic.Of(beta[j]);
            gradient[j] += 0.5 - share;
            information[(j * beta.Length) + j] += share * Logistic.Of(-beta[j]);
        }

        return value + Of(beta);
    }

    /// <summary>The log of the prior's density, up to a constant.</summary>
    public static double Of(ReadOnlySpan<double> beta)
    {
        var sum = 0.0;
        foreach (var b in beta)
            sum += (b / 2) - Logistic.LogOnePlusExp(b);
        return sum;
    }
}
