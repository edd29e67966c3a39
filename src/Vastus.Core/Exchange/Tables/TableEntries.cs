using NodaTime.TimeZones;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;

namespace Vastus.Core.Exchange.Tables;

/// <summary>The rows of another program's table as entries of a diary.</summary>
/// <param name="table">How it is written.</param>
/// <param name="mapping">What its columns mean.</param>
/// <param name="zone">Where the person lives.</param>
/// <param name="now">What lies more than a day after it is refused. Null: the future is no matter.</param>
public sealed class TableEntries(TableFile table, TableMapping mapping, DateTimeZone zone, Instant? now)
{
    private readonly ColumnMeaning[] meanings = [.. table.Header.Select(mapping.Of)];

    /// <summary>Reads on, a row at a time. A row with anything wrong gives its problems and no entries.</summary>
    /// <param name="bytes">Of the table, from the start. Left open.</param>
    public IEnumerable<FileEntry> Read(Stream bytes)
    {
        foreach (var row in table.Rows(bytes))
        {
            if (row.Problem is { } broken)
            {
                yield return new(row.Line, null, [broken]);
                continue;
            }

            List<Problem> problems = [];
            List<Entry> entries = [];
            List<LeftOut> leftOut = [];
            Read(row, entries, leftOut, problems);
            if (problems is not [])
            {
                yield return new(row.Line, null, problems);
                continue;
            }

            foreach (var entry in entries)
                yield return new(row.Line, entry, []);
            foreach (var left in leftOut)
                yield return new(row.Line, null, []) { LeftOut = left };
        }
    }

    private void Read(TableRow row, List<Entry> entries, List<LeftOut> leftOut, List<Problem> problems)
    {
        if (At(row, problems) is not { } at)
            return;
        List<MeantRow> meant = [];
        var cells = new MeantCells(table, meanings, row, at, WholeMoment, problems);
        if (mapping.RowKind is { } kind)
            RowAsOne.Read(kind, cells, meant, leftOut);
        else if (cells["kind"] is not "")
            RowByKind.Read(cells, meant, leftOut);
        for (var column = 0; column < meanings.Length; column++)
        {
            if (row.Cells[column] is not ("" or "-" or "–" or "—") and var cell && meanings[column].Group is MeaningGroup.Own or MeaningGroup.Nutrient)
                ColumnAsOne.Read(column, cell, cells, meant, leftOut);
        }

        if (mapping.RowKind is null && cells["kind"] is "" && cells["note"] is { Length: > 0 } note)
            meant.Add(new(new() { Kind = "note", Note = note }, cells.ColumnOf("note")));
        foreach (var one in meant)
        {
            var parsed = (one.Row with { At = Moment.Text(at) }).Parse(_ => Guid.Empty, now);
            if (parsed.Value is { } entry)
                entries.Add(entry);
            else
                problems.AddRange(parsed.Problems.Select(problem => problem with { Field = cells.ColumnOf(problem.Field, one.Column) }));
        }
    }

    private OffsetDateTime? At(TableRow row, List<Problem> problems)
    {
        var column = Array.FindIndex(meanings, meaning => meaning.Word is "at" or "date");
        var text = row.Cells[column];
        if (meanings[column].Word is "at")
            return WholeMoment(text) ?? Wrong(column, text, "is not a day and a time");
        if (TableMoment.Date(text, mapping.Order ?? DateOrder.Dmy) is not { } date)
            return Wrong(column, text, "is not a day");

        // A program that has a column for the time may write midnight behind every day.
        var timeColumn = Array.FindIndex(meanings, meaning => meaning.Word is "time");
        if (timeColumn < 0 || row.Cells[timeColumn] is not { Length: > 0 } typed)
            return Local(date.Day, TableMoment.Noon, null);
        return TableMoment.TimeAndOffset(typed) is { } time
            ? Local(date.Day, time.Time, time.Offset)
            : Wrong(timeColumn, typed, "is not a time of day");

        OffsetDateTime? Wrong(int at, string cell, string what)
        {
            problems.Add(cell is ""
                ? new(table.Header[at], "at.missing", "the cell is empty", "every row needs its day")
                : new(table.Header[at], "at.unreadable", $"{RowReader.Quoted(cell)} {what}", "write it like 2026-03-01 22:10"));
            return null;
        }
    }

    private OffsetDateTime? WholeMoment(string text)
    {
        if (text.Length is 10 or 13 && long.TryParse(text, System.Globalization.NumberStyles.None, null, out var count))
            return Instant.FromUnixTimeMilliseconds(text.Length is 10 ? count * 1000 : count).InZone(zone).ToOffsetDateTime();
        if (TableMoment.Date(text, mapping.Order ?? DateOrder.Dmy) is not { } date)
            return null;
        return date.Behind is "" ? Local(date.Day, TableMoment.Noon, null)
            : TableMoment.TimeAndOffset(date.Behind) is { } time ? Local(date.Day, time.Time, time.Offset) : null;
    }

    private OffsetDateTime Local(LocalDate day, LocalTime time, Offset? offset) => offset is { } told
        ? (day + time).WithOffset(told)
        : zone.ResolveLocal(day + time, Resolvers.LenientResolver).ToOffsetDateTime();
}
