using System.Globalization;
using System.Text;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;

namespace Vastus.Core.Intake.Usda;

/// <summary>One file of a download, row by row. What is wrong with it is thrown once and told as a value by <see cref="UsdaFoods"/>.</summary>
internal sealed class UsdaTable : IDisposable
{
    private readonly string file;
    private readonly StreamReader text;
    private readonly CsvRecords records;
    private readonly int[] places;
    private readonly IReadOnlyList<string> columns;
    private readonly int width;
    private IReadOnlyList<string> cells = [];

    /// <param name="file">As problems name it.</param>
    /// <param name="bytes">Read once, to the end.</param>
    /// <param name="columns">Those that are read; the file may have others.</param>
    public UsdaTable(string file, Stream bytes, params IReadOnlyList<string> columns)
    {
        (this.file, this.columns) = (file, columns);
        text = new(bytes, Encoding.UTF8);
        records = new(text, firstLine: 1);
        List<string> header = [.. (records.Next() ?? []).Select(name => name.Trim())];
        if (records.Problem is { } broken)
            throw new UsdaProblem(new(file, 1, broken));
        places = [.. columns.Select(column => header.IndexOf(column))];
        width = header.Count;
        if (Array.IndexOf(places, -1) is >= 0 and var missing)
            throw new UsdaProblem(new(file, 1, new(columns[missing], "column.missing", "this column is missing", $"the first line has to name {string.Join(", ", columns)}")));
    }

    public int Line => records.Line;

    /// <returns>False: that was the last row.</returns>
    public bool Next()
    {
        if (records.Next() is not { } next)
            return false;
        if (records.Problem is { } broken)
            throw new UsdaProblem(new(file, records.Line, broken));
        if (next.Count != width)
            throw Problem("row", "cells.count", $"{next.Count} cells under {width} columns", "download the file again");
        cells = next;
        return true;
    }

    /// <param name="column">Its place among the columns that are read.</param>
    public string Text(int column) => cells[places[column]];

    /// <returns>A whole number of 0 or more.</returns>
    public int Id(int column) => int.TryParse(Text(column), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        ? id
        : throw Problem(columns[column], "id.unreadable", $"\"{Short(Text(column))}\" is not a number of FoodData Central", "write a whole number");

    /// <returns>Null: the cell is empty, and the amount not known.</returns>
    public decimal? Amount(int column, decimal most)
    {
        var cell = Text(column).Trim();
        if (cell is "")
            return null;
        if (!decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount))
            throw Problem(columns[column], "amount.unreadable", $"\"{Short(cell)}\" is not a number", "write a number with a decimal point, or nothing");
        return amount >= 0 && amount <= most
            ? amount
            : throw Problem(columns[column], "amount.range", $"{Short(cell)} is not possible", $"write a number from 0 to {Number.Text(most)}");
    }

    public UsdaProblem Problem(string column, string code, string wrong, string right) => new(new(file, records.Line, new(column, code, wrong, right)));

    public void Dispose() => text.Dispose();

    private static string Short(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
