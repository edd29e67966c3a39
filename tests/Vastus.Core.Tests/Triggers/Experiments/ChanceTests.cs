using Vastus.Core.Simulation;
using Vastus.Core.Tests.Simulation;
using Vastus.Core.Triggers.Experiments;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Tests.Triggers.Experiments;

/// <summary>
/// How often experiments say that something helped: where it does nothing, and where it does. The seeds are fixed; a bound is what a
/// method as good as stated would miss once in a hundred choices of seeds.
/// </summary>
public sealed class ChanceTests(ITestOutputHelper output)
{
    private const int Many = 1_000;
    private const double ByChance = 0.01;
    private const ulong AnySeed = 11;

    /// <summary>The designs of the method's table 14.6: days of a period, spasms a day.</summary>
    public static TheoryData<int, double> Designs => new()
    {
        { 2, 0.15 }, { 2, 0.30 }, { 2, 0.50 }, { 1, 0.30 }, { 1, 0.50 }, { 7, 0.30 }, { 7, 0.50 },
    };

    [Theory, MemberData(nameof(Designs))]
    public void Of_a_change_without_effect_at_most_one_experiment_in_twenty_says_that_it_did_something(int days, double perDay)
    {
        var nothing = Of(days, perDay, Chance.DoesNothing);
        var half = Of(days, perDay, Chance.Halves);
        var (row, said) = (ExperimentRow.Of(days, perDay, nothing, half), (int)Math.Round(nothing.Wrong * Many));

        output.WriteLine(row);
        Assert.True(Binomial.AtLeast(said, Many, 0.05) > ByChance, $"{said} of {Many} said that something was different: more than 5 % and chance explain");
        Assert.True(half.Helped > nothing.Wrong, "a halving must be seen more often than nothing");
        Assert.Contains(row, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "statistics.md")), StringComparison.Ordinal);
    }

    /// <summary>From whole diaries, in which nothing was changed: people with one spasm a week or so, and four draws of the coins each.</summary>
    [Fact]
    public void In_diaries_without_any_change_at_most_one_draw_in_twenty_says_that_something_differed()
    {
        const int People = 250;
        var verdicts = Enumerable.Range(0, People).AsParallel().AsOrdered()
            .Select(person => (Seed: (ulong)person, Diary: SimulatedDiary.Of(Scenario.NoTrigger, (ulong)(person + 500_000), days: 120)))
            .Select(one => (one.Seed, First: one.Diary[0].Day.PlusDays(14), Periods: PersonPeriods.Of(one.Diary, RestDays.Weekend)))
            .SelectMany(one => Enumerable.Range(0, 4).Select(draw => new ExperimentPlan(
                    "", new("", "", "", ""), new(2, 0, 18), 21, one.First, Seeded.Part(one.Seed, (ulong)draw).Next()))
                .Select(plan => ExperimentResult.Roughly(ExperimentBlocks.Of(plan, one.Periods), plan.SeedOfTest)))
            .ToList();
        var said = verdicts.Count(verdict => verdict is not (null or ExperimentVerdict.NoClearDifference));

        output.WriteLine($"{said} of {verdicts.Count} said that something differed");
        Assert.All(verdicts, verdict => Assert.NotNull(verdict));
        Assert.True(Binomial.AtLeast(said, verdicts.Count, 0.05) > ByChance, $"{said} of {verdicts.Count}: more than 5 % and chance explain");
    }

    /// <summary>Table 14.6: 21 blocks of twice two days, 0.30 starts a day, counted without the rule of the quiet day before: test (interval).</summary>
    [Theory]
    [InlineData(1.0, 0.04, 0.05)]
    [InlineData(0.5, 0.20, 0.30)]
    [InlineData(1 / 3.0, 0.40, 0.54)]
    public void Counts_as_in_the_table_of_the_method_give_the_shares_of_the_table(double ratio, double test, double interval)
    {
        var verdicts = Enumerable.Range(0, Many).Select(i => ExperimentResult.Roughly(Counted(ratio, Seeded.Part(AnySeed, (ulong)i)), seed: 1)).ToList();
        var sure = verdicts.Count(verdict => verdict is ExperimentVerdict.Fewer or ExperimentVerdict.More) / (double)Many;
        var probably = verdicts.Count(verdict => verdict is not ExperimentVerdict.NoClearDifference) / (double)Many;

        Assert.Equal(test, sure, tolerance: 0.05);
        Assert.Equal(interval, probably, tolerance: 0.05);
    }

    [Fact]
    public void The_rough_verdict_is_nearly_always_that_of_the_whole_analysis()
    {
        var plan = new ExperimentPlan("", new("", "", "", ""), new(2, 0, 18), 21, default, Seed: 5);
        var same = Enumerable.Range(0, 40).Count(i =>
            InventedExperiment.Of(plan, 0.5, 0.4, Seeded.Part(AnySeed, (ulong)i)) is var blocks
            && ExperimentResult.Roughly(blocks, 3) == ExperimentResult.Of(blocks, 3)!.Verdict);

        Assert.InRange(same, 38, 40);
    }

    [Fact]
    public void The_chance_is_the_same_for_the_same_seed() =>
        Assert.Equal(Of(2, 0.3, Chance.Halves), Of(2, 0.3, Chance.Halves));

    [Fact]
    public void More_blocks_show_more_and_fewer_spasms_less()
    {
        var length = new PeriodLength(2, 0, 18);
        var usual = Chance.Of(0.5, length, 21, Chance.Halves, AnySeed);

        Assert.True(usual.Helped < Chance.Of(0.5, length, 42, Chance.Halves, AnySeed).Helped);
        Assert.True(usual.Helped > Chance.Of(0.1, length, 21, Chance.Halves, AnySeed).Helped);
    }

    private static Chance Of(int days, double perDay, double ratio)
    {
        var length = new PeriodLength(days, days is 7 ? 1 : 0, 18);
        return Chance.Of(perDay, length, length.BlocksIn(PeriodLength.WeeksUsual), ratio, AnySeed, Many);
    }

    private static IEnumerable<Block> Counted(double ratio, Seeded random)
    {
        var wave = random.Around(0, 1);
        for (var block = 0; block < 21; block++)
        {
            var (change, usual, changeFirst) = (0.0, 0.0, random.Chance(0.5));
            for (var day = 0; day < 4; day++)
            {
                wave = (0.85 * wave) + (Math.Sqrt(1 - (0.85 * 0.85)) * random.Around(0, 1));
                var rate = 0.3 * Math.Exp((0.5 * wave) - 0.125);
                if (changeFirst == (day < 2))
                    change += rate * ratio;
                else
                    usual += rate;
            }

            yield return new(new(Poisson(change, random), 48), new(Poisson(usual, random), 48));
        }
    }

    private static int Poisson(double mean, Seeded random)
    {
        var (count, product) = (0, random.Unit());
        for (; product > Math.Exp(-mean); count++)
            product *= random.Unit();
        return count;
    }
}
