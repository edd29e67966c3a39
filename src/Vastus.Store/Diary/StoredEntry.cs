using NodaTime;
using Vastus.Core.Diary;

namespace Vastus.Store.Diary;

/// <summary>An entry as a row of the table <c>entry</c>.</summary>
internal sealed record StoredEntry
{
    public const string Columns =
        "id, version, ended_ms AS EndedMs, at_ms AS AtMs, offset_seconds AS OffsetSeconds, recorded_ms AS RecordedMs, " +
        "recorded_offset_seconds AS RecordedOffsetSeconds, kind, name, amount, unit, minutes, level, site, side, covers, detail, note";

    public required string Id { get; init; }
    public required long Version { get; init; }
    public long? EndedMs { get; init; }
    public required long AtMs { get; init; }
    public required long OffsetSeconds { get; init; }
    public long? RecordedMs { get; init; }
    public long? RecordedOffsetSeconds { get; init; }
    public required string Kind { get; init; }
    public string? Name { get; init; }
    public string? Amount { get; init; }
    public string? Unit { get; init; }
    public string? Minutes { get; init; }
    public string? Level { get; init; }
    public string? Site { get; init; }
    public string? Side { get; init; }
    public string? Covers { get; init; }
    public string? Detail { get; init; }
    public string? Note { get; init; }

    /// <exception cref="InvalidDataException">The store holds what the diary would not have taken.</exception>
    public Entry ToEntry()
    {
        var row = new EntryRow
        {
            At = Core.Diary.Moment.Text(Moment(AtMs, OffsetSeconds)),
            Recorded = RecordedMs is { } ms ? Core.Diary.Moment.Text(Moment(ms, RecordedOffsetSeconds ?? 0)) : null,
            Id = Id,
            Kind = Kind,
            Name = Name,
            Amount = Amount,
            Unit = Unit,
            Minutes = Minutes,
            Level = Level,
            Site = Site,
            Side = Side,
            Covers = Covers,
            Detail = Detail,
            Note = Note,
        };
        return row.Parse(_ => Guid.Empty, now: null) is { Value: { } entry }
            ? entry
            : throw new InvalidDataException($"The entry {Id} in the store is damaged.");
    }

    /// <exception cref="InvalidOperationException">It stands: a bug in the caller.</exception>
    public EndedEntry ToEnded() =>
        new(ToEntry(), Version is 0 ? EndedBy.Deletion : EndedBy.Edit, Instant.FromUnixTimeMilliseconds(EndedMs!.Value));

    private static OffsetDateTime Moment(long ms, long offsetSeconds) =>
        Instant.FromUnixTimeMilliseconds(ms).WithOffset(Offset.FromSeconds((int)offsetSeconds));
}
