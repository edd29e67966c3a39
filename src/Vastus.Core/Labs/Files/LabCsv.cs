using System.Text;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;

namespace Vastus.Core.Labs.Files;

/// <summary>A table of results: a header with the columns in any order, parted by commas, semicolons or tabs.</summary>
/// <remarks>With semicolons or tabs, a comma in a number is a decimal comma.</remarks>
internal sealed class LabCsv(ReadOnlyMemory<byte> utf8, DateTimeZone zone, LabFileProblems problems)
{
    private static readonly Dictionary<string, string> Columns = new(StringComparer.OrdinalIgnoreCase)
    {
        ["date"] = "date",
        ["at"] = "date",
        ["collected"] = "date",
        ["time"] = "date",
        ["analyte"] = "analyte",
        ["test"] = "analyte",
        ["name"] = "analyte",
        ["parameter"] = "analyte",
        ["loinc"] = "loinc",
        ["value"] = "value",
        ["result"] = "value",
        ["amount"] = "value",
        ["unit"] = "unit",
        ["units"] = "unit",
        ["low"] = "low",
        ["lower"] = "low",
        ["high"] = "high",
        ["upper"] = "high",
        ["range"] = "range",
        ["reference"] = "range",
        ["reference range"] = "range",
        ["comment"] = "",
        ["note"] = "",
        ["lab"] = "",
        ["laboratory"] = "",
        ["flag"] = "",
        ["kind"] = "",
    };

    private static readonly char[] Separators = [',', ';', '\t'];

    private readonly List<LabRow> rows = [];
    private readonly List<PassedOver> passed = [];
    private readonly Dictionary<string, int> place = [];
    private bool hasDecimalComma;

    public LabFile Read()
    {
        var text = Text();
        if (text is null)
            return problems.With([], []);

        var separator = Separator(text[..Math.Max(0, text.AsSpan().IndexOfAny('\r', '\n') is var end and >= 0 ? end : text.Length)]);
        hasDecimalComma = separator is not ',';
        using var reader = new StringReader(hasDecimalComma ? Commas(text, separator) : text);
        var records = new CsvRecords(reader, firstLine: 1);
        if (records.Next() is { } header && Header([.. header]))
        {
            while (records.Next() is { } cells)
            {
                if (records.Problem is { } broken)
                    problems.Add(records.Line, broken.Field, broken.Code, broken.Wrong, broken.Right);
                else if (cells.Any(cell => cell.Trim() is not ""))
                    Row(records.Line, [.. cells.Select(cell => cell.Trim())]);
                if (rows.Count > LabFile.RowsMost)
                {
                    problems.Add(records.Line, "file", "rows.many", $"there are more than {LabFile.RowsMost:N0} results", "import them in parts");
                    break;
                }
            }
        }

        return problems.With(rows, passed);
    }

    private string? Text()
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(utf8.Span);
        }
        catch (DecoderFallbackException)
        {
            problems.Add(1, "file", "text.unreadable", "a character is not readable as UTF-8", "save the file as UTF-8");
            return null;
        }
    }

    private static char Separator(string header) => Separators.MaxBy(c => header.Count(each => each == c));

    /// <summary>The same table parted by commas, each cell in quotation marks unless it is in some already.</summary>
    private static string Commas(string text, char separator)
    {
        var commas = new StringBuilder(text.Length + 64);
        var isQuoted = false;
        foreach (var c in text)
        {
            isQuoted ^= c is '"';
            // A comma outside of quotation marks becomes a point: it can only be that of a number, or of a name, which may lose it.
            commas.Append(isQuoted ? c : c == separator ? ',' : c is ',' ? '.' : c);
        }

        return commas.ToString();
    }

    private bool Header(IReadOnlyList<string> header)
    {
        for (var i = 0; i < header.Count; i++)
        {
            if (!Columns.TryGetValue(header[i].Trim(), out var column))
                problems.Add(1, RowReader.Quoted(header[i]).Trim('\''), "column.unknown", "not a column of a table of results", "rename it or leave it out; the columns are date, analyte, loinc, value, unit, low, high, range");
            else if (column is not "" && !place.TryAdd(column, i))
                problems.Add(1, column, "column.twice", "this column comes twice", "leave one out");
        }

        foreach (var (column, missing) in new[] { ("date", !place.ContainsKey("date")), ("analyte", !place.ContainsKey("analyte") && !place.ContainsKey("loinc")), ("value", !place.ContainsKey("value")) })
        {
            if (missing)
                problems.Add(1, column, "column.missing", "this column is missing", "write a header such as date,analyte,value,unit,low,high");
        }

        return problems.None;
    }

    private void Row(int line, IReadOnlyList<string> cells)
    {
        string? Cell(string column) => place.TryGetValue(column, out var i) && i < cells.Count && cells[i] is not "" ? cells[i] : null;

        var (name, loinc) = (Cell("analyte"), Cell("loinc"));
        var at = LabMoment.Parse(Cell("date") ?? "", zone);
        if (at is null)
            problems.Add(line, "date", "date.unreadable", $"{RowReader.Quoted(Cell("date") ?? "")} is not a day", "write it like 2026-03-12");
        if (name is null && loinc is null)
            problems.Add(line, "analyte", "analyte.missing", "it does not say which test", "write its name, such as potassium");
        if (Cell("value") is not { } value)
        {
            passed.Add(new(line, name ?? loinc ?? "?", "it holds no value"));
            return;
        }

        var (comparator, number) = Value(value);
        if (number is null && !value.Any(char.IsAsciiDigit))
        {
            passed.Add(new(line, name ?? loinc ?? "?", "its value is a word and no number"));
            return;
        }

        var (low, high) = Range(line, Cell("low"), Cell("high"), Cell("range"));
        if (number is not { } amount || amount < 0)
            problems.Add(line, "value", "value.unreadable", $"{RowReader.Quoted(value)} is not a result", "write a number, or one with < or > before it");
        else if (at is { } moment && problems.None)
            rows.Add(new(line, moment, loinc is null ? [] : [loinc], name is null ? [] : [name], amount, comparator, Cell("unit"), null, low, high));
    }

    private (string? Comparator, decimal? Number) Value(string text) => LabNumber.Parse(text, hasDecimalComma);

    /// <summary>Of two columns, or of one such as <c>3.5-5.3</c>, <c>3.5 – 5.3</c>, <c>&lt; 5</c>.</summary>
    private (decimal? Low, decimal? High) Range(int line, string? low, string? high, string? range)
    {
        if (range is not null && low is null && high is null)
        {
            var parts = range.Split(['-', '–'], 2, StringSplitOptions.TrimEntries);
            low = parts is [var from, _] ? from : range.StartsWith('>') ? range.TrimStart('>', '=') : null;
            high = parts is [_, var to] ? to : range.StartsWith('<') ? range.TrimStart('<', '=') : null;
        }

        return (End("low", low), End("high", high));

        decimal? End(string column, string? text)
        {
            if (string.IsNullOrWhiteSpace(text))
                return null;
            if (Value(text.Trim()) is (_, { } number))
                return number;
            problems.Add(line, place.ContainsKey(column) ? column : "range", "range.unreadable", $"{RowReader.Quoted(text)} is not a number", "write the printed limit, or leave it empty");
            return null;
        }
    }
}
