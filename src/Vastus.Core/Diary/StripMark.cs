using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Diary;

/// <summary>Where an entry lies on a strip.</summary>
/// <param name="From">Elapsed hours since the day began, within the day.</param>
/// <param name="To">Where what lasts ends, within the day. Null: a point, or the duration is not known.</param>
public sealed record StripMark(Entry Entry, double From, double? To)
{
    internal static StripMark Of(Entry entry, Instant start, Instant end)
    {
        var at = Within(entry.At.ToInstant());
        return entry.What switch
        {
            // Sleep is logged at the waking and reaches back from there.
            Sleep { Hours: { } hours } => new(entry, Within(entry.At.ToInstant() - Duration.FromHours((double)hours)), at),
            { Minutes: { Value: > 0 } minutes } =>
                new(entry, at, Within(entry.At.ToInstant() + Duration.FromMinutes((double)minutes.Value))),
            _ => new(entry, at, null),
        };

        double Within(Instant instant) => Math.Clamp((instant - start).TotalHours, 0, (end - start).TotalHours);
    }
}
