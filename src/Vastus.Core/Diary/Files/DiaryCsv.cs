using System.Buffers;

namespace Vastus.Core.Diary.Files;

/// <summary>The diary as CSV: RFC 4180, a header, columns in any order.</summary>
public static class DiaryCsv
{
    private static readonly string[] Required = ["at", "kind"];
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    internal static IEnumerable<FileRow> Read(TextReader text, int line, UnknownColumns unknownColumns)
    {
        var records = new CsvRecords(text, line);
        var header = records.Next();
        var problems = HeaderProblems(header, records.Problem, unknownColumns);
        if (problems is not [])
        {
            yield return new(header is null ? line : records.Line, null, problems);
            yield break;
        }

        var columns = header!.Select(name => Array.IndexOf([.. EntryRow.Columns], name.Trim())).ToArray();
        var cells = new string?[EntryRow.Columns.Count];
        while (records.Next() is { } fields)
        {
            if (records.Problem is { } problem)
                yield return FileRow.Broken(records.Line, problem);
            else if (fields.Count != columns.Length)
                yield return FileRow.Broken(records.Line, new("row", "csv.cells",
                    $"{fields.Count} cells under {columns.Length} columns", $"write {columns.Length}, leaving unknown ones empty"));
            else
                yield return new(records.Line, Row(columns, fields, cells), []);
        }
    }

    public static void WriteHeader(TextWriter text)
    {
        text.Write(string.Join(',', EntryRow.Columns));
        text.Write('\n');
    }

    /// <summary>Writes a row. An entry that has no id yet is written without one.</summary>
    public static void Write(TextWriter text, Entry entry)
    {
        var row = EntryRow.Of(entry);
        foreach (var (i, cell) in (entry.Id == Guid.Empty ? row with { Id = null } : row).Cells.Index())
        {
            if (i > 0)
                text.Write(',');
            WriteCell(text, CsvFormulas.IsText(i) ? CsvFormulas.Defused(cell ?? "") : cell ?? "");
        }

        text.Write('\n');
    }

    /// <summary>One cell, quoted where it must be.</summary>
    public static void WriteCell(TextWriter text, string cell)
    {
        if (cell.AsSpan().ContainsAny(NeedQuotes) || (cell is not "" && (cell[0] is ' ' || cell[^1] is ' ')))
            cell = $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        text.Write(cell);
    }

    /// <param name="columns">Where in an entry's row each cell of the file's belongs; -1: nowhere.</param>
    /// <param name="fields">The cells of the file's row.</param>
    /// <param name="cells">Room for the entry's row. Those that no column fills are null and stay so.</param>
    private static EntryRow Row(int[] columns, IReadOnlyList<string> fields, string?[] cells)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] >= 0)
                cells[columns[i]] = CsvFormulas.IsText(columns[i]) ? CsvFormulas.Restored(fields[i]) : fields[i];
        }

        return EntryRow.Of(cells);
    }

    private static List<Problem> HeaderProblems(IReadOnlyList<string>? header, Problem? unreadable, UnknownColumns unknownColumns)
    {
        if (header is null)
            return [new("header", "csv.empty", "the file is empty", "begin with a line of column names, such as at,kind,amount")];
        if (unreadable is not null)
            return [unreadable];

        if (header.Any(name => name.AsSpan().ContainsAny('\0', '\uFFFD')))
            return [new("header", "text.unreadable", "the file is not UTF-8 text", "save it as CSV in UTF-8")];
        if (header is [var only] && only.AsSpan().ContainsAny(';', '\t'))
            return [new("header", "csv.separator", "the columns are not separated by commas", "save the file with commas between the cells")];

        var names = header.Select(name => name.Trim()).ToList();
        List<Problem> problems = [];
        foreach (var name in names.Except(EntryRow.Columns).Where(_ => unknownColumns is UnknownColumns.Refused))
            problems.Add(new(name is "" ? "header" : Plain(name), "column.unknown", name is "" ? "a column has no name" : "not a column of a diary",
                $"rename it or leave it out; the columns are {string.Join(", ", EntryRow.Columns)}"));
        foreach (var name in names.CountBy(name => name).Where(pair => pair.Value > 1 && EntryRow.Columns.Contains(pair.Key)).Select(pair => pair.Key))
            problems.Add(new(name, "column.twice", "the column comes twice", "leave one out"));
        foreach (var name in Required.Except(names))
            problems.Add(new(name, "column.missing", "the column is missing", "add it to the first line: every entry needs it"));
        return problems;
    }

    /// <summary>A column's name as part of one line of an error.</summary>
    private static string Plain(string name) => new([.. name.Take(40).Select(c => char.IsControl(c) ? ' ' : c)]);
}
