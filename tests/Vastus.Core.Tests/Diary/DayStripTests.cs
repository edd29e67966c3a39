using NodaTime;
using Vastus.Core.Diary;
using static Vastus.Core.Tests.Diary.Entries;

namespace Vastus.Core.Tests.Diary;

public sealed class DayStripTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Fact]
    public void An_ordinary_day_has_24_hours_of_one_piece()
    {
        var strip = DayStrip.From(new(2026, 3, 12), [Spasm("2026-03-12T03:30:00+01:00", 5, 90)], Berlin);

        Assert.Equal(24, strip.Hours);
        Assert.Null(strip.Unusual);
        Assert.Equal(Enumerable.Range(0, 24), strip.Ticks.Select(t => t.Hour));
        Assert.Equal((3.5, 5.0), (strip.Marks[0].From, strip.Marks[0].To));
    }

    [Fact]
    public void The_hour_that_the_clocks_skip_in_spring_is_not_on_the_strip()
    {
        var strip = DayStrip.From(new(2026, 3, 29), [Fluid("2026-03-29T03:30:00+02:00")], Berlin);

        Assert.Equal(23, strip.Hours);
        Assert.Equal("The clocks went forward: 23 hours.", strip.Unusual);
        Assert.Equal([0, 1, 3, 4], strip.Ticks.Take(4).Select(t => t.Hour));
        Assert.Equal(2.5, strip.Marks[0].From);
    }

    [Fact]
    public void The_hour_that_comes_twice_in_autumn_is_on_the_strip_twice()
    {
        var strip = DayStrip.From(
            new(2026, 10, 25), [Fluid("2026-10-25T02:30:00+02:00"), Fluid("2026-10-25T02:30:00+01:00")], Berlin);

        Assert.Equal(25, strip.Hours);
        Assert.Equal("The clocks went back: 25 hours.", strip.Unusual);
        Assert.Equal([0, 1, 2, 2, 3], strip.Ticks.Take(5).Select(t => t.Hour));
        Assert.Equal([2.5, 3.5], strip.Marks.Select(m => m.From));
    }

    [Fact]
    public void A_day_of_travel_is_as_long_as_it_was_lived()
    {
        // Berlin to New York: six hours later by the clock on the plane.
        var strip = DayStrip.From(
            new(2026, 7, 1), [Fluid("2026-07-01T08:00:00+02:00"), Spasm("2026-07-01T14:00:00-04:00", 6)], Berlin);

        Assert.Equal(30, strip.Hours);
        Assert.True(strip.Travelled);
        Assert.Equal("You changed time zone: 30 hours as lived.", strip.Unusual);
        Assert.Equal([8, 20], strip.Marks.Select(m => m.From));
        Assert.Equal([19, 14, 15], strip.Ticks.Where(t => t.At is >= 19 and <= 21).Select(t => t.Hour));
    }

    [Fact]
    public void No_hour_of_another_day_is_shown_when_the_move_itself_was_not_logged()
    {
        var strip = DayStrip.From(
            new(2026, 7, 1), [Fluid("2026-07-01T08:00:00+02:00"), Spasm("2026-07-01T22:00:00-04:00", 6)], Berlin);

        Assert.Equal([23, 18, 19], strip.Ticks.Where(t => t.At is >= 23 and <= 25).Select(t => t.Hour));
        Assert.Equal(28, strip.Marks[1].From);
    }

    [Fact]
    public void A_day_wholly_abroad_is_an_ordinary_day()
    {
        var strip = DayStrip.From(new(2026, 7, 2), [Fluid("2026-07-02T09:00:00+09:00")], Berlin);

        Assert.Equal((24, false, null), (strip.Hours, strip.Travelled, strip.Unusual));
        Assert.Equal(9, strip.Marks[0].From);
    }

    [Fact]
    public void What_began_before_the_day_or_ends_after_it_is_shown_within_it()
    {
        var sleep = Of("2026-03-12T06:00:00+01:00", "sleep", r => r with { Amount = "8", Unit = "h" });
        var strip = DayStrip.From(new(2026, 3, 12), [sleep, Spasm("2026-03-12T23:00:00+01:00", 5, 600)], Berlin);

        Assert.Equal((0, 6), (strip.Marks[0].From, strip.Marks[0].To));
        Assert.Equal((23, 24), (strip.Marks[1].From, strip.Marks[1].To));
    }

    [Fact]
    public void A_zone_that_changes_by_half_an_hour_says_so()
    {
        var strip = DayStrip.From(new(2026, 4, 5), [], DateTimeZoneProviders.Tzdb["Australia/Lord_Howe"]);

        Assert.Equal(24.5, strip.Hours);
        Assert.Equal("The clocks changed: 24.5 hours.", strip.Unusual);
    }
}
