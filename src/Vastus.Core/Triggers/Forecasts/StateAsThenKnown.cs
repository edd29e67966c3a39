using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Triggers.Forecasts;

/// <summary>An exposure at an instant, from nothing but what had been written down before it (method, 11).</summary>
/// <remarks>The local day of the instant needs no check-in: it is not over. The days before it do.</remarks>
internal sealed class StateAsThenKnown
{
    /// <summary>Check-ins lie within the day that they cover: two days on either side hold all that a window can need.</summary>
    private const long Around = (ExposureRule.WindowHoursMost * Clock.Hour) + (2 * Clock.Day);

    private readonly IReadOnlyList<Entry> entries;
    private readonly Timeline timeline;
    private readonly long[] at;

    /// <param name="entries">Oldest first.</param>
    /// <param name="timeline">Of the same entries.</param>
    public StateAsThenKnown(IReadOnlyList<Entry> entries, Timeline timeline)
    {
        (this.entries, this.timeline) = (entries, timeline);
        at = [.. entries.Select(Clock.Milliseconds)];
    }

    public ExposureState Of(ExposureRule rule, long instant)
    {
        List<Entry> known = [];
        for (var i = FirstFrom(instant - Around); i < at.Length && at[i] < instant + Around; i++)
        {
            // Entries of other kinds would change nothing, and are most of a diary.
            if ((entries[i].What is CheckIn || rule.Measure.Kinds.Contains(entries[i].What.Kind)) && Recorded(entries[i]) < instant)
                known.Add(entries[i]);
        }

        if (rule.KnownBy is KnownBy.CheckIn)
            known.Add(DayNotOver(rule, instant - 1));
        return known is [] ? ExposureState.Unknown : ExposureHistory.Of(known, timeline, [rule])[0].At(Instant.FromUnixTimeMilliseconds(instant));
    }

    private Entry DayNotOver(ExposureRule rule, long last) => new(
        Guid.Empty,
        Instant.FromUnixTimeMilliseconds(last).WithOffset(Offset.FromMilliseconds(timeline.OffsetAt(last))),
        new CheckIn(rule.CoveredBy));

    private int FirstFrom(long instant)
    {
        var found = Array.BinarySearch(at, instant);
        while (found > 0 && at[found - 1] == instant)
            found--;
        return found >= 0 ? found : ~found;
    }

    private static long Recorded(Entry entry) => entry.Recorded?.ToInstant().ToUnixTimeMilliseconds() ?? entry.Milliseconds();
}
