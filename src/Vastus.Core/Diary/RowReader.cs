using System.Text;

namespace Vastus.Core.Diary;

/// <summary>Reads the cells of one row and gathers every problem on the way.</summary>
internal sealed class RowReader(EntryRow row)
{
    private const int WordsMost = 200;
    private const int NoteMost = 10_000;
    private const int DetailMost = 2_000;
    private Columns read;
    private Details? details;

    public List<Problem> Problems { get; } = [];

    public EntryRow Row => row;

    public void Add(string field, string code, string wrong, string right) => Problems.Add(new(field, code, wrong, right));

    /// <summary>The amount, which the kind must have, in the range's own unit.</summary>
    public decimal RequiredAmount(AmountRange range)
    {
        if (row.Amount is null)
            Add("amount", "amount.missing", $"{row.Kind} needs an amount", $"write {range}");
        return Amount(range) ?? range.Least;
    }

    public decimal? Amount(AmountRange range)
    {
        MarkRead("amount");
        MarkRead("unit");
        if (row.Unit is not null && row.Unit != range.Unit)
        {
            Add("unit", "unit.unknown", $"{Quoted(row.Unit)} is not a unit of {row.Kind}",
                range.Unit is "" ? "leave it empty" : $"write {range.Unit}");
            return null;
        }

        return Number("amount", row.Amount, range);
    }

    public decimal? Number(string field, string? text, AmountRange range)
    {
        MarkRead(field);
        if (text is null)
            return null;
        if (Diary.Number.Parse(text) is not { } number)
            Add(field, $"{field}.unreadable", $"{Quoted(text)} is not a number", $"write {range}, with a decimal point");
        else if (!range.Contains(number))
            Add(field, $"{field}.range", $"{text} is out of range", $"write {range}");
        else
            return number;
        return null;
    }

    public T? Level<T>() where T : struct, Enum
    {
        MarkRead("level");
        return Word<T>("level", row.Level);
    }

    public T RequiredLevel<T>() where T : struct, Enum
    {
        if (row.Level is null)
            Add("level", "level.missing", $"{row.Kind} needs a level", $"write {Choices(Words<T>.All)}");
        return Level<T>() ?? default;
    }

    public T? Word<T>(string field, string? text) where T : struct, Enum
    {
        MarkRead(field);
        if (text is null)
            return null;
        if (Words<T>.Parse(text) is { } word)
            return word;
        Add(field, $"{field}.unknown", $"{Quoted(text)} is not known for {row.Kind}", $"write {Choices(Words<T>.All)}");
        return null;
    }

    public string RequiredName(string example)
    {
        if (row.Name is null)
            Add("name", "name.missing", $"{row.Kind} needs a name", $"write which one, such as {example}");
        return row.Name ?? "";
    }

    public string? Text(string field, string? text, int most = WordsMost)
    {
        if (text is null)
            return null;
        if (text.Length > most)
            Add(field, "text.long", $"{text.Length} characters are too many", $"write at most {most}");
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text;
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
                Add(field, "text.unreadable", "a character is not readable as UTF-8", "save the file as UTF-8");
            else if (Rune.IsControl(rune) && !(field is "note" && rune.Value is '\n' or '\r' or '\t'))
                Add(field, "text.control", $"a control character (U+{rune.Value:X4}) is not text", "leave it out");
            else
                continue;
            return null;
        }

        return text;
    }

    public string? Note() => Text("note", row.Note, NoteMost);

    public Details Details => details ??= ReadDetails();

    /// <summary>A fact of the details that has to be a number, if it is there.</summary>
    public void Fact(string key, AmountRange range)
    {
        if (Details[key] is { } text && (Diary.Number.Parse(text) is not { } number || !range.Contains(number)))
            Add("detail", "detail.range", $"{key}={Quoted(text)} is out of range", $"write {range}");
    }

    /// <summary>Columns that this kind gives no meaning to must be empty: nothing is dropped in silence.</summary>
    public void RefuseUnread()
    {
        Refuse("amount", row.Amount);
        Refuse("unit", row.Unit);
        Refuse("level", row.Level);
        Refuse("covers", row.Covers);

        void Refuse(string field, string? text)
        {
            if (text is not null && !read.HasFlag(Column(field)))
                Add(field, $"{field}.unused", $"{row.Kind} has no {field}", "leave it empty, or use the kind custom");
        }
    }

    private Details ReadDetails()
    {
        if (Text("detail", row.Detail, DetailMost) is null)
            return Diary.Details.None;
        if (Diary.Details.Parse(row.Detail) is { } facts)
            return facts;
        Add("detail", "detail.unreadable", $"{Quoted(row.Detail!)} is not a list of facts", "write key=value, separated by ;, each key once");
        return Diary.Details.None;
    }

    /// <summary>Says that the kind gives a meaning to this column.</summary>
    public void MarkRead(string field) => read |= Column(field);

    public static string Choices(IReadOnlyList<string> words) =>
        words.Count is 1 ? words[0] : $"{string.Join(", ", words.SkipLast(1))} or {words[^1]}";

    /// <summary>A quotation short enough for one line of an error.</summary>
    public static string Quoted(string text)
    {
        var plain = new string([.. text.Take(40).Select(c => char.IsControl(c) ? ' ' : c)]);
        return text.Length > 40 ? $"'{plain}…'" : $"'{plain}'";
    }

    private static Columns Column(string field) => field switch
    {
        "amount" => Columns.Amount,
        "unit" => Columns.Unit,
        "level" => Columns.Level,
        "covers" => Columns.Covers,
        _ => Columns.Shared,
    };

    /// <summary>The columns that only some kinds use; the others mean the same for every kind.</summary>
    [Flags]
    private enum Columns
    {
        Shared = 0,
        Amount = 1,
        Unit = 2,
        Level = 4,
        Covers = 8,
    }
}
