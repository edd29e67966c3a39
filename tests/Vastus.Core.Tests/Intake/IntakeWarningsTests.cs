using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Intake;
using static Vastus.Core.Tests.Intake.Meals;

namespace Vastus.Core.Tests.Intake;

public sealed class IntakeWarningsTests
{
    private static readonly Entry Coffee = Entry(8, new Food("FD-coffee-filter", 2, "portion"));

    [Fact]
    public void Ten_litres_are_urgent_and_say_it_once()
    {
        var warning = Assert.Single(Of([.. Enumerable.Range(8, 10).Select(hour => Entry(hour, new Fluid(1000)))], Woman(35)));

        Assert.Equal(("fluid-danger", true), (warning.Id, warning.Urgent));
        Assert.Contains("10 litres", warning.Happened, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(3000, 0, "")]
    [InlineData(3100, 0, "fluid-fast")]
    [InlineData(2000, 1500, "fluid-fast")]
    public void Much_in_a_short_time_is_warned_of(int at8, int at10, string id) =>
        Assert.Equal(id, string.Join(' ', Of([Entry(8, new Fluid(at8)), Entry(10, new Fluid(at10))], Woman(35)).Select(w => w.Id)));

    [Fact]
    public void Drinks_of_the_day_before_count_within_their_hours()
    {
        var night = Enumerable.Range(20, 4).Select(hour => Entry(hour, new Fluid(1200), Day.PlusDays(-1)));

        Assert.Equal(["fluid-day"], Of([.. night, Entry(8, new Fluid(1500))], Woman(35)).Select(w => w.Id));
        Assert.Empty(Of([.. night], Woman(35)));
    }

    [Fact]
    public void Two_grams_of_caffeine_are_urgent()
    {
        var warning = Assert.Single(Of([Entry(8, new Food("FD-caffeine-tablet-200", 10, "portion"))], Man(30)));

        Assert.Equal(("CF-08", true), (warning.Id, warning.Urgent));
    }

    [Theory]
    [InlineData(4, "CF-01-once")]
    [InlineData(5, "CF-01-day")]
    [InlineData(2, "")]
    public void Caffeine_of_food_is_held_against_the_limits(int mugs, string id) =>
        Assert.Equal(id, string.Join(' ', Of([Entry(8, new Food("FD-coffee-filter", mugs, "portion"))], Man(30)).Select(w => w.Id)));

    [Fact]
    public void In_pregnancy_and_while_breastfeeding_the_limit_is_lower()
    {
        var three = Entry(8, new Food("FD-coffee-filter", 3, "portion"));

        Assert.Equal(["CF-02-day"], Of([three], Woman(30) with { Pregnant = true }).Select(w => w.Id));
        Assert.Equal(["CF-03-day"], Of([three], Woman(30) with { Breastfeeding = true }).Select(w => w.Id));
    }

    [Fact]
    public void Caffeine_with_a_medicine_that_keeps_it_is_said() =>
        Assert.Equal(["CF-10"], Of([Coffee], Man(30).Taking("ciprofloxacin")).Select(w => w.Id));

    [Fact]
    public void A_supplement_over_the_limit_is_said_and_as_much_of_it_in_food_is_not()
    {
        Assert.Equal(["IN-203"], Of([Dose("magnesium", 400)], Woman(35)).Select(w => w.Id));
        Assert.Empty(Of(Meals.Of("FD-pumpkin-seeds 3 portion"), Woman(35)));
    }

    [Fact]
    public void Potassium_tablets_are_warned_of_and_with_an_ace_inhibitor_it_is_said_why()
    {
        var plain = Assert.Single(Of([Dose("potassium", 500)], Woman(35)));
        var ace = Assert.Single(Of([Dose("potassium", 500)], Woman(35).Taking("MC-ACE").With("kidney")));

        Assert.Equal(("SC-01", 0), (plain.Id, plain.Because.Count));
        Assert.Equal(["kidney disease", "a medicine on your list"], ace.Because);
    }

    [Theory]
    [InlineData("vitamin-k", 90, "warfarin", "SC-08")]
    [InlineData("vitamin-e", 100, "apixaban", "SC-05")]
    [InlineData("calcium", 500, "levothyroxine", "SC-03")]
    [InlineData("vitamin-k", 90, "ramipril", "")]
    public void A_supplement_that_does_not_go_with_a_medicine_is_said(string nutrient, int amount, string medicine, string id) =>
        Assert.Equal(id, string.Join(' ', Of([Dose(nutrient, amount)], Woman(35).Taking(medicine)).Select(w => w.Id)));

    [Fact]
    public void Tonic_water_brings_the_word_on_quinine() =>
        Assert.Equal(["SC-09"], Of(Meals.Of("FD-tonic-water 1 portion"), Woman(35)).Select(w => w.Id));

    private static Entry Dose(string nutrient, decimal amount) =>
        Entry(9, new NutrientDose(Nutrient.ById[nutrient], amount, Nutrient.ById[nutrient].Unit));

    private static IReadOnlyList<IntakeWarning> Of(IReadOnlyList<Entry> entries, IntakePerson person) =>
        IntakeWarnings.Of(DayIntake.Of(Day, entries, FoodTable.Embedded, person), entries, FoodTable.Embedded, person);
}
