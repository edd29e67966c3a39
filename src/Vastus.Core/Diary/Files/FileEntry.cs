namespace Vastus.Core.Diary.Files;

/// <summary>One row of a diary file: an entry, or all that is wrong with it.</summary>
/// <param name="Line">Where the row begins, counted from 1.</param>
/// <param name="Entry">Null exactly when there are problems. Its id is empty if the row has none: see <see cref="EntryId"/>.</param>
public sealed record FileEntry(int Line, Entry? Entry, IReadOnlyList<Problem> Problems);
