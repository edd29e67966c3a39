namespace Vastus.Core.Triage;

/// <summary>Reasons as sentences.</summary>
public static class ReasonWords
{
    /// <param name="because">Ids of findings.</param>
    /// <param name="signs">Names of what it can be a sign of.</param>
    internal static string Of(IReadOnlyList<string> because, IReadOnlyList<string> signs, string? note, TriageKnowledge knowledge)
    {
        List<string> said = [.. because.Select(id => knowledge.ById.GetValueOrDefault(id)?.Because).OfType<string>()];
        List<string> sentences = [];
        if (said is not [])
            sentences.Add($"You said that {List(said, "and")}.");
        if (signs is not [])
            sentences.Add($"This can be a sign of {List(signs, "or")}.");
        if (note is not null)
            sentences.Add(note);
        return string.Join(' ', sentences);
    }

    private static string List(IReadOnlyList<string> items, string last) =>
        items.Count is 1 ? items[0] : $"{string.Join(", ", items.SkipLast(1))} {last} {items[^1]}";
}
