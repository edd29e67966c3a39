using NodaTime;
using Vastus.Core.Diary;
using static Vastus.Core.Tests.Diary.Entries;

namespace Vastus.Core.Tests.Diary;

public sealed class MonthTests
{
    [Theory]
    [InlineData(2026, 3, 6, 6)] // starts on a Sunday
    [InlineData(2026, 6, 0, 5)] // starts on a Monday
    [InlineData(2021, 2, 0, 4)] // fills exactly four weeks
    [InlineData(2024, 2, 3, 5)] // a leap day
    public void Weeks_run_from_Monday_to_Sunday(int year, int month, int emptyBefore, int weeks)
    {
        var calendar = Month.From(new(year, month), []);

        Assert.Equal(weeks, calendar.Weeks.Count);
        Assert.All(calendar.Weeks, week => Assert.Equal(7, week.Count));
        Assert.Equal(emptyBefore, calendar.Weeks[0].TakeWhile(d => d is null).Count());
        Assert.All(calendar.Weeks, week => Assert.All(
            week.Index().Where(d => d.Item is not null), d => Assert.Equal(d.Index + 1, (int)d.Item!.Day.DayOfWeek)));
        Assert.Equal(DaysIn(year, month), calendar.Days.Count());
    }

    [Fact]
    public void A_day_says_how_many_spasms_and_the_worst()
    {
        var day = The12thOf(Spasm("2026-03-12T03:10:00+01:00", 4), Spasm("2026-03-12T23:59:00+01:00", 7), Spasm("2026-03-12T12:00:00+01:00"),
            CheckIn("2026-03-12T21:00:00+01:00", "fluid"));

        Assert.Equal((3, 7m, 3), (day.Spasms, day.Worst, day.Shade));
        Assert.Equal("3 spasms, worst 7; checked in", day.Sentence);
    }

    [Fact]
    public void A_day_on_which_nothing_is_logged_is_unlogged_and_not_free_of_spasms()
    {
        var day = The12thOf();

        Assert.False(day.Logged);
        Assert.Null(day.Shade);
        Assert.Equal("nothing logged", day.Sentence);
    }

    [Fact]
    public void Only_a_checkin_that_covers_spasms_says_that_there_was_none()
    {
        Assert.Equal("logged, no spasm written down", The12thOf(Fluid("2026-03-12T08:00:00+01:00")).Sentence);
        Assert.Equal("logged, no spasm written down; checked in", The12thOf(CheckIn("2026-03-12T21:00:00+01:00", "fluid")).Sentence);
        Assert.Equal("no spasms; checked in", The12thOf(CheckIn("2026-03-12T21:00:00+01:00", "fluid;spasm")).Sentence);
    }

    [Fact]
    public void A_spasm_that_was_not_rated_is_a_spasm()
    {
        var day = The12thOf(Spasm("2026-03-12T03:10:00+01:00"));

        Assert.Equal((1, null, 2), (day.Spasms, day.Worst, day.Shade));
        Assert.Equal("1 spasm", day.Sentence);
    }

    [Fact]
    public void An_entry_counts_for_the_local_day_as_lived()
    {
        // 23:30 in Tokyo is still the afternoon in Berlin; both are the 12th where they were lived.
        var month = Month.From(new(2026, 3), [Spasm("2026-03-12T23:30:00+09:00", 5), Spasm("2026-03-13T00:10:00+01:00", 2)]);

        Assert.Equal([12, 13], month.Days.Where(d => d.Spasms > 0).Select(d => d.Day.Day));
    }

    private static CalendarDay The12thOf(params Entry[] entries) =>
        Month.From(new(2026, 3), entries).Days.Single(d => d.Day == new LocalDate(2026, 3, 12));

    private static int DaysIn(int year, int month) => CalendarSystem.Iso.GetDaysInMonth(year, month);
}
