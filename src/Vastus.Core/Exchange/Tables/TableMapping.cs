using System.Text;

namespace Vastus.Core.Exchange.Tables;

/// <summary>What the columns of a table mean in a diary.</summary>
/// <param name="Meanings">By the name of the column. One that is not there is left out.</param>
/// <param name="RowKind">The kind of entry that each row as a whole is. Null: a column says it, or each column is a thing of its own.</param>
/// <param name="Order">Of dates such as 3/4/2026. Null: the file has none, or tells it by itself.</param>
public sealed record TableMapping(IReadOnlyDictionary<string, ColumnMeaning> Meanings, string? RowKind = null, DateOrder? Order = null)
{
    private const string RowOption = "@row";
    private const string OrderOption = "@order";

    /// <summary>What each row as a whole can be, in the order in which it is offered.</summary>
    public static IReadOnlyList<(string Kind, string Label)> RowKinds { get; } =
    [
        ("spasm", "one spasm or cramp"),
        ("medicine", "one medicine that was taken"),
        ("food", "one food or drink"),
        ("fluid", "one glass of water or plain drink"),
        ("exercise", "one exercise or walk"),
        ("sleep", "one night of sleep"),
        ("custom", "one thing of another kind"),
    ];

    /// <summary>Whether a column tells the time of day; without one, noon is written.</summary>
    public bool HasTime => Meanings.Values.Any(meaning => meaning.Word is "at" or "time");

    public ColumnMeaning Of(string column) => Meanings.GetValueOrDefault(column, ColumnMeaning.Nothing);

    /// <summary>As the command line takes it: <c>Date=date,Water (ml)=fluid:mL</c>. Columns left out are not named.</summary>
    public override string ToString() => string.Join(',',
    [
        .. Meanings.Where(pair => pair.Value != ColumnMeaning.Nothing).Select(pair => $"{Quoted(pair.Key)}={pair.Value.Word}"),
        .. RowKind is null ? Array.Empty<string>() : [$"{RowOption}={RowKind}"],
        .. Order is { } order ? [$"{OrderOption}={Words<DateOrder>.Of(order)}"] : Array.Empty<string>(),
    ]);

    /// <param name="text">See <see cref="ToString"/>.</param>
    /// <param name="table">Whose columns are named.</param>
    public static Parsed<TableMapping> Parse(string text, TableFile table)
    {
        List<Problem> problems = [];
        Dictionary<string, ColumnMeaning> meanings = new(StringComparer.Ordinal);
        var (row, order) = ((string?)null, (DateOrder?)null);
        foreach (var (name, word, isColumn) in Pairs(text))
        {
            if (name is RowOption && !isColumn)
                row = RowKinds.Any(kind => kind.Kind == word) ? word : Refuse<string>(name, $"'{word}' is not what a row can be", string.Join(", ", RowKinds.Select(kind => kind.Kind)));
            else if (name is OrderOption && !isColumn)
                order = Words<DateOrder>.Parse(word) ?? Refuse<DateOrder?>(name, $"'{word}' is no order of dates", "dmy or mdy");
            else if (table.Header.FirstOrDefault(column => column.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } column)
                Refuse<string>(name is "" ? "columns" : name, "the file has no such column", $"one of {string.Join(", ", table.Header.Take(12).Select(Quoted))}");
            else if (ColumnMeaning.Parse(word, HeaderWords.Of(column).Unit) is not { } meaning)
                Refuse<string>(name, $"'{word}' is no meaning of a column", "at, date, time, fluid:mL, sleep:h, spasm:0-10, note or another; the documentation has them all");
            else
                meanings[column] = meaning;
        }

        return problems is [] ? new TableMapping(meanings, row, order) : problems;

        T? Refuse<T>(string field, string wrong, string right)
        {
            problems.Add(new(field, "mapping.unknown", wrong, $"write {right}"));
            return default;
        }
    }

    /// <summary>What keeps a table from being read with this.</summary>
    /// <param name="undecided">The file has dates that could be read both ways, and none that tells.</param>
    public IReadOnlyList<Problem> Problems(bool undecided)
    {
        List<Problem> problems = [];
        var used = Meanings.Where(pair => pair.Value != ColumnMeaning.Nothing).ToList();
        if (!used.Any(pair => pair.Value.Word is "at" or "date"))
            problems.Add(new("columns", "mapping.when", "no column says on which day it was", "choose the column with the day"));
        if (used.Any(pair => pair.Value.Word is "at") && used.FirstOrDefault(pair => pair.Value.Word is "date" or "time") is { Key: { } second })
            problems.Add(new(second, "mapping.when", "another column has the day and the time already", "leave one of them out"));
        foreach (var twice in used.Where(pair => !pair.Value.MayComeTwice).GroupBy(pair => pair.Value).Where(group => group.Count() > 1))
            problems.Add(new(twice.Last().Key, "mapping.twice", $"two columns are '{twice.Key.Label}'", "leave one of them out"));
        var about = used.Where(pair => pair.Value is { Group: MeaningGroup.Row, Word: not ("note" or "kind") } || pair.Value.Word is "end").ToList();
        if (RowKind is null && about is not [] && !used.Any(pair => pair.Value.Word is "kind"))
            problems.Add(new("row", "mapping.row", $"'{about[0].Key}' is about the row, and nothing says what a row is", "say what each row is"));
        if (RowKind is null && !used.Any(pair => pair.Value.Group is MeaningGroup.Own or MeaningGroup.Nutrient || pair.Value.Word is "kind" or "note"))
            problems.Add(new("columns", "mapping.nothing", "no column holds anything for the diary", "choose what at least one more column is"));
        if (undecided && Order is null)
            problems.Add(new("order", "mapping.order", "dates such as 3/4/2026 can be read in two ways", "say whether the day or the month comes first"));
        return problems;
    }

    /// <summary>A name in quotation marks where it would be misread without.</summary>
    private static string Quoted(string name) =>
        name.AsSpan().ContainsAny(",=\"") || name[0] is '@' ? $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : name;

    /// <returns>Each name and its word, and whether the name stood in quotation marks, which only a column's does.</returns>
    private static IEnumerable<(string Name, string Word, bool IsColumn)> Pairs(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var name = new StringBuilder();
            var quoted = text[at] is '"';
            if (quoted)
            {
                for (at++; at < text.Length; at++)
                {
                    if (text[at] is '"' && (at + 1 >= text.Length || text[at + 1] is not '"'))
                        break;
                    name.Append(text[at]);
                    at += text[at] is '"' ? 1 : 0;
                }

                at++;
            }

            var end = text.IndexOf(',', Math.Min(at, text.Length)) is var comma and >= 0 ? comma : text.Length;
            var pair = text[Math.Min(at, end)..end];
            var equals = pair.LastIndexOf('=');
            yield return (name.Append(equals < 0 ? pair : pair[..equals]).ToString().Trim(), equals < 0 ? "" : pair[(equals + 1)..].Trim(), quoted);
            at = end + 1;
        }
    }
}
