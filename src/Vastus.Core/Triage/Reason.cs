namespace Vastus.Core.Triage;

/// <summary>Why an urgency was given.</summary>
/// <param name="Because">The findings that made the rule true.</param>
/// <param name="Text">The reason in a sentence or two.</param>
public sealed record Reason(string Rule, Urgency Level, IReadOnlyList<string> Because, string Text, IReadOnlyList<string> Sources);

/// <summary>What the answers can be a sign of, and which of them point to it.</summary>
public sealed record Sign(Condition Condition, IReadOnlyList<string> Because);
