namespace Vastus.Core.Diary.Files;

/// <summary>One row of a file: an entry, or all that is wrong with it, or what was left out on purpose.</summary>
/// <param name="Line">Where the row begins, counted from 1.</param>
/// <param name="Entry">Null when there are problems or something was left out. Its id is empty if the row has none: see <see cref="EntryId"/>.</param>
public sealed record FileEntry(int Line, Entry? Entry, IReadOnlyList<Problem> Problems)
{
    /// <summary>What stood here and is no entry on purpose; then there is neither an entry nor a problem. Null: nothing.</summary>
    public LeftOut? LeftOut { get; init; }
}
