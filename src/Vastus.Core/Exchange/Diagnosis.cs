using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Exchange;

/// <summary>A diagnosis from a health record, kept as a note on the day from which it holds.</summary>
public static class Diagnosis
{
    internal const int NameMost = 200;

    internal const string Opening = "Diagnosis in a health record: ";

    private const string Key = "record";
    private const string Value = "diagnosis";

    internal static Details Details { get; } = Details.None.With(Key, Value);

    /// <returns>As the record words it. Null: the entry is none.</returns>
    public static string? Of(Entry entry) => entry.What is NoteOnly && entry.What.Details[Key] is Value && entry.Note is { } note
        ? note.StartsWith(Opening, StringComparison.Ordinal) ? note[Opening.Length..] : note
        : null;
}
