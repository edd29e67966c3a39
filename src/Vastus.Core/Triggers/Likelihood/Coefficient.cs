namespace Vastus.Core.Triggers.Likelihood;

/// <summary>What the data and the prior say about one coefficient. Log scale, per unit of its column.</summary>
/// <param name="StandardError">From the curvature at the estimate; the limits do not rest on it.</param>
/// <param name="Low">Lower end of the 95 % profile interval.</param>
/// <param name="High">Upper end of it.</param>
/// <param name="ChiSquare">Of the penalised likelihood ratio test against no effect; never below 0.</param>
/// <param name="P">The p-value of that test.</param>
public sealed record Coefficient(double Estimate, double StandardError, double Low, double High, double ChiSquare, double P);
