namespace Vastus.Core.Reports;

/// <summary>A question that a clinician asks, and what the diary answers.</summary>
/// <param name="Basis">What it rests on. Null: it says so itself.</param>
public sealed record GlanceAnswer(string Question, string Answer, string? Basis = null);
