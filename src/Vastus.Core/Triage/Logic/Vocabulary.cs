namespace Vastus.Core.Triage.Logic;

/// <summary>The names that rules may use, and what those stand for that are made of others.</summary>
/// <param name="Findings">Answered with yes or no.</param>
/// <param name="Numbers">Such as the age.</param>
/// <param name="Named">Conditions with a name of their own, which stands for the whole.</param>
/// <param name="Scores">One point for each of these; compared with <c>>=</c> alone, so that a missing answer never lowers them.</param>
public sealed record Vocabulary(
    IReadOnlySet<string> Findings,
    IReadOnlySet<string> Numbers,
    IReadOnlyDictionary<string, Expression> Named,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Scores)
{
    /// <summary>Whatever looks like a class of medicines or a dangerous pair is one.</summary>
    public bool AnyMedicine { get; init; }

    public bool IsFinding(string name) =>
        Findings.Contains(name) || (AnyMedicine && (name is ['M', 'C', '-', ..] or ['R', 'F', '-', ..]));
}
