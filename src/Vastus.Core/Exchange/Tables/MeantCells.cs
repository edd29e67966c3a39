using Vastus.Core.Diary;

namespace Vastus.Core.Exchange.Tables;

/// <summary>The cells of one row by what they mean.</summary>
internal sealed class MeantCells(
    TableFile table, ColumnMeaning[] meanings, TableRow row, OffsetDateTime at, Func<string, OffsetDateTime?> moment, List<Problem> problems)
{
    public string HeaderOf(int column) => table.Header[column];

    public ColumnMeaning MeaningOf(int column) => meanings[column];

    public bool DecimalComma => table.DecimalComma;

    /// <summary>The first of that meaning; of several notes, all that are not empty. Empty: there is none.</summary>
    public string this[string word]
    {
        get
        {
            var cells = row.Cells.Where((cell, i) => meanings[i].Word == word && cell is not "");
            return word is "note" ? string.Join("\n", cells) : cells.FirstOrDefault("");
        }
    }

    public string ColumnOf(string word) =>
        Array.FindIndex(meanings, meaning => meaning.Word == word) is var i and >= 0 ? table.Header[i] : word;

    /// <summary>The column that a field of an entry is from.</summary>
    /// <param name="field">Of a diary's row: <c>amount</c>.</param>
    /// <param name="otherwise">What it is called if no column says this field alone.</param>
    public string ColumnOf(string field, string otherwise) => field switch
    {
        "at" => table.Header[Array.FindIndex(meanings, meaning => meaning.Word is "at" or "date")],
        "amount" or "minutes" when meanings.FirstOrDefault(m => m.Word is "intensity" or "hours") is { } other && !meanings.Any(m => m.Word == field) => ColumnOf(other.Word),
        _ when meanings.Any(meaning => meaning.Word == field) => ColumnOf(field),
        _ => otherwise,
    };

    public decimal? Number(string word) => this[word] is { Length: > 0 } cell ? Number(cell, ColumnOf(word)) : null;

    public decimal? Number(string cell, string column) => NumberAndUnit(cell, column)?.Value;

    public (decimal Value, string Unit)? NumberAndUnit(string cell, string column)
    {
        if (TableNumber.Parse(cell, table.DecimalComma) is { } number)
            return number;
        problems.Add(new(column, "amount.unreadable", $"{RowReader.Quoted(cell)} is not a number", "correct it, or leave the column out"));
        return null;
    }

    /// <returns>Null: it is no number alone, and need not be one.</returns>
    public decimal? NumberOrNull(string cell) => TableNumber.Parse(cell, table.DecimalComma) is { Unit: "" } number ? number.Value : null;

    public void Refuse(string column, string wrong, string right) => problems.Add(new(column, "cell.unreadable", wrong, right));

    public decimal? Minutes(string cell, string column, decimal minutesPerUnit)
    {
        if (TableNumber.Minutes(cell, table.DecimalComma, minutesPerUnit) is { } minutes)
            return Math.Round(minutes, 2);
        problems.Add(new(column, "minutes.unreadable", $"{RowReader.Quoted(cell)} is not a length of time", "write minutes, or hours and minutes such as 1:30"));
        return null;
    }

    /// <summary>How long it was, told or from beginning to end.</summary>
    public decimal? Duration()
    {
        if (this["minutes"] is { Length: > 0 } minutes)
            return Minutes(minutes, ColumnOf("minutes"), 1);
        if (this["hours"] is { Length: > 0 } hours)
            return Minutes(hours, ColumnOf("hours"), 60);
        if (this["end"] is not { Length: > 0 } end)
            return null;
        var ended = moment(end)?.ToInstant() ?? (TableMoment.Time(end) is { } time ? SameOrNextDay(time) : null);
        if (ended is { } instant && instant >= at.ToInstant())
            return Math.Round((decimal)(instant - at.ToInstant()).TotalMinutes, 2);
        problems.Add(new(ColumnOf("end"), "end.unreadable", ended is null
            ? $"{RowReader.Quoted(end)} is not a day and a time"
            : "it ended before it began", "write it like 2026-03-01 22:10, or leave it empty"));
        return null;
    }

    private Instant SameOrNextDay(LocalTime time) =>
        (at.Date + time).PlusDays(time < at.TimeOfDay ? 1 : 0).WithOffset(at.Offset).ToInstant();
}
