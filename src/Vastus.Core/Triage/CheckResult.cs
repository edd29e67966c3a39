namespace Vastus.Core.Triage;

/// <summary>How soon somebody has to look at it, and why.</summary>
/// <param name="Reasons">The most urgent first.</param>
/// <param name="Signs">The likeliest first.</param>
/// <param name="Ask">What was not answered and could still make it more urgent, the most urgent first.</param>
/// <param name="Advice">What to do, in order.</param>
public sealed record CheckResult(
    Level Level,
    IReadOnlyList<Reason> Reasons,
    IReadOnlyList<Sign> Signs,
    IReadOnlyList<string> Ask,
    IReadOnlyList<string> Advice);
