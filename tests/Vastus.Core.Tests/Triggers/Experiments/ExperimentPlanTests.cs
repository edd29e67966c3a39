using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Vastus.Core.Triggers.Experiments;

namespace Vastus.Core.Tests.Triggers.Experiments;

public sealed class ExperimentPlanTests
{
    private static readonly ChangeWords Words = new("A stretch", "the stretch", "Stretch.", "Do not.");

    [Fact]
    public void Every_block_holds_one_period_with_the_change_and_one_as_usual()
    {
        var plan = Plan(blocks: 21, days: 2);

        Assert.Equal(42, plan.Periods.Count);
        Assert.All(plan.Periods.Chunk(2), block => Assert.Equal((true, block[0].Block), (block[0].WithChange != block[1].WithChange, block[1].Block)));
        Assert.Equal(new LocalDate(2026, 3, 2), plan.Periods[0].From);
        Assert.Equal((new LocalDate(2026, 5, 24), plan.Last), (plan.Last, plan.Periods[^1].To));
        Assert.All(plan.Periods.Zip(plan.Periods.Skip(1)), pair => Assert.Equal(pair.First.To.PlusDays(1), pair.Second.From));
    }

    [Fact]
    public void The_coins_are_fair_independent_and_the_same_for_the_same_seed()
    {
        var coins = Enumerable.Range(0, 200).SelectMany(seed => Coins(Plan(21, 2) with { Seed = (ulong)seed })).ToList();
        var runs = coins.Zip(coins.Skip(1)).Count(pair => pair.First != pair.Second) / (double)coins.Count;

        Assert.InRange(coins.Count(coin => coin) / (double)coins.Count, 0.47, 0.53);
        Assert.InRange(runs, 0.47, 0.53);
        Assert.Equal(Coins(Plan(21, 2)), Coins(Plan(21, 2)));
    }

    [Fact]
    public void The_fingerprint_is_the_sha_256_of_the_seed_that_is_shown_at_the_end()
    {
        var shown = Commitment.Text(0xfeed);

        Assert.Equal("000000000000feed", shown);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(shown))), Commitment.Of(0xfeed));
    }

    [Fact]
    public void A_day_that_begins_in_the_evening_goes_on_until_the_next()
    {
        var plan = Plan(6, 1);

        Assert.Equal(new LocalDate(2026, 3, 1), plan.DayOf(new(2026, 3, 2, 17, 59)));
        Assert.Equal(new LocalDate(2026, 3, 2), plan.DayOf(new(2026, 3, 2, 18, 0)));
        Assert.Equal(new LocalDate(2026, 3, 2), plan.DayOf(new(2026, 3, 3, 3, 0)));
    }

    [Fact]
    public void It_waits_runs_and_is_over_only_when_its_last_evening_to_evening_is()
    {
        var experiment = new Experiment(1, Plan(6, 1), Instant.FromUtc(2026, 3, 1, 10, 0));

        Assert.Equal(ExperimentState.Waiting, experiment.StateAt(new(2026, 3, 1, 23, 59)));
        Assert.Equal(ExperimentState.Running, experiment.StateAt(new(2026, 3, 2, 0, 0)));
        Assert.Equal(ExperimentState.Running, experiment.StateAt(new(2026, 3, 14, 17, 59)));
        Assert.Equal(ExperimentState.Finished, experiment.StateAt(new(2026, 3, 14, 18, 0)));
        Assert.Equal(ExperimentState.Stopped, (experiment with { Stopped = experiment.Decided }).StateAt(new(2027, 1, 1, 0, 0)));
    }

    [Fact]
    public void Only_days_up_to_the_end_of_the_period_of_today_are_told()
    {
        var experiment = new Experiment(1, Plan(6, 2), Instant.FromUtc(2026, 3, 1, 10, 0));

        Assert.Empty(Told(new(2026, 3, 1)));
        Assert.Equal([2, 3], Told(new(2026, 3, 2)));
        Assert.Equal([2, 3, 4, 5], Told(new(2026, 3, 4)));
        Assert.Equal(24, Told(new(2026, 9, 1)).Count);
        Assert.Equal([2, 3], ExperimentDayWords.Revealed(experiment with { Stopped = Instant.FromUtc(2026, 3, 3, 20, 0) }, new(2026, 9, 1), DateTimeZone.Utc).Select(d => d.Day.Day));
        Assert.Equal(
            experiment.Plan.Periods[0].WithChange ? ("With the stretch", "Stretch.") : ("As usual", "Do not."),
            ExperimentDayWords.On(experiment.Plan, new(2026, 3, 2)) is { } first ? (first.Title, first.Say) : default);
        Assert.Null(ExperimentDayWords.On(experiment.Plan, new(2026, 3, 1)));

        List<int> Told(LocalDate today) => [.. ExperimentDayWords.Revealed(experiment, today, DateTimeZone.Utc).Select(day => day.Day.Day)];
    }

    [Theory]
    [InlineData(1, "6,12,18")]
    [InlineData(2, "6,12,18")]
    [InlineData(7, "12,18,24")]
    public void No_length_is_offered_that_has_fewer_than_six_blocks(int days, string weeks)
    {
        var length = new PeriodLength(days, 0, 6);

        Assert.Equal(weeks, string.Join(',', length.WeeksOffered));
        Assert.All(length.WeeksOffered, offered => Assert.True(length.BlocksIn(offered) >= ExperimentResult.BlocksLeast));
        Assert.Equal(days is 2 ? 21 : days is 1 ? 42 : 6, length.BlocksIn(PeriodLength.WeeksUsual));
    }

    private static IEnumerable<bool> Coins(ExperimentPlan plan) => plan.Periods.Chunk(2).Select(block => block[0].WithChange);

    private static ExperimentPlan Plan(int blocks, int days) => new("own", Words, new(days, 0, 18), blocks, new(2026, 3, 2), Seed: 42);
}
