using NodaTime.Text;
using Vastus.Core.Diary;
using Vastus.Core.Intake;
using Vastus.Core.Tests.Diary;
using Vastus.Core.Today;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Tests.Intake;

public sealed class FoodExposureTests
{
    private const string Covered = "caffeine;potassium;fluid;alcohol;food";

    [Theory]
    [InlineData("FD-coffee-filter", "3", ExposureState.Unexposed)]
    [InlineData("FD-coffee-filter", "4", ExposureState.Exposed)]
    public void The_caffeine_of_food_is_an_exposure(string food, string portions, ExposureState state) =>
        Assert.Equal(state, At("high_caffeine", Food("2026-03-02T10:00:00+00:00", food, portions)));

    [Fact]
    public void Food_and_what_is_logged_as_such_add_up() =>
        Assert.Equal(ExposureState.Exposed, At(
            "high_caffeine", Food("2026-03-02T10:00:00+00:00", "FD-coffee-filter", "3"),
            Entries.Of("2026-03-02T11:00:00+00:00", "caffeine", row => row with { Amount = "20", Unit = "mg" })));

    [Theory]
    [InlineData("FD-water-tap", "6", ExposureState.Unexposed)]
    [InlineData("FD-water-tap", "5", ExposureState.Exposed)]
    [InlineData("FD-watermelon", "20", ExposureState.Exposed)]
    public void Drinks_count_as_fluid_and_the_water_of_food_does_not(string food, string portions, ExposureState state) =>
        Assert.Equal(state, At("low_fluid", Food("2026-03-02T10:00:00+00:00", food, portions)));

    [Fact]
    public void Food_that_nobody_knows_leaves_its_window_unknown_on_both_sides_of_the_threshold()
    {
        var stew = Food("2026-03-02T12:00:00+00:00", "stew", "1");

        Assert.Equal(ExposureState.Unknown, At("low_potassium", stew));
        Assert.Equal(ExposureState.Unknown, At("high_caffeine", stew, Food("2026-03-02T10:00:00+00:00", "FD-coffee-filter", "3")));
        Assert.Equal(ExposureState.Unknown, At("high_caffeine", stew, Food("2026-03-02T10:00:00+00:00", "FD-coffee-filter", "4")));
        Assert.Equal(ExposureState.Unknown, At("low_fluid", stew, Food("2026-03-02T10:00:00+00:00", "FD-water-tap", "6")));
        Assert.Equal(ExposureState.Unexposed, At("high_caffeine", Food("2026-02-27T12:00:00+00:00", "stew", "1")));
    }

    [Fact]
    public void Only_food_that_holds_alcohol_asks_about_alcohol()
    {
        Assert.DoesNotContain("alcohol", Ids(Food("2026-03-02T12:00:00+00:00", "stew", "1"), Food("2026-03-02T12:00:00+00:00", "FD-banana", "1")));
        Assert.Contains("alcohol", Ids(Food("2026-03-02T20:00:00+00:00", "FD-beer", "1")));
    }

    [Fact]
    public void A_diary_without_food_stays_as_it_is_and_needs_no_table()
    {
        Entry[] diary = [Entries.Fluid("2026-03-02T10:00:00+00:00")];

        Assert.Same(diary, FoodContents.Beside(diary, () => throw new InvalidOperationException("the table was read")));
    }

    [Fact]
    public void More_than_is_possible_counts_as_the_most_that_is_possible() =>
        Assert.Equal(ExposureState.Exposed, At("high_caffeine", Entries.Of("2026-03-02T10:00:00+00:00", "food", row => row with { Name = "FD-caffeine-tablet-200", Amount = "10000", Unit = "g" })));

    [Fact]
    public void Todays_totals_hold_drinks_and_caffeine_of_food_and_say_at_least_when_some_is_unknown()
    {
        var (coffee, stew) = (Food("2026-03-02T10:00:00+00:00", "FD-coffee-filter", "2"), Food("2026-03-02T12:00:00+00:00", "stew", "1"));

        Assert.Equal((478m, 192m), (Totals(coffee).Fluids.Amount, Totals(coffee).Caffeine.Amount));
        Assert.Equal((Knowing.SoFar, 192m, 1), (Totals(coffee, stew).Caffeine.Knowing, Totals(coffee, stew).Caffeine.Amount, Totals(coffee, stew).Caffeine.Unsaid));
        Assert.Equal(Knowing.Unknown, Totals(stew, Entries.CheckIn("2026-03-02T22:00:00+00:00", "caffeine")).Caffeine.Knowing);
    }

    private static DayTotals Totals(params Entry[] diary) => new(new(2026, 3, 2), FoodContents.Beside(diary, () => FoodTable.Embedded));

    private static Entry Food(string at, string name, string portions) =>
        Entries.Of(at, "food", row => row with { Name = name, Amount = portions, Unit = "portion" });

    private static IEnumerable<string> Ids(params Entry[] diary) => ExposureTable.Embedded.For(FoodContents.Beside(diary, () => FoodTable.Embedded), []).Select(rule => rule.Id);

    /// <summary>In the evening of 2 March, with both days covered.</summary>
    private static ExposureState At(string rule, params Entry[] food)
    {
        var diary = FoodContents.Beside(
            [.. food, Entries.CheckIn("2026-03-01T22:00:00+00:00", Covered), Entries.CheckIn("2026-03-02T23:30:00+00:00", Covered)], () => FoodTable.Embedded);
        return ExposureHistory.Of(diary, Timeline.Of(diary)!, [ExposureTable.Embedded.Standard.Single(one => one.Id == rule)]).Single()
            .At(InstantPattern.General.Parse("2026-03-02T23:00:00Z").Value);
    }
}
