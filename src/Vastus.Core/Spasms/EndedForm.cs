using NodaTime.Text;

namespace Vastus.Core.Spasms;

/// <summary>When it stopped, as typed.</summary>
/// <param name="Ago">Minutes before now, or <c>unknown</c>. Null: <paramref name="Ended"/> says it.</param>
/// <param name="Ended">The local time, <c>2026-03-01T22:10</c>.</param>
public sealed record EndedForm(string? Ago, string? Ended)
{
    /// <returns>The end of a spasm that began at <paramref name="start"/>.</returns>
    public Parsed<EpisodeEnd> Parse(Instant start, Instant now, DateTimeZone zone)
    {
        if (Ago is "unknown")
            return new EpisodeEnd(null);
        if (int.TryParse(Ago, out var minutes) && minutes is >= 0 and <= 14 * 24 * 60)
            return now - Duration.FromMinutes(minutes) is var end && end >= start ? new EpisodeEnd(end) : Wrong("before", "that is before it began");
        var read = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(Ended?[..Math.Min(16, Ended.Length)] ?? "");
        if (!read.Success)
            return Wrong("unreadable", "that is not a time");

        // When the clock goes back, an hour comes twice: the first that is not before the beginning is meant.
        var mapped = zone.MapLocal(read.Value);
        List<Instant> meant = mapped.Count is 0
            ? [read.Value.InZoneLeniently(zone).ToInstant()]
            : [mapped.First().ToInstant(), mapped.Last().ToInstant()];
        // A time is picked to the minute, so that the minute of the beginning counts as the beginning.
        var possible = meant.Where(i => i + Duration.FromMinutes(1) > start).ToList();
        if (possible is [])
            return Wrong("before", "that is before it began");
        return possible[0] <= now ? new EpisodeEnd(Instant.Max(possible[0], start)) : Wrong("future", "that is still to come");
    }

    private static Parsed<EpisodeEnd> Wrong(string code, string wrong) =>
        new List<Problem> { new("ended", $"ended.{code}", wrong, "choose a time between its beginning and now") };
}

/// <param name="At">Null: nobody knows.</param>
public sealed record EpisodeEnd(Instant? At);
