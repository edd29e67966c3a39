using NodaTime;
using Vastus.Core.Diary;

namespace Vastus.Core.Tests.Diary;

/// <summary>Days and instants where clocks change. Expected values: the IANA time zone database.</summary>
public sealed class LocalDayTests
{
    [Theory]
    [InlineData("Europe/Berlin", "2025-03-30", 23)]
    [InlineData("Europe/Berlin", "2025-10-26", 25)]
    [InlineData("America/New_York", "2025-03-09", 23)]
    [InlineData("America/New_York", "2025-11-02", 25)]
    [InlineData("Australia/Lord_Howe", "2025-10-05", 23.5)]
    [InlineData("Australia/Lord_Howe", "2025-04-06", 24.5)]
    [InlineData("Asia/Kolkata", "2025-03-30", 24)]
    [InlineData("Pacific/Apia", "2011-12-29", 24)]
    public void Every_hour_of_a_day_counts_for_it_however_long_it_is(string zone, string date, double hours)
    {
        var (tz, day) = (DateTimeZoneProviders.Tzdb[zone], Day(date));
        var start = tz.AtStartOfDay(day).ToInstant();
        var end = start + Duration.FromHours(hours);

        for (var now = start; now < end; now += Duration.FromMinutes(15))
            Assert.Equal(day, Logged(now.InZone(tz)).Day);
        Assert.NotEqual(day, Logged((start - Duration.FromMinutes(1)).InZone(tz)).Day);
        Assert.NotEqual(day, Logged(end.InZone(tz)).Day);
    }

    [Fact]
    public void The_day_that_Samoa_skipped_is_nobodys()
    {
        var apia = DateTimeZoneProviders.Tzdb["Pacific/Apia"];
        var last = Logged(new LocalDateTime(2011, 12, 29, 23, 59).InZoneStrictly(apia));
        var next = Logged((last.At.ToInstant() + Duration.FromMinutes(1)).InZone(apia));

        Assert.Equal(new LocalDate(2011, 12, 31), next.Day);
    }

    [Theory]
    [InlineData("2025-10-26T02:30:00+02:00", "2025-10-26T02:30:00+01:00", 60)]
    [InlineData("2025-11-02T01:30:00-04:00", "2025-11-02T01:30:00-05:00", 60)]
    [InlineData("2025-04-06T01:45:00+11:00", "2025-04-06T01:45:00+10:30", 30)]
    [InlineData("2025-03-30T01:59:00+01:00", "2025-03-30T03:00:00+02:00", 1)]
    [InlineData("2025-10-05T01:59:00+10:30", "2025-10-05T02:30:00+11:00", 1)]
    public void Two_times_on_both_sides_of_a_clock_change_keep_their_order(string earlier, string later, int minutes)
    {
        var (first, second) = (Entries.Fluid(earlier), Entries.Fluid(later));

        Assert.True(Entry.ByInstant.Compare(first, second) < 0);
        Assert.Equal(Duration.FromMinutes(minutes), second.At.ToInstant() - first.At.ToInstant());
        Assert.Equal(first.Day, second.Day);
    }

    [Fact]
    public void A_traveller_may_live_one_evening_twice_and_each_entry_keeps_its_day()
    {
        var home = Entries.Fluid("2025-09-21T22:00:00+02:00");
        var away = Entries.Fluid("2025-09-21T17:30:00-04:00");

        Assert.True(Entry.ByInstant.Compare(home, away) < 0);
        Assert.Equal(home.Day, away.Day);
    }

    [Theory]
    [InlineData(23, true)]
    [InlineData(24, true)]
    [InlineData(25, false)]
    [InlineData(-24 * 365 * 30, true)]
    public void The_past_may_be_written_down_late_but_the_future_not_early(int hoursFromNow, bool taken)
    {
        var now = Instant.FromUtc(2026, 3, 29, 0, 30);
        var row = new EntryRow
        {
            At = Moment.Text((now + Duration.FromHours(hoursFromNow)).InZone(DateTimeZoneProviders.Tzdb["Europe/Berlin"]).ToOffsetDateTime()),
            Kind = "fluid",
            Amount = "250",
        };

        Assert.Equal(taken, row.Parse(_ => Guid.Empty, now).Value is not null);
    }

    [Theory]
    [InlineData("2026-03-01T22:10:00Z", "2026-03-01T22:10:00+00:00")]
    [InlineData("2026-03-01T22:10+01:00", "2026-03-01T22:10:00+01:00")]
    [InlineData("2026-03-01T22:10:00.1239+05:30", "2026-03-01T22:10:00.123+05:30")]
    [InlineData("2026-03-01T22:10:00.5-03:30", "2026-03-01T22:10:00.5-03:30")]
    [InlineData("2024-02-29T00:00:00-00:00", "2024-02-29T00:00:00+00:00")]
    [InlineData("2026-03-01T22:10:00.123456789+01:00", "2026-03-01T22:10:00.123+01:00")]
    [InlineData("2026-03-01T22:10:00+18:00", "2026-03-01T22:10:00+18:00")]
    public void A_moment_is_kept_to_the_millisecond_with_its_offset(string text, string kept) =>
        Assert.Equal(kept, Moment.Text(Moment.Parse(text)!.Value));

    [Theory]
    [InlineData("")]
    [InlineData("2026-03-01T22:10:00.+01:00")]
    [InlineData("2026-03-01T22:10:00.1234567890+01:00")]
    [InlineData("2026-03-01T22:10:")]
    [InlineData("2026-03-01T22:10:00+18:01")]
    [InlineData("2026-03-01T22:10:00+0100")]
    [InlineData("2026-03-01T22:60:00+01:00")]
    [InlineData("2026-13-01T22:10:00+01:00")]
    [InlineData("+026-03-01T22:10:00+01:00")]
    [InlineData("2026-03-01T22:10:00 +01:00")]
    [InlineData("２０２６-03-01T22:10:00+01:00")]
    public void Anything_else_is_no_moment(string text) => Assert.Null(Moment.Parse(text));

    private static Entry Logged(ZonedDateTime at) => Entries.Fluid(Moment.Text(at.ToOffsetDateTime()));

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
