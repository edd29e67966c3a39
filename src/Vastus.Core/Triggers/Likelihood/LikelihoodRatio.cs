namespace Vastus.Core.Triggers.Likelihood;

/// <summary>One coefficient and its test, for whoever needs no limits: they are most of the work.</summary>
/// <param name="Estimate">Log scale, per unit of its column.</param>
/// <param name="ChiSquare">Of the penalised likelihood ratio test against no effect; never below 0.</param>
/// <param name="P">The p-value of that test.</param>
public sealed record LikelihoodRatio(double Estimate, double ChiSquare, double P);
