namespace Vastus.Core.Diary;

/// <summary>An entry as text: the columns of the diary file. Null: the cell is empty, not known.</summary>
/// <remarks>One and the same in a CSV file, a line of JSON, a form and the store, so that all give the same answers.</remarks>
public sealed record EntryRow
{
    /// <summary>The columns, in the order in which files are written.</summary>
    public static readonly IReadOnlyList<string> Columns =
    [
        "at", "kind", "name", "amount", "unit", "minutes", "level", "site", "side",
        "covers", "recorded", "id", "detail", "note",
    ];

    public string? At { get; init; }
    public string? Kind { get; init; }
    public string? Name { get; init; }
    public string? Amount { get; init; }
    public string? Unit { get; init; }
    public string? Minutes { get; init; }
    public string? Level { get; init; }
    public string? Site { get; init; }
    public string? Side { get; init; }
    public string? Covers { get; init; }
    public string? Recorded { get; init; }
    public string? Id { get; init; }
    public string? Detail { get; init; }
    public string? Note { get; init; }

    /// <summary>The cells in the order of <see cref="Columns"/>.</summary>
    public IReadOnlyList<string?> Cells =>
        [At, Kind, Name, Amount, Unit, Minutes, Level, Site, Side, Covers, Recorded, Id, Detail, Note];

    /// <param name="cells">In the order of <see cref="Columns"/>. Blank cells become null; only a note keeps outer blanks.</param>
    public static EntryRow Of(ReadOnlySpan<string?> cells) => new()
    {
        At = Cell(cells[0]),
        Kind = Cell(cells[1]),
        Name = Cell(cells[2]),
        Amount = Cell(cells[3]),
        Unit = Cell(cells[4]),
        Minutes = Cell(cells[5]),
        Level = Cell(cells[6]),
        Site = Cell(cells[7]),
        Side = Cell(cells[8]),
        Covers = Cell(cells[9]),
        Recorded = Cell(cells[10]),
        Id = Cell(cells[11]),
        Detail = Cell(cells[12]),
        Note = string.IsNullOrWhiteSpace(cells[13]) ? null : cells[13],
    };

    public static EntryRow Of(Entry entry)
    {
        var what = entry.What;
        return what.Write(new()
        {
            At = Moment.Text(entry.At),
            Kind = what.Kind,
            Name = what.Name,
            Minutes = what.Minutes?.ToString(),
            Site = what.Site,
            Side = what.Side is { } side ? Words<Side>.Of(side) : null,
            Recorded = entry.Recorded is { } recorded ? Moment.Text(recorded) : null,
            Id = entry.Id.ToString(),
            Detail = what.Details.Pairs is [] ? null : what.Details.ToString(),
            Note = entry.Note,
        });
    }

    private static string? Cell(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
