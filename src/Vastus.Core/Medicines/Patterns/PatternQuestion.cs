using Vastus.Core.Knowledge;

namespace Vastus.Core.Medicines.Patterns;

/// <summary>One question of the Naranjo scale, in words of our own.</summary>
/// <param name="Help">What it means, and what a diary can tell. Null: it needs no more words.</param>
/// <param name="Yes">Points, -2 to 2.</param>
/// <param name="No">Points, -2 to 2.</param>
/// <param name="Unknown">Points for "don't know"; the scale has 0 throughout.</param>
public sealed record PatternQuestion(
    string Id, string Question, string? Help, int Yes, int No, int Unknown, Confidence Confidence, IReadOnlyList<string> Sources)
{
    /// <param name="answer">Null: not known.</param>
    public int Points(bool? answer) => answer switch { true => Yes, false => No, null => Unknown };
}
