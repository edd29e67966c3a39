using Vastus.Core.Diary.Files;

namespace Vastus.Core.Knowledge;

/// <summary>Reads a knowledge file that is a table: CSV with a header of known columns, and reports all that is wrong with it at once.</summary>
internal static class KnowledgeTable
{
    /// <param name="text">The whole file.</param>
    /// <param name="file">As it is named in problems.</param>
    /// <param name="columns">All of them, in any order; each has to be there.</param>
    /// <param name="read">Builds one row; where something is wrong it gets a stand-in, and the rows are not used.</param>
    /// <returns>In the order of the file.</returns>
    public static KnowledgeRead<IReadOnlyList<T>> Read<T>(string text, string file, IReadOnlyList<string> columns, Func<KnowledgeRow, T> read)
    {
        List<KnowledgeProblem> problems = [];
        List<T> rows = [];
        using var reader = new StringReader(text);
        var records = new CsvRecords(reader, firstLine: 1);
        List<string> header = [.. records.Next() ?? []];
        foreach (var missing in columns.Except(header))
            problems.Add(new(file, 1, new(missing, "column.missing", "this column is missing", $"write a header with {string.Join(", ", columns)}")));
        foreach (var unknown in header.Except(columns))
            problems.Add(new(file, 1, new(unknown, "column.unknown", "no such column is known here", $"use only {string.Join(", ", columns)}")));
        for (var isHeaded = problems is []; isHeaded && records.Next() is { } cells;)
        {
            if (records.Problem is { } broken)
            {
                problems.Add(new(file, records.Line, broken));
                continue;
            }

            if (cells.Count != header.Count)
            {
                problems.Add(new(file, records.Line, new("row", "cells.count", $"{cells.Count} cells under {header.Count} columns", "write one cell for each column, empty ones too")));
                continue;
            }

            rows.Add(read(new(file, records.Line, header, [.. cells], problems)));
        }

        return new(problems is [] ? rows : null, problems) { Found = rows };
    }
}
