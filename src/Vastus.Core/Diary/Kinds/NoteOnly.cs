namespace Vastus.Core.Diary.Kinds;

/// <summary>Words for the day that belong to nothing else; they stand in <see cref="Entry.Note"/>.</summary>
public sealed record NoteOnly : Happening
{
    public const string Word = "note";

    public override string Kind => Word;

    internal static NoteOnly Read(RowReader reader)
    {
        if (reader.Row.Note is null)
            reader.Add("note", "note.missing", "a note needs words", "write them, or leave the row out");
        return new();
    }
}
