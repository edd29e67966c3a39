namespace Vastus.Core.Exchange.Apple;

/// <summary>The zones that rows were lived in. Number 0 is the one given, for those that do not say.</summary>
internal sealed class AppleZones
{
    private const int Most = 600;
    private readonly List<DateTimeZone> zones;
    private readonly Dictionary<string, int> numbers = [];
    private (int Zone, long From, long Until, Offset Offset) latest = (-1, 0, 0, Offset.Zero);

    public AppleZones(DateTimeZone given) => zones = [given];

    /// <returns>0 for a name that is no zone.</returns>
    public int Number(string name)
    {
        if (numbers.TryGetValue(name, out var number))
            return number;
        if (numbers.Count >= Most || DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) is not { } zone)
            return 0;
        zones.Add(zone);
        return numbers[name] = zones.Count - 1;
    }

    /// <param name="zone">Its number.</param>
    /// <param name="seconds">Since 1970.</param>
    public OffsetDateTime At(int zone, long seconds)
    {
        var instant = Instant.FromUnixTimeSeconds(seconds);
        return instant.WithOffset(OffsetAt(zone, instant, seconds));
    }

    /// <summary>Which local day it is, counted from 1970-01-01.</summary>
    public int Day(int zone, long seconds) =>
        (int)Math.Floor((seconds + OffsetAt(zone, Instant.FromUnixTimeSeconds(seconds), seconds).Seconds) / 86_400.0);

    /// <summary>The next row is nearly always of the same zone and season.</summary>
    private Offset OffsetAt(int zone, Instant instant, long seconds)
    {
        if (latest.Zone == zone && seconds >= latest.From && seconds < latest.Until)
            return latest.Offset;
        var season = zones[zone].GetZoneInterval(instant);
        latest = (zone, season.HasStart ? season.Start.ToUnixTimeSeconds() : long.MinValue,
            season.HasEnd ? season.End.ToUnixTimeSeconds() : long.MaxValue, season.WallOffset);
        return latest.Offset;
    }
}
