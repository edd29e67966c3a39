using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Intake;
using Vastus.Core.Profile;

namespace Vastus.Core.Tests.Intake;

public sealed class IntakeWordsTests
{
    private static readonly Core.Profile.Profile Berlin = new() { Zone = DateTimeZone.Utc };
    private static readonly Core.Profile.Profile Boston = Berlin with { FluidUnit = FluidUnit.FluidOunces };

    [Fact]
    public void What_is_not_fully_logged_is_told_as_such_and_only_a_complete_day_is_below()
    {
        var open = Day(Meals.Of("FD-banana 1 portion"));
        var closed = Day([.. Meals.Of("FD-banana 1 portion"), Meals.Everything]);
        var strange = Day([.. Meals.Of("FD-banana 1 portion; stew 1 portion"), Meals.Everything]);

        Assert.Equal(("422 mg", "Not fully logged. A day's target is 3,500 mg."), Words(open, "potassium"));
        Assert.Equal(("422 mg", "3,078 mg below the target of 3,500 mg on this day."), Words(closed, "potassium"));
        Assert.Equal(("at least 422 mg", "Not all of it is known. A day's target is 3,500 mg."), Words(strange, "potassium"));
        Assert.Equal(("nothing logged", "Not logged. A day's target is 2,000 mL."), Words(Day([]), "water"));
        Assert.Equal("Ask your clinician for your own target, because of kidney disease.", Words(Day([], Meals.Woman(40).With("kidney")), "water").Standing);
    }

    [Fact]
    public void Portions_and_water_are_in_the_persons_units()
    {
        var coffee = FoodTap.One("FD-coffee-filter");

        Assert.Equal("1 mug (240 mL)", PortionWords.Of(coffee, FoodTable.Embedded, Berlin).HowMuch);
        Assert.Equal("½ × 1 mug (240 mL)", PortionWords.Of(coffee with { Amount = 0.5m }, FoodTable.Embedded, Berlin).HowMuch);
        Assert.Equal("1 mug (8.1 fl oz)", PortionWords.Of(coffee, FoodTable.Embedded, Boston).HowMuch);
        Assert.Equal("8.5 fl oz", PortionWords.Of(coffee with { Amount = 250, Unit = "mL" }, FoodTable.Embedded, Boston).HowMuch);
        Assert.Equal("Stew, 2 portions", PortionWords.Of(new FoodTap("stew", 2, Food.Portion), FoodTable.Embedded, Berlin).ToString());
        Assert.Equal("68 fl oz", IntakeWords.Amount(IntakeKnowledge.Embedded.Nutrient("water"), 2000, Boston));
    }

    [Fact]
    public void A_tap_reads_back_as_it_was_written()
    {
        var tap = new FoodTap("Aunt Ida's big stew", 1.5m, "portion");

        Assert.Equal(tap, FoodTap.Parse(tap.ToString()));
        Assert.Null(FoodTap.Parse("many portion FD-banana"));
        Assert.Null(FoodTap.Parse("FD-banana"));
        Assert.Null(FoodTap.Parse(null));
    }

    private static DayIntake Day(IReadOnlyList<Entry> entries, IntakePerson? person = null) =>
        DayIntake.Of(Meals.Day, entries, FoodTable.Embedded, person ?? Meals.Woman(40));

    private static (string Total, string Standing) Words(DayIntake day, string nutrient) =>
        (IntakeWords.Total(day[nutrient], Berlin), IntakeWords.Standing(day[nutrient], Berlin));
}
