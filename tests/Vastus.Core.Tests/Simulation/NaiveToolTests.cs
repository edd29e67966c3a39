using Vastus.Core.Diary;
using Vastus.Core.Simulation;
using Vastus.Core.Simulation.Naive;

namespace Vastus.Core.Tests.Simulation;

public sealed class NaiveToolTests
{
    [Fact]
    public void Usual_tools_name_a_trigger_where_there_is_none()
    {
        var tables = Tables(Scenario.NoTrigger);

        Assert.True(False(NaiveTool.Correlation, tables) > 0.9);
        Assert.True(False(NaiveTool.SameDay, tables) > 0.8);
        Assert.True(False(NaiveTool.DayBefore, tables) > 0.2);
        Assert.True(False(NaiveTool.TwiceAsOften, tables) > 0.15);
        Assert.True(False(NaiveTool.HalfWorse, tables) > 0.5);
    }

    /// <summary>Eight tests at 5 % each: what is left of the correlation's error where nothing misleads it.</summary>
    [Fact]
    public void Without_reactions_and_gaps_chance_alone_is_left_to_the_correlation() =>
        Assert.InRange(False(NaiveTool.Correlation, Tables(Scenario.NoTrigger with { Reacts = false, LogsEverything = true })), 0.2, 0.5);

    [Fact]
    public void A_correlation_and_a_fourfold_table_are_computed_as_in_any_textbook()
    {
        var table = DayTable.Of([.. Enumerable.Range(1, 9).SelectMany(Day)]);

        Assert.Equal(9, table.Days);
        Assert.Contains("low_fluid", NaiveTool.SameDay.Announced(table));
        Assert.Contains("low_fluid", NaiveTool.Correlation.Announced(table));
        Assert.Contains("low_fluid", NaiveTool.TwiceAsOften.Announced(table));
        Assert.DoesNotContain("low_fluid", NaiveTool.DayBefore.Announced(table));

        // Little drink and a spasm on days 3, 6 and 9; chi-square 9 with one degree of freedom.
        static IEnumerable<Entry> Day(int day)
        {
            yield return Diary.Entries.Fluid($"2025-03-0{day}T12:00:00+01:00", day % 3 is 0 ? 500 : 2_000);
            if (day % 3 is 0)
                yield return Diary.Entries.Spasm($"2025-03-0{day}T20:00:00+01:00");
        }
    }

    private static List<DayTable> Tables(Scenario scenario) =>
        [.. Enumerable.Range(0, 150).Select(seed => DayTable.Of(SimulatedDiary.Of(scenario, (ulong)seed)))];

    private static double False(NaiveTool tool, IReadOnlyList<DayTable> tables) => tables.Average(table => tool.Announced(table) is [] ? 0.0 : 1);
}
