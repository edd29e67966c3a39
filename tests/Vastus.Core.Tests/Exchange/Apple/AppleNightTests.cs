using static Vastus.Core.Tests.Exchange.Apple.Phone;

namespace Vastus.Core.Tests.Exchange.Apple;

public sealed class AppleNightTests
{
    [Fact]
    public void The_stages_of_a_night_over_midnight_are_one_sleep_that_ends_with_the_waking()
    {
        var rows = Read(Export(
            Asleep("InBed", "2026-03-01 22:00:00 +0100", "2026-03-02 07:00:00 +0100", IPhone)
            + Asleep("AsleepCore", "2026-03-01 22:30:00 +0100", "2026-03-02 00:30:00 +0100")
            + Asleep("AsleepDeep", "2026-03-02 00:30:00 +0100", "2026-03-02 01:30:00 +0100")
            + Asleep("Awake", "2026-03-02 01:30:00 +0100", "2026-03-02 01:45:00 +0100")
            + Asleep("AsleepREM", "2026-03-02 01:45:00 +0100", "2026-03-02 06:00:00 +0100")));

        Assert.Equal(["2026-03-02T06:00:00+01:00 sleep 7.25 h"], Lines(rows));
        Assert.Equal("only time asleep counts as sleep", LeftOut(rows, "time in bed").Why);
        Assert.Equal(1, LeftOut(rows, "time awake").Count);
    }

    [Theory]
    [InlineData("AsleepCore", "2026-03-02 06:00:00 +0100", "6 h")]
    [InlineData("AsleepUnspecified", "2026-03-02 06:00:00 +0100", "9 h")]
    public void Of_two_sources_one_is_believed_the_one_that_knows_stages_first(string ofWatch, string until, string hours)
    {
        var diary = Lines(
            Asleep("AsleepUnspecified", "2026-03-01 22:00:00 +0100", "2026-03-02 07:00:00 +0100", "Sleep Cycle")
            + Asleep(ofWatch, "2026-03-02 00:00:00 +0100", until));

        Assert.EndsWith($" sleep {hours}", Assert.Single(diary), StringComparison.Ordinal);
    }

    [Fact]
    public void Pieces_of_one_source_that_overlap_count_once() =>
        Assert.Equal(["2026-03-02T06:00:00+01:00 sleep 6 h"], Lines(
            Asleep("AsleepCore", "2026-03-02 02:00:00 +0100", "2026-03-02 06:00:00 +0100")
            + Asleep("Asleep", "2026-03-02 00:00:00 +0100", "2026-03-02 03:00:00 +0100")));

    [Theory]
    [InlineData("05:59:59", 1)]
    [InlineData("06:00:00", 2)]
    public void Less_than_four_hours_awake_is_one_night(string again, int sleeps)
    {
        // On two local days, so that both would be nights.
        var diary = Lines(
            Asleep("AsleepCore", "2026-03-01 18:00:00 +0000", "2026-03-01 22:00:00 +0000", zone: "Europe/London")
            + Asleep("AsleepCore", $"2026-03-02 {again} +0400", "2026-03-02 10:00:00 +0400", zone: "Europe/London"));

        Assert.Equal(sleeps, diary.Count);
    }

    [Fact]
    public void A_nap_is_no_short_night()
    {
        var rows = Read(Export(
            Asleep("AsleepCore", "2026-03-01 23:00:00 +0100", "2026-03-02 06:00:00 +0100")
            + Asleep("AsleepCore", "2026-03-02 14:00:00 +0100", "2026-03-02 14:40:00 +0100")));

        Assert.Equal(["2026-03-02T06:00:00+01:00 sleep 7 h"], Lines(rows));
        Assert.Equal(1, LeftOut(rows, "naps").Count);
    }

    [Fact]
    public void The_night_of_a_clock_change_is_as_long_as_it_was() =>
        Assert.Equal(
            ["2026-03-29T07:00:00+02:00 sleep 7 h", "2026-10-25T07:00:00+01:00 sleep 9 h"],
            Lines(
                Asleep("AsleepCore", "2026-03-28 23:00:00 +0100", "2026-03-29 07:00:00 +0200")
                + Asleep("AsleepCore", "2026-10-24 23:00:00 +0200", "2026-10-25 07:00:00 +0100")));

    [Fact]
    public void A_night_abroad_ends_at_the_hour_that_the_clock_there_showed() =>
        Assert.Equal(["2026-03-02T06:30:00-05:00 sleep 7 h"], Lines(
            Asleep("AsleepCore", "2026-03-02 05:30:00 +0100", "2026-03-02 12:30:00 +0100", zone: "America/New_York")));

    [Theory]
    [InlineData("Nowhere/Atall")]
    [InlineData("")]
    public void Without_a_zone_that_exists_the_given_one_is_meant(string zone) =>
        Assert.Equal(["2026-03-02T12:30:00+01:00 sleep 7 h"], Lines(
            Asleep("AsleepCore", "2026-03-02 04:30:00 +0000", "2026-03-02 11:30:00 +0000", zone: zone)));

    [Theory]
    [InlineData("2026-03-02 09:59:59 +0100", 0)]
    [InlineData("2026-03-02 10:00:00 +0100", 1)]
    public void A_night_that_may_not_be_over_waits_for_the_next_export(string exported, int nights)
    {
        var rows = Read(Export(Asleep("AsleepCore", "2026-03-01 23:00:00 +0100", "2026-03-02 06:00:00 +0100"), exported));

        Assert.Equal(nights, Lines(rows).Count);
        Assert.Equal(1 - nights, rows.Count(row => row.LeftOut?.What is "the latest night"));
    }

    [Fact]
    public void A_stage_of_the_future_is_told_of()
    {
        var rows = Read(Export(Asleep("HalfAsleep", "2026-03-01 23:00:00 +0100", "2026-03-02 06:00:00 +0100")));

        Assert.Empty(Lines(rows));
        Assert.Equal("it is of a kind that is not known here", LeftOut(rows, "sleep analysis").Why);
    }

    [Theory]
    [InlineData("2026-03-02 23:00:00 +0100", "24 h")]
    [InlineData("2026-03-02 23:01:00 +0100", null)]
    public void Nobody_sleeps_for_more_than_a_day(string until, string? hours) =>
        Assert.Equal(hours is null ? null : $"2026-03-02T23:00:00+01:00 sleep {hours}", Lines(Asleep("AsleepCore", "2026-03-01 23:00:00 +0100", until)).SingleOrDefault());
}
