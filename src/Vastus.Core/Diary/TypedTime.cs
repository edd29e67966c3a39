using NodaTime.Text;
using NodaTime.TimeZones;

namespace Vastus.Core.Diary;

/// <summary>From a local time as typed to the moment that was meant.</summary>
internal static class TypedTime
{
    private static readonly LocalDateTimePattern[] Patterns =
    [
        .. new[] { "uuuu-MM-dd'T'HH:mm", "uuuu-MM-dd'T'HH:mm:ss", "uuuu-MM-dd'T'HH:mm:ss.FFF", "uuuu-MM-dd HH:mm" }
            .Select(LocalDateTimePattern.CreateWithInvariantCulture),
    ];

    /// <param name="form">Its fields <c>at</c>, <c>zone</c> (an id or an offset; empty: at home) and <c>which</c> (earlier, later).</param>
    /// <param name="home">The person's zone.</param>
    /// <param name="unchanged">The entry whose time was left as it is, to the millisecond. Null: read what was typed.</param>
    public static (OffsetDateTime? At, IReadOnlyList<Problem> Problems) Read(EntryForm form, DateTimeZone home, Entry? unchanged)
    {
        if (unchanged is not null)
            return (unchanged.At, []);
        if (form["at"].Trim() is "")
            return (null, [new("at", "at.missing", "every entry needs its time", "say when it was")]);
        if (Patterns.Select(p => p.Parse(form["at"].Trim())).FirstOrDefault(p => p.Success) is not { Value: var local } || local.Year is < 1900 or > 2199)
            return (null, [new("at", "at.unreadable", "that is not a date and a time", "write it like 2026-03-12 22:10")]);
        if (Zone(form["zone"], home) is not { } zone)
            return (null, [new("zone", "zone.unknown", "that time zone is not known", "write one such as America/New_York or +09:00")]);

        // A time that the clocks skipped is moved on by as much as they were.
        var map = zone.MapLocal(local);
        if (map.Count < 2)
            return (zone.ResolveLocal(local, Resolvers.LenientResolver).ToOffsetDateTime(), []);
        return form["which"] switch
        {
            "earlier" => (map.First().ToOffsetDateTime(), []),
            "later" => (map.Last().ToOffsetDateTime(), []),
            _ => (null, [new("which", "at.twice", "the clocks went back: this time came twice", "say whether it was the earlier or the later")]),
        };
    }

    private static DateTimeZone? Zone(string typed, DateTimeZone home) =>
        typed.Trim() is var text && text is "" ? home
        : OffsetPattern.GeneralInvariant.Parse(text) is { Success: true, Value: var offset } ? DateTimeZone.ForOffset(offset)
        : DateTimeZoneProviders.Tzdb.GetZoneOrNull(text);
}
