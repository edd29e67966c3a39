namespace Vastus.Core.Triggers.Likelihood;

/// <summary>A concave log likelihood, without a prior, that Newton's method can climb.</summary>
public interface ILogLikelihood
{
    /// <summary>How many coefficients.</summary>
    int Parameters { get; }

    /// <summary>The log likelihood and its first two derivatives. One thread at a time: an implementation may keep its scratch.</summary>
    /// <param name="beta">The coefficients, log scale, per unit of their columns.</param>
    /// <param name="gradient">Filled: one number a coefficient.</param>
    /// <param name="information">Filled: minus the Hessian, row by row, both triangles.</param>
    double At(ReadOnlySpan<double> beta, Span<double> gradient, Span<double> information);
}
