using Vastus.Core.Simulation;
using Vastus.Core.Simulation.Naive;

namespace Vastus.Core.Tests.Simulation;

/// <summary>
/// How often something is found where nothing is, and where something is. The seeds are fixed, so that a test only ever fails
/// for a change of the method; a bound is what a method as good as stated would miss once in a hundred choices of seeds.
/// </summary>
public sealed class FalseFindingTests
{
    private const double ByChance = 0.01;
    private static readonly Lazy<IReadOnlyList<Trial>> Trials = new(() => Trial.Of(Years(Scenario.NoTrigger), Years(Scenario.LowFluids)));

    /// <summary>Stated: 9 % of the years without a trigger in which four looks ever show one (method, 14.2). Every four weeks must be as good.</summary>
    [Theory]
    [InlineData(Asked.Quarterly)]
    [InlineData(Asked.FourWeekly)]
    public void In_a_year_without_a_trigger_we_name_one_no_more_often_than_stated(string way)
    {
        var trial = Of(way);

        Assert.True(
            Binomial.AtLeast(trial.False, trial.People, 0.09) > ByChance,
            $"{trial.False} of {trial.People} years had a false finding: more than 9 % and chance explain");
        Assert.True(
            Binomial.AtMost(trial.False, trial.People, 0.09) > ByChance / 100,
            $"{trial.False} of {trial.People} years had a false finding: so few that the level is hardly used, which costs true ones");
    }

    /// <summary>Stated: low fluids with an odds ratio of 4 are named in 70 % of the years by the last of four looks (method, 14.2).</summary>
    [Theory]
    [InlineData(Asked.Quarterly)]
    [InlineData(Asked.FourWeekly)]
    public void A_planted_odds_ratio_of_four_is_found_as_often_as_stated(string way)
    {
        var trial = Of(way);

        Assert.True(
            Binomial.AtMost(trial.Found, trial.People, 0.70) > ByChance,
            $"found in {trial.Found} of {trial.People} years: fewer than 70 % and chance explain");
    }

    /// <summary>The rates of the same years are in docs/statistics.md: each tool is wrong at least twice as often as we are.</summary>
    [Fact]
    public void Usual_tools_are_wrong_in_the_same_years_far_more_often()
    {
        var most = Trials.Value.Where(trial => IsOurs(trial.Way)).Max(trial => trial.False);

        Assert.All(NaiveTool.All, tool => Assert.True(
            Of(tool.Name).False > 2 * most, $"{tool.Name}: {Of(tool.Name).False} years with a false finding, and {most} of ours"));
        Assert.All([NaiveTool.Correlation, NaiveTool.SameDay], tool => Assert.True(Of(tool.Name).Percent(Of(tool.Name).False) >= 90));
    }

    /// <summary>After a change of the method: <c>dotnet run -c Release --project bench/Vastus.Bench -- figure</c> writes them again.</summary>
    [Fact]
    public void The_table_in_the_docs_holds_these_numbers()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "statistics.md"));

        Assert.All(Trials.Value, trial => Assert.Contains(trial.Row, page, StringComparison.Ordinal));
    }

    private static bool IsOurs(string way) => way is Asked.Quarterly or Asked.FourWeekly;

    private static Trial Of(string way) => Trials.Value.Single(trial => trial.Way == way);

    private static IReadOnlyList<Asked>[] Years(Scenario scenario) =>
        [.. Enumerable.Range(Trial.FirstSeed, Trial.PeopleOfTheDocs).AsParallel().AsOrdered().Select(seed => Asked.All(scenario, (ulong)seed))];
}
