using Vastus.Core.Intake;
using static Vastus.Core.Tests.Intake.Meals;

namespace Vastus.Core.Tests.Intake;

public sealed class GapFoodsTests
{
    [Fact]
    public void Foods_that_the_person_eats_come_before_all_others()
    {
        var foods = For("magnesium", "FD-bread-wholemeal 2 portion", lately: "FD-almonds 1 portion; FD-banana 1 portion; FD-banana 1 portion; FD-apple 1 portion");

        Assert.Equal(["FD-almonds", "FD-banana"], foods.Select(food => food.Food.Id));
        Assert.All(foods, food => Assert.True(food.Times > 0));
    }

    [Fact]
    public void Who_eats_nothing_of_it_is_told_what_is_rich_in_it()
    {
        var foods = For("vitamin-b12", "FD-apple 1 portion", lately: "FD-apple 1 portion");

        Assert.Equal(3, foods.Count);
        Assert.All(foods, food => Assert.Equal(0, food.Times));
    }

    [Fact]
    public void So_many_portions_are_named_that_the_gap_closes()
    {
        var row = Row("calcium", "FD-apple 1 portion");
        var food = Assert.Single(GapFoods.For(row, Of("FD-yogurt-plain 1 portion"), FoodTable.Embedded));

        Assert.InRange(row.Total + (food.Portions * food.Amount), row.Target.From!.Value, row.Target.From.Value + (food.Amount / 2));
    }

    [Fact]
    public void Nothing_is_named_while_the_day_is_open_or_for_salt()
    {
        Assert.Empty(GapFoods.For(DayIntake.Of(Day, Of("FD-apple 1 portion"), FoodTable.Embedded, Woman(35))["calcium"], [], FoodTable.Embedded));
        Assert.Empty(For("sodium", "FD-apple 1 portion", "FD-salt-table 1 portion"));
    }

    private static IReadOnlyList<GapFood> For(string nutrient, string today, string lately) => GapFoods.For(Row(nutrient, today), Of(lately), FoodTable.Embedded);

    private static NutrientDay Row(string nutrient, string today) =>
        DayIntake.Of(Day, [.. Of(today), Everything], FoodTable.Embedded, Woman(35))[nutrient];
}
