using NodaTime;
using Vastus.Core.Simulation;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Findings;
using Vastus.Core.Triggers.Looks;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Tests.Triggers.Looks;

public sealed class LookScheduleTests
{
    [Fact]
    public void The_first_answer_comes_after_four_weeks_and_the_next_every_four()
    {
        var study = Year(Scenario.LowFluids, 1);

        var looks = LookSchedule.FourWeekly.Of(study);

        Assert.Equal(13, looks.Count);
        Assert.All(looks.Index(), look => Assert.Equal(Duration.FromDays(28 * (look.Index + 1)), look.Item.At - study.Periods.Timeline!.First));
        Assert.Equal(4, LookSchedule.Quarterly.Of(study).Count);
    }

    [Fact]
    public void Early_looks_are_the_strictest_and_after_a_year_all_are_alike()
    {
        var levels = new[] { 28, 91, 182, 364, 392, 3_640 }.Select(days => Math.Round(LookSchedule.FourWeekly.Level(Duration.FromDays(days)), 4));

        Assert.Equal([0.0125, 0.0225, 0.0318, 0.045, 0.035, 0.035], levels);
        Assert.Equal(0.05, LookSchedule.Quarterly.Level(Duration.FromDays(91)));
    }

    [Fact]
    public void An_empty_diary_and_one_of_three_weeks_have_no_look()
    {
        Assert.Empty(LookSchedule.FourWeekly.Of(Study.Of([], ExposureTable.Embedded.Standard, RestDays.Weekend)));
        Assert.Empty(LookSchedule.FourWeekly.Of(Year(Scenario.LowFluids, 1, days: 21)));
    }

    [Fact]
    public void A_question_is_judged_by_looks_later_than_itself_and_changes_none_before()
    {
        var entries = SimulatedDiary.Of(Scenario.LowFluids, 3);
        var without = LookSchedule.FourWeekly.Of(Study.Of(entries, ExposureTable.Embedded.Standard, RestDays.Weekend));
        var own = new OwnExposure(new("fluid", "", "24", "amount", "below", "1700"), without[8].At);

        var with = LookSchedule.FourWeekly.Of(Study.Of(entries, [.. ExposureTable.Embedded.Standard, own.Rule], RestDays.Weekend));

        Assert.All(with.Take(9).Zip(without), look =>
        {
            Assert.Equal([.. look.Second.Tests, null], look.First.Tests);
            Assert.Equal([.. look.Second.Standings, null], look.First.Standings);
        });
        Assert.All(with.Skip(9), look => Assert.NotNull(look.Tests[^1]));
        Assert.All(with.Skip(9).Zip(without.Skip(9)), look => Assert.NotEqual(look.Second.Tests[0]!.Q, look.First.Tests[0]!.Q));
    }

    [Fact]
    public void The_first_look_after_an_instant_is_never_that_instant_itself()
    {
        var timeline = Year(Scenario.LowFluids, 1, days: 21).Periods.Timeline!;
        var (first, apart) = (timeline.First, LookSchedule.FourWeekly.Apart);

        Assert.Equal(first + apart, LookSchedule.FourWeekly.After(timeline, first - apart * 3));
        Assert.Equal(first + apart, LookSchedule.FourWeekly.After(timeline, first + apart - Duration.FromMilliseconds(1)));
        Assert.Equal(first + apart * 2, LookSchedule.FourWeekly.After(timeline, first + apart));
        Assert.Equal(first + apart * 2, LookSchedule.FourWeekly.After(timeline, first + apart + Duration.FromMilliseconds(1)));
    }

    [Fact]
    public void A_planted_link_is_found_earlier_every_four_weeks_and_as_often_by_the_end()
    {
        var years = Years(Scenario.LowFluids, 150);

        var (quarterly, fourWeekly) = (Days(LookSchedule.Quarterly), Days(LookSchedule.FourWeekly));

        Assert.InRange(quarterly.Count(day => day < SimulatedDiary.Year), 150 * 0.55, 150 * 0.8);
        Assert.InRange(fourWeekly.Count(day => day < SimulatedDiary.Year), 150 * 0.55, 150 * 0.8);
        Assert.True(fourWeekly.Average() < quarterly.Average() - 10, $"{fourWeekly.Average():F0} and {quarterly.Average():F0} days");

        List<double> Days(LookSchedule schedule) => [.. years.Select(year => Day(year, schedule))];
    }

    /// <summary>When low fluids are found; the end of the year where they are not.</summary>
    private static double Day(Study year, LookSchedule schedule) =>
        schedule.Of(year).FirstOrDefault(look => look.Standings[0] is Standing.Linked) is { } look ? (look.At - year.Periods.Timeline!.First).TotalDays : SimulatedDiary.Year;

    private static List<Study> Years(Scenario scenario, int people) =>
        [.. Enumerable.Range(0, people).AsParallel().Select(seed => Year(scenario, seed))];

    private static Study Year(Scenario scenario, int seed, int days = SimulatedDiary.Year) =>
        Study.Of(SimulatedDiary.Of(scenario, (ulong)seed, days), ExposureTable.Embedded.Standard, RestDays.Weekend);
}
