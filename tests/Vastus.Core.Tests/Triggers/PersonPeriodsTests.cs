using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Tests.Diary;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Tests.Triggers;

/// <summary>Hand-made diaries for the edges of the method, section 2.</summary>
public sealed class PersonPeriodsTests
{
    [Fact]
    public void An_empty_diary_has_no_hours()
    {
        var periods = PersonPeriods.Of([], RestDays.Weekend);

        Assert.Null(periods.Timeline);
        Assert.Equal((0, 0, 0, 0, 0), (periods.Hours, periods.Onsets, periods.Count, periods.StratumCount, periods.CountBefore(Instant.MaxValue)));
    }

    [Theory]
    [InlineData("2026-03-02T10:00:00+01:00", 1)]
    [InlineData("2026-03-02T10:07:00+01:00", 0)]
    public void One_entry_is_an_hour_at_most_and_never_a_case(string at, int hours)
    {
        var periods = PersonPeriods.Of([Entries.Spasm(at)], RestDays.Weekend);

        Assert.Equal((hours, 1, 0, 0), (periods.Hours, periods.Onsets, periods.EligibleStarts.Length, periods.CaseCount));
    }

    [Fact]
    public void A_spasm_in_the_first_24_hours_is_no_case_and_the_first_hour_after_them_can_be_one()
    {
        Assert.Equal(0, Cases("2026-03-02T10:00:00+01:00", "2026-03-03T09:59:00+01:00"));
        Assert.Equal(1, Cases("2026-03-02T10:00:00+01:00", "2026-03-03T10:00:00+01:00"));
        Assert.Equal(0, Cases("2026-03-02T10:00:01+01:00", "2026-03-03T10:59:00+01:00"));
    }

    [Fact]
    public void A_cluster_is_one_case_and_so_are_several_spasms_in_its_hour()
    {
        Assert.Equal(1, Cases("2026-03-02T10:00:00+01:00", "2026-03-05T03:10:00+01:00", "2026-03-05T03:50:00+01:00", "2026-03-05T07:00:00+01:00", "2026-03-06T03:30:00+01:00"));
    }

    [Theory]
    [InlineData("2026-03-06T03:10:00+01:00", 1)] // the hour from 03:00 has the first spasm of the day before in its window
    [InlineData("2026-03-06T03:59:00+01:00", 1)]
    [InlineData("2026-03-06T04:00:00+01:00", 2)]
    public void The_hour_counts_as_quiet_when_no_spasm_began_in_the_24_hours_before_it_began(string second, int cases) =>
        Assert.Equal(cases, Cases("2026-03-02T10:00:00+01:00", "2026-03-05T03:10:00+01:00", second));

    [Theory]
    [InlineData("2026-03-29T10:00:00+02:00", 24 + 23)] // clocks go forward at 02:00
    [InlineData("2026-03-29T10:00:00+01:00", 24 + 24)]
    public void Hours_are_of_real_time_when_the_clock_goes_forward(string last, int hours) =>
        Assert.Equal(hours + 1, PersonPeriods.Of([Entries.Fluid("2026-03-27T10:00:00+01:00"), Entries.Fluid(last)], RestDays.Weekend).Hours);

    [Fact]
    public void The_label_changes_at_the_first_entry_after_the_clock_change()
    {
        var timeline = Timeline.Of(
        [
            Entries.Fluid("2026-10-24T10:00:00+02:00"), Entries.Fluid("2026-10-25T07:30:00+01:00"),
        ])!;

        Assert.Equal(Offset.FromHours(2), timeline.OffsetAt(Instant.FromUtc(2026, 10, 20, 0, 0)));
        Assert.Equal(Offset.FromHours(2), timeline.OffsetAt(Instant.FromUtc(2026, 10, 25, 6, 29)));
        Assert.Equal(Offset.FromHours(1), timeline.OffsetAt(Instant.FromUtc(2026, 10, 25, 6, 30)));
    }

    [Fact]
    public void A_local_hour_comes_twice_when_the_clock_goes_back_and_is_skipped_when_it_goes_forward()
    {
        Assert.Equal([8, 8, 9], LocalHours("2026-10-25T08:00:00+02:00", "2026-10-25T07:30:00+01:00", "2026-10-25T09:00:00+01:00"));
        Assert.Equal([7, 9], LocalHours("2026-03-29T07:00:00+01:00", "2026-03-29T08:30:00+02:00", "2026-03-29T09:00:00+02:00"));
    }

    [Theory]
    [InlineData("+05:30")]
    [InlineData("+05:45")]
    [InlineData("-03:30")]
    [InlineData("+12:45")]
    public void An_hour_begins_on_the_local_hour_also_with_half_and_quarter_hours(string offset)
    {
        var periods = PersonPeriods.Of([Entries.Fluid($"2026-03-02T10:00:00{offset}"), Entries.Spasm($"2026-03-04T12:20:00{offset}")], RestDays.Weekend);

        Assert.Equal(51, periods.Hours);
        Assert.Equal(12, Assert.Single(periods.Strata).Hour);
        Assert.Equal($"2026-03-04T12:00:00{offset}", Start(periods, periods.Count - 1));
    }

    [Fact]
    public void Local_time_off_the_quarter_hours_has_no_hours() =>
        Assert.Equal(0, PersonPeriods.Of([Entries.Fluid("2026-03-02T10:00:00+05:17"), Entries.Fluid("2026-03-04T12:20:00+05:17")], RestDays.Weekend).Hours);

    [Fact]
    public void A_journey_moves_the_hours_to_those_of_the_place()
    {
        var periods = PersonPeriods.Of(
        [
            Entries.Fluid("2026-03-02T10:00:00+01:00"), Entries.Fluid("2026-03-03T20:10:00+05:30"), Entries.Spasm("2026-03-05T09:40:00+05:30"),
        ], RestDays.Weekend);

        Assert.Equal(new Stratum(328, DayKind.Work, 9), Assert.Single(periods.Strata));
        Assert.Equal(["2026-03-04T09:00:00+05:30", "2026-03-05T09:00:00+05:30"], Enumerable.Range(0, periods.Count).Select(i => Start(periods, i)));
    }

    [Theory]
    [InlineData("2000-12-31T12:30:00+00:00", -1)]
    [InlineData("2001-01-01T12:30:00+00:00", 0)]
    [InlineData("2001-01-28T12:30:00+00:00", 0)]
    [InlineData("2001-01-29T12:30:00+00:00", 1)]
    public void Blocks_are_four_weeks_from_a_Monday_that_is_the_same_for_everybody(string spasm, int block) =>
        Assert.Equal(block, PersonPeriods.Of([Entries.Fluid("2000-12-01T00:00:00+00:00"), Entries.Spasm(spasm)], RestDays.Weekend).Strata.Single().Block);

    [Fact]
    public void Other_days_of_rest_are_compared_with_each_other()
    {
        var rest = RestDays.Parse("tuesday;friday")!.Value;
        var periods = PersonPeriods.Of([Entries.Fluid("2026-02-23T00:00:00+00:00"), Entries.Spasm("2026-03-13T12:30:00+00:00")], rest); // a Friday

        Assert.Equal(DayKind.Rest, periods.Strata.Single().Day);
        Assert.Equal([24, 27, 3, 6, 10, 13], Enumerable.Range(0, periods.Count).Select(i => periods.StartOf(i).InUtc().Day));
    }

    [Fact]
    public void Days_of_rest_read_back_and_may_be_none()
    {
        Assert.Equal("saturday;sunday", RestDays.Weekend.ToString());
        Assert.Equal(RestDays.Weekend, RestDays.Parse("sunday; saturday"));
        Assert.Equal(default(RestDays), RestDays.Parse("")!.Value);
        Assert.Null(RestDays.Parse("saturday;someday"));
        Assert.Null(RestDays.Parse("none"));
    }

    [Fact]
    public void Only_hours_that_began_before_a_look_count()
    {
        Entry[] diary = [Entries.Fluid("2026-03-02T10:00:00+00:00"), Entries.Spasm("2026-03-04T12:20:00+00:00")];

        Assert.Equal(0, PersonPeriods.Of(diary, RestDays.Weekend, Instant.FromUtc(2026, 3, 4, 12, 0)).CaseCount);
        Assert.Equal(1, PersonPeriods.Of(diary, RestDays.Weekend, Instant.FromUtc(2026, 3, 4, 12, 0) + Duration.Epsilon).CaseCount);
    }

    private static int Cases(string first, params string[] spasms) =>
        PersonPeriods.Of([Entries.Fluid(first), .. spasms.Select(at => Entries.Spasm(at)), Entries.Fluid("2026-03-09T10:00:00+01:00")], RestDays.Weekend).CaseCount;

    private static IEnumerable<int> LocalHours(string first, string change, string last)
    {
        // Two days before and a spasm every hour would be no cases: the hours are read off the timeline.
        var timeline = Timeline.Of([Entries.Fluid(first), Entries.Fluid(change), Entries.Fluid(last)])!;
        for (var at = timeline.First; at <= timeline.Last; at += Duration.FromMinutes(15))
        {
            var local = at.WithOffset(timeline.OffsetAt(at));
            if (local.Minute is 0)
                yield return local.Hour;
        }
    }

    private static string Start(PersonPeriods periods, int period) =>
        Moment.Text(periods.StartOf(period).WithOffset(periods.Timeline!.OffsetAt(periods.StartOf(period))));
}
