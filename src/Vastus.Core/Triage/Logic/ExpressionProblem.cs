namespace Vastus.Core.Triage.Logic;

/// <summary>Where a rule stops making sense.</summary>
/// <param name="At">The sign, counted from 1; one past the end when something is missing there.</param>
/// <param name="Wrong">What is wrong, without a full stop.</param>
/// <param name="Right">What would be right, without a full stop.</param>
public sealed record ExpressionProblem(int At, string Wrong, string Right);
