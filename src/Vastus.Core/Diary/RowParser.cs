using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Diary;

/// <summary>From the text of a row to an entry, or to everything that is wrong with it.</summary>
public static class RowParser
{
    private static readonly Duration FutureMost = Duration.FromDays(1);

    /// <param name="row">The cells as text.</param>
    /// <param name="idWithout">The id to give to a row that has none.</param>
    /// <param name="now">An instant more than a day after it is refused. Null: the future is no matter.</param>
    public static Parsed<Entry> Parse(this EntryRow row, Func<Entry, Guid> idWithout, Instant? now)
    {
        var reader = new RowReader(row);
        var at = ReadMoment(reader, "at", row.At, now);
        if (row.At is null)
            reader.Add("at", "at.missing", "every entry needs its time", "write date, time and offset, such as 2026-03-01T22:10:00+01:00");
        var recorded = ReadMoment(reader, "recorded", row.Recorded, now);
        var id = ReadId(reader);
        var what = ReadHappening(reader);
        var note = reader.Note();
        if (what is null || reader.Problems is not [])
            return reader.Problems;

        var entry = new Entry(id ?? Guid.Empty, at!.Value, what) { Recorded = recorded, Note = note };
        return id is null ? entry with { Id = idWithout(entry) } : entry;
    }

    private static OffsetDateTime? ReadMoment(RowReader reader, string field, string? text, Instant? now)
    {
        if (text is null)
            return null;
        if (Moment.Parse(text) is not { } moment)
        {
            reader.Add(field, $"{field}.unreadable", $"{RowReader.Quoted(text)} is not a time with an offset",
                "write it like 2026-03-01T22:10:00+01:00");
            return null;
        }

        if (moment.Year is < Moment.FirstYear or > Moment.LastYear)
            reader.Add(field, $"{field}.range", $"{RowReader.Quoted(text)} is not in a lifetime", "write a year from 1900 to 2199");
        else if (moment.ToInstant() > now + FutureMost)
            reader.Add(field, $"{field}.future", $"{RowReader.Quoted(text)} is more than a day ahead", "write a time that has come");
        return moment;
    }

    private static Guid? ReadId(RowReader reader)
    {
        if (reader.Row.Id is not { } text)
            return null;
        if (Guid.TryParseExact(text, "D", out var id) && id != Guid.Empty)
            return id;
        reader.Add("id", "id.unreadable", $"{RowReader.Quoted(text)} is not a UUID", "write a UUID, or leave it empty");
        return null;
    }

    private static Happening? ReadHappening(RowReader reader)
    {
        var row = reader.Row;
        if (row.Kind is null)
        {
            reader.Add("kind", "kind.missing", "every entry needs its kind", "write one, such as spasm or fluid");
            return null;
        }

        if (Diary.Kind.Reader(row.Kind) is not { } read)
        {
            reader.Add("kind", "kind.unknown", $"{RowReader.Quoted(row.Kind)} is not a kind", $"write one of {RowReader.Choices(Diary.Kind.All)}");
            return null;
        }

        var what = read(reader);
        reader.RefuseUnread();
        return what with
        {
            Name = reader.Text("name", row.Name),
            Minutes = reader.Number("minutes", row.Minutes, Minutes.Range) is { } minutes ? new Minutes(minutes) : null,
            Site = reader.Text("site", row.Site),
            Side = reader.Word<Side>("side", row.Side) ?? what.Side,
            Details = reader.Details,
        };
    }
}
