namespace Vastus.Core.Simulation;

/// <summary>Whole minutes from the first midnight of a simulated diary, in Berlin, where the clock changes twice a year.</summary>
internal sealed class SimulatedClock
{
    public const int Hour = 60;
    public const int Day = 24 * Hour;

    private static readonly DateTimeZone Home = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
    private readonly Instant zero;
    private readonly int[] midnights;

    public SimulatedClock(LocalDate first, int days)
    {
        First = first;
        zero = Home.AtStartOfDay(first).ToInstant();
        midnights = [.. Enumerable.Range(0, days + 1).Select(day => Minute(Home.AtStartOfDay(first.PlusDays(day)).ToInstant()))];
    }

    public LocalDate First { get; }

    public int Days => midnights.Length - 1;

    public int Midnight(int day) => midnights[day];

    /// <summary>The minute at a local time of a day. One that the clock change skips is moved, one that it repeats is the first.</summary>
    /// <param name="day">From 0.</param>
    /// <param name="ofDay">Minutes since midnight as the clock shows them, up to the last of the day.</param>
    public int At(int day, int ofDay)
    {
        var minute = Math.Clamp(ofDay, 0, Day - 1);
        return midnights[day + 1] - midnights[day] is Day
            ? midnights[day] + minute
            : Minute((First.PlusDays(day).AtMidnight() + Period.FromMinutes(minute)).InZoneLeniently(Home).ToInstant());
    }

    /// <summary>As the person's clock and calendar show it.</summary>
    public OffsetDateTime Local(int minute)
    {
        var instant = zero + Duration.FromMinutes(minute);
        return instant.WithOffset(Home.GetUtcOffset(instant));
    }

    /// <summary>The day in which a minute lies; one past the last where the diary is over.</summary>
    public int DayOf(int minute)
    {
        var found = Array.BinarySearch(midnights, minute);
        return found < 0 ? ~found - 1 : found;
    }

    private int Minute(Instant instant) => (int)(instant - zero).TotalMinutes;
}
