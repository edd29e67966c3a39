namespace Vastus.Core.Diary.Demo;

/// <summary>Who writes the demo diary: an invented person in Berlin, with habits, seasons and a journey.</summary>
internal static class DemoPerson
{
    private static readonly DateTimeZone Home = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
    private static readonly DateTimeZone Away = DateTimeZoneProviders.Tzdb["America/New_York"];

    /// <summary>A week at the end of September, in which the clock is six hours behind.</summary>
    public static bool Travels(LocalDate day) => day is { Month: 9, Day: >= 21 and <= 27 };

    /// <summary>Days of which nothing at all was written down: a flu in April, and a forgotten weekend in November.</summary>
    public static bool LeavesOut(LocalDate day) => day is { Month: 4, Day: >= 9 and <= 15 } or { Month: 11, Day: >= 21 and <= 23 };

    public static bool HasDayOff(LocalDate day) =>
        day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || Travels(day) || day is { Month: 12, Day: >= 24 } or { Month: 8, Day: <= 14 };

    /// <summary>The warmest hour of the day, in degrees Celsius: 3 in January, 26 in July, and the weather.</summary>
    public static double Warmest(LocalDate day, Seeded random) =>
        random.Around(14.5 - (11.5 * Math.Cos((day.DayOfYear - 20) * 2 * Math.PI / 365)), 3.5);

    /// <summary>A local time as lived there that day. One that the clock change skips is moved, one that it repeats is the first.</summary>
    /// <param name="day">Minutes past its end lie on the next.</param>
    /// <param name="minute">Of the day, from 0.</param>
    public static OffsetDateTime At(LocalDate day, int minute) =>
        (day.AtMidnight() + Period.FromMinutes(minute)).InZoneLeniently(Zone(day)).ToOffsetDateTime();

    /// <summary>The local time at an instant, where the person is that day.</summary>
    public static OffsetDateTime Local(LocalDate day, Instant instant) => instant.InZone(Zone(day)).ToOffsetDateTime();

    private static DateTimeZone Zone(LocalDate day) => Travels(day) ? Away : Home;
}
