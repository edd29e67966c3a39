using System.Text;
using Vastus.Core.Diary.Files;

namespace Vastus.Core.Exchange.Tables;

/// <summary>How a table of another program is written: its letters, what stands between its cells, and its columns.</summary>
/// <param name="Separator">Between the cells.</param>
/// <param name="Header">The names of the columns, each once; one without a name is called by its number.</param>
/// <param name="DecimalComma">Whether 1,5 is one and a half.</param>
/// <param name="Line">Of the header, counted from 1.</param>
public sealed record TableFile(Encoding Encoding, char Separator, IReadOnlyList<string> Header, bool DecimalComma, int Line = 1)
{
    /// <summary>More than any tracker has.</summary>
    public const int ColumnsMost = 200;

    private const int NameMost = 100;
    private const int RowsLookedAt = 1_000;
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    /// <summary>By what a table is known again: files with the same columns have the same key.</summary>
    public string Key => string.Join('\u001f', Header);

    /// <param name="open">Opens it from the start.</param>
    /// <returns>Null: it has no header of two columns or more.</returns>
    public static (TableFile? Table, Problem? Problem) Of(Func<Stream> open)
    {
        using var bytes = open();
        var encoding = TableText.EncodingOf(bytes);
        var (told, line) = ToldSeparator(open, encoding);
        var (separator, header) = (told is null ? Separators : [told.Value])
            .Select(candidate => (candidate, Header: HeaderOf(open, encoding, candidate, line)))
            .MaxBy(found => found.Header?.Length ?? 0);
        if (header is null or { Length: < 2 })
            return (null, new("header", "table.header", "the first line does not name two columns or more", "begin with a line that names the columns"));
        if (header.Any(name => name.AsSpan().ContainsAny('\0', '\uFFFD')))
            return (null, new("header", "text.unreadable", "the file is not text", "save it as CSV in UTF-8"));
        if (header.Length > ColumnsMost)
            return (null, new("header", "table.wide", $"the table has {header.Length:N0} columns", $"leave columns out: at most {ColumnsMost} can be read"));

        var table = new TableFile(encoding, separator, Unlike(header), DecimalComma: false, line);
        return (table with { DecimalComma = TableNumber.HasDecimalComma(table.Rows(open).Take(RowsLookedAt)) }, null);
    }

    /// <summary>The rows below the header, one at a time. Opens the file and closes it when the reading ends.</summary>
    public IEnumerable<TableRow> Rows(Func<Stream> open)
    {
        using var bytes = open();
        foreach (var row in Rows(bytes))
            yield return row;
    }

    /// <summary>The rows below the header, one at a time. Leaves the stream open.</summary>
    public IEnumerable<TableRow> Rows(Stream bytes)
    {
        using var text = TableText.Read(bytes, Encoding);
        var records = new CsvRecords(text, 1, Separator);
        for (var skip = 0; skip < Line && records.Next() is not null;)
            skip = records.Line;
        while (records.Next() is { } cells)
        {
            if (records.Problem is { } problem)
                yield return new(records.Line, [], problem);
            else if (cells.Skip(Header.Count).Any(cell => !string.IsNullOrWhiteSpace(cell)))
                yield return new(records.Line, [], new("row", "csv.cells", $"{cells.Count} cells under {Header.Count} columns",
                    "put text that holds a separator in quotation marks"));
            else if (cells.Any(cell => !string.IsNullOrWhiteSpace(cell)))
                yield return new(records.Line, [.. cells.Take(Header.Count).Select(cell => cell.Trim()), .. Enumerable.Repeat("", Math.Max(0, Header.Count - cells.Count))]);
        }
    }

    /// <summary>Spreadsheets may say in a line of its own, <c>sep=;</c>, what stands between the cells.</summary>
    private static (char? Separator, int HeaderLine) ToldSeparator(Func<Stream> open, Encoding encoding)
    {
        using var bytes = open();
        using var text = TableText.Read(bytes, encoding);
        var start = new char[8];
        var read = text.ReadBlock(start);
        return read > 5 && start.AsSpan(0, 4) is "sep=" && start[5] is '\r' or '\n' ? (start[4], 2) : (null, 1);
    }

    private static string[]? HeaderOf(Func<Stream> open, Encoding encoding, char separator, int line)
    {
        using var bytes = open();
        using var text = TableText.Read(bytes, encoding);
        var records = new CsvRecords(text, 1, separator);
        for (var cells = records.Next(); cells is not null; cells = records.Next())
        {
            if (records.Line >= line)
                return records.Problem is null or { Code: "csv.cells" } ? [.. cells] : null;
        }

        return null;
    }

    private static List<string> Unlike(string[] header)
    {
        List<string> names = [];
        foreach (var (i, cell) in header.Index())
        {
            var plain = string.Join(' ', cell.Split([' ', '\t', '\r', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
            var name = plain is "" ? $"Column {i + 1}" : plain[..Math.Min(plain.Length, NameMost)];
            var (unlike, time) = (name, 1);
            while (names.Contains(unlike))
                unlike = $"{name} ({++time})";
            names.Add(unlike);
        }

        return names;
    }
}
