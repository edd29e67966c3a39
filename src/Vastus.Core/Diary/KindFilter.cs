namespace Vastus.Core.Diary;

/// <summary>Which kinds a list shows: one kind, or a group of them.</summary>
public static class KindFilter
{
    /// <param name="text">A kind, or the id of a group.</param>
    /// <returns>Null: everything, also for a word that is neither.</returns>
    public static IReadOnlyList<string>? Kinds(string? text) =>
        text is null or "" ? null
        : Kind.All.Contains(text) ? [text]
        : KindGroup.All.FirstOrDefault(g => g.Id == text)?.Kinds;
}
