namespace Vastus.Core.Triggers.Likelihood;

/// <summary>The maximum of a likelihood times the log-F(1,1) prior, with tests and limits (METHOD 3.3 to 3.6).</summary>
/// <param name="LogLikelihood">Without the prior, at the estimates.</param>
/// <param name="PenalisedLogLikelihood">With the prior, at the estimates.</param>
/// <param name="PenalisedNull">With the prior, at 0.</param>
/// <param name="Converged">False: the maximum was not found, and nothing may be shown.</param>
/// <param name="Estimates">Of every coefficient, in order.</param>
/// <param name="Coefficients">The wanted ones, first first; empty unless all converged.</param>
public sealed record PenalisedFit(
    double LogLikelihood,
    double PenalisedLogLikelihood,
    double PenalisedNull,
    bool Converged,
    IReadOnlyList<double> Estimates,
    IReadOnlyList<Coefficient> Coefficients)
{
    /// <param name="wanted">How many of the first coefficients get a test and limits. Null: all.</param>
    public static PenalisedFit Of(ILogLikelihood likelihood, int? wanted = null)
    {
        Must.Hold(!(wanted > likelihood.Parameters), "No more coefficients are wanted than there are");
        var target = new LogF(likelihood);
        var top = new Maximum(target);
        var atZero = top.Value;
        var converged = top.Climb();
        var profile = converged ? Profile.At(top, target) : null;
        var coefficients = new List<Coefficient>();
        for (var k = 0; profile is not null && k < (wanted ?? likelihood.Parameters); k++)
        {
            if (profile.Of(k) is { } coefficient)
                coefficients.Add(coefficient);
            else
                (profile, converged) = (null, false);
        }

        return new(top.Value - LogF.Of(top.Beta), top.Value, atZero, converged, top.Beta, converged ? coefficients : []);
    }

    /// <summary>The test of the first coefficient alone.</summary>
    /// <returns>Null: a maximum was not found, and nothing may be shown.</returns>
    public static LikelihoodRatio? TestOf(ILogLikelihood likelihood)
    {
        var target = new LogF(likelihood);
        var top = new Maximum(target);
        return top.Climb() ? Profile.At(top, target)?.Test(0) : null;
    }
}
