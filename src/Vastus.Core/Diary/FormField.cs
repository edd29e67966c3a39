namespace Vastus.Core.Diary;

/// <summary>A field of the form for one kind.</summary>
/// <param name="Name">A column of the diary file, or <c>detail.KEY</c> for a fact of the details.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Type">How it is asked.</param>
/// <param name="Choices">For a choice: the word that is kept and what it is called. The empty word: not said.</param>
/// <param name="Hint">One line below the label. Null: none is needed.</param>
public sealed record FormField(
    string Name, string Label, FieldType Type, IReadOnlyList<(string Word, string Label)>? Choices = null, string? Hint = null)
{
    public bool IsDetail => Name.StartsWith(DetailPrefix, StringComparison.Ordinal);

    public const string DetailPrefix = "detail.";
}

public enum FieldType
{
    Words,
    Number,
    Choice,
    Many,
    LongWords,
}
