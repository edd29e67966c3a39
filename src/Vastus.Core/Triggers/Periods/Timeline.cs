using Vastus.Core.Diary;

namespace Vastus.Core.Triggers.Periods;

/// <summary>Which local time was lived when: that of the latest entry, and before the first entry that of the first (method, 2.1).</summary>
/// <remarks>Journeys and clock changes shift it at the first entry after them. A local hour may so be skipped or come twice.</remarks>
public sealed class Timeline
{
    /// <summary>When each offset began, ascending. Unit: ms.</summary>
    private readonly long[] begins;

    /// <summary>Unit: ms.</summary>
    private readonly int[] offsets;

    private Timeline(long first, long last, long[] begins, int[] offsets) =>
        (FirstMilliseconds, LastMilliseconds, this.begins, this.offsets) = (first, last, begins, offsets);

    /// <summary>The first entry.</summary>
    public Instant First => Instant.FromUnixTimeMilliseconds(FirstMilliseconds);

    /// <summary>The last entry.</summary>
    public Instant Last => Instant.FromUnixTimeMilliseconds(LastMilliseconds);

    internal long FirstMilliseconds { get; }

    internal long LastMilliseconds { get; }

    /// <param name="entries">In any order.</param>
    /// <returns>Null: there are none.</returns>
    public static Timeline? Of(IReadOnlyList<Entry> entries) => entries is [] ? null : OfOrdered(Clock.InOrder(entries));

    public Offset OffsetAt(Instant instant) => Offset.FromMilliseconds(OffsetAt(instant.ToUnixTimeMilliseconds()));

    public LocalDate DateAt(Instant instant) => instant.WithOffset(OffsetAt(instant)).Date;

    /// <summary>The hours of the clock that begin from one instant to another, both inclusive, in time order.</summary>
    /// <remarks>On the quarter hours of UTC, so that offsets of a half or a quarter hour have theirs, and odd ones have none.</remarks>
    internal IEnumerable<(long Start, int Offset)> Hours(long from, long to)
    {
        for (var i = 0; i < begins.Length; i++)
        {
            var offset = offsets[i];
            if (offset % (Clock.Hour / 4) is not 0)
                continue;
            var begin = i is 0 ? from : Math.Max(from, begins[i]);
            var end = i + 1 < begins.Length ? Math.Min(to, begins[i + 1] - 1) : to;
            for (var start = Clock.RoundUp(begin + offset, Clock.Hour) - offset; start <= end; start += Clock.Hour)
                yield return (start, offset);
        }
    }

    /// <returns>Unit: ms.</returns>
    internal int OffsetAt(long at)
    {
        var found = Array.BinarySearch(begins, at);
        return offsets[found >= 0 ? found : Math.Max(0, ~found - 1)];
    }

    /// <returns>In days since 1970-01-01.</returns>
    internal int DayAt(long at) => Clock.LocalDay(at, OffsetAt(at));

    internal static Timeline OfOrdered(IReadOnlyList<Entry> entries)
    {
        List<long> from = [];
        List<int> inForce = [];
        for (var i = 0; i < entries.Count; i++)
        {
            var (at, offset) = (entries[i].Milliseconds(), entries[i].At.Offset.Milliseconds);

            // Of several at one instant the most eastern counts, so that the order of the rows does not.
            for (; i + 1 < entries.Count && entries[i + 1].Milliseconds() == at; i++)
                offset = Math.Max(offset, entries[i + 1].At.Offset.Milliseconds);
            if (inForce is not [] && inForce[^1] == offset)
                continue;
            from.Add(at);
            inForce.Add(offset);
        }

        return new(entries[0].Milliseconds(), entries[^1].Milliseconds(), [.. from], [.. inForce]);
    }
}
