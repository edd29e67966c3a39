namespace Vastus.Core.Diary;

/// <summary>A local day as it was lived, from one midnight to the next: 23 or 25 hours when the clocks change, others when travelling.</summary>
/// <param name="Hours">From the day's midnight to the next, in elapsed hours.</param>
/// <param name="Pieces">The stretches of one offset each, in order; more than one when the clocks changed or the person travelled.</param>
/// <param name="Marks">What happened, in the order of the diary.</param>
public sealed record DayStrip(
    LocalDate Day, double Hours, IReadOnlyList<StripPiece> Pieces, IReadOnlyList<StripMark> Marks, bool Travelled)
{
    /// <param name="day">Which.</param>
    /// <param name="entries">Those of the day, in any order.</param>
    /// <param name="zone">Where the person is at home: says the length of a day whose entries agree with it.</param>
    public static DayStrip From(LocalDate day, IEnumerable<Entry> entries, DateTimeZone zone)
    {
        var all = entries.Order(Entry.ByInstant).ToList();
        var atHome = all.TrueForAll(e => zone.GetUtcOffset(e.At.ToInstant()) == e.At.Offset);
        var changes = atHome ? OfZone(day, zone) : AsLived(day, all);
        var start = changes[0].From;
        var end = atHome
            ? day.PlusDays(1).AtStartOfDayInZone(zone).ToInstant()
            : Midnight(day.PlusDays(1), changes[^1].Offset);
        var pieces = changes.Select((c, i) => new StripPiece(
            (c.From - start).TotalHours,
            ((i + 1 < changes.Count ? changes[i + 1].From : end) - start).TotalHours,
            c.From.WithOffset(c.Offset).LocalDateTime, c.Offset)).ToList();
        var marks = all.Select(e => StripMark.Of(e, start, end)).ToList();
        return new(day, (end - start).TotalHours, pieces, marks, !atHome && changes.Count > 1);
    }

    /// <summary>Each whole local hour and where it lies: one may be missing, or come twice.</summary>
    public IEnumerable<(double At, int Hour)> Ticks =>
        from piece in Pieces
        from tick in piece.Ticks
        select tick;

    /// <summary>Whether times of this day need their offset to be understood.</summary>
    public bool OffsetsDiffer => Pieces.Count > 1;

    /// <summary>What is unusual about the length of the day. Null: it has 24 hours.</summary>
    public string? Unusual => (Travelled, Hours) switch
    {
        (true, _) => $"You changed time zone: {Hours:0.#} hours as lived.",
        (_, 23) => "The clocks went forward: 23 hours.",
        (_, 25) => "The clocks went back: 25 hours.",
        (_, 24) => null,
        _ => $"The clocks changed: {Hours:0.#} hours.",
    };

    private static List<(Instant From, Offset Offset)> OfZone(LocalDate day, DateTimeZone zone) =>
        [.. zone.GetZoneIntervals(new Interval(
                day.AtStartOfDayInZone(zone).ToInstant(), day.PlusDays(1).AtStartOfDayInZone(zone).ToInstant()))
            .Select((z, i) => (i is 0 ? day.AtStartOfDayInZone(zone).ToInstant() : z.Start, z.WallOffset))];

    /// <summary>
    /// When the person moved is not known but by what was logged: each offset holds from its first entry on, or from the
    /// midnight that ends the day by the offset before, so that no hour of another day is shown.
    /// </summary>
    private static List<(Instant From, Offset Offset)> AsLived(LocalDate day, List<Entry> entries)
    {
        var changes = new List<(Instant From, Offset Offset)> { (Midnight(day, entries[0].At.Offset), entries[0].At.Offset) };
        foreach (var entry in entries.Where(e => e.At.Offset != changes[^1].Offset))
        {
            var over = Midnight(day.PlusDays(1), changes[^1].Offset);
            changes.Add((Instant.Min(entry.At.ToInstant(), over), entry.At.Offset));
        }

        return changes;
    }

    private static Instant Midnight(LocalDate day, Offset offset) => day.AtMidnight().WithOffset(offset).ToInstant();
}
