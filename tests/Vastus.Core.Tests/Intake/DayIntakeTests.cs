using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Intake;
using Vastus.Core.Today;
using static Vastus.Core.Tests.Intake.Meals;

namespace Vastus.Core.Tests.Intake;

public sealed class DayIntakeTests
{
    /// <remarks>
    /// Summed up apart from the program, from the dossier's table: each food's figure times its portions; grams and millilitres
    /// are parts of a portion. Of beer half of the water counts, of wine none.
    /// </remarks>
    [Theory]
    [InlineData("An ordinary day",
        "FD-oats-milk 1 portion; FD-banana 1 portion; FD-coffee-filter 2 portion; FD-bread-wholemeal 2 portion; FD-cheese-cheddar 1 portion; FD-apple 1 portion; FD-pasta 2 portion; FD-tomato 2 portion; FD-water-tap 4 portion",
        "water 2389; potassium 2239; magnesium 280; calcium 727; sodium 662; vitamin-d 3.2; vitamin-b12 1.63; vitamin-e 4.2; caffeine 192; vitamin-b1 1.54; vitamin-b6 1.14; folate 468; alcohol 0",
        "")]
    [InlineData("A day in grams",
        "FD-potato-boiled 200 g; FD-salmon-farmed 150 g; FD-broccoli-cooked 100 g; FD-egg-boiled 2 portion; FD-milk-semi 300 mL; FD-bread-white 60 g",
        "water 709.8753; potassium 2154.5517; magnesium 165.0828; calcium 581.9466; sodium 704.6598; vitamin-d 25.505; vitamin-b12 6.9325; vitamin-e 4.5119; caffeine 0; vitamin-b1 1.2618; vitamin-b6 1.9999; folate 339.0149; alcohol 0",
        "")]
    [InlineData("A day with drink",
        "FD-beer 2 portion; FD-wine-red 1 portion; FD-chicken-breast 1 portion; FD-rice-white 1.5 portion; FD-crisps 1 portion; FD-tea-black-milk 3 portion",
        "water 1279; potassium 1430.5; magnesium 168.5; calcium 160; sodium 322; vitamin-d 0.7; vitamin-b12 0.88; vitamin-e 3.35; caffeine 132; vitamin-b1 0.61; vitamin-b6 1.525; folate 321.5; alcohol 43.4",
        "")]
    [InlineData("A plant day",
        "FD-tofu 1 portion; FD-lentils 2 portion; FD-spinach-cooked 1 portion; FD-drink-almond 1 portion; FD-almonds 0.5 portion; FD-quinoa 1 portion; FD-orange 2 portion",
        "water 869.5; potassium 2424.5; magnesium 393; calcium 1659.5; sodium 265; vitamin-d 2.4; vitamin-b12 0; vitamin-e 13.7; caffeine 0; vitamin-b1 1.17; vitamin-b6 1.09; folate 670; alcohol 0",
        "vitamin-e")]
    [InlineData("A day of snacks",
        "FD-cola-regular 2 portion; FD-chocolate-milk 1 portion; FD-peanut-butter 1 portion; FD-bread-white 2 portion; FD-soup-chicken-noodle 1 portion; FD-yogurt-plain 1 portion; FD-raisins 1 portion",
        "water 991; potassium 1205; magnesium 148; calcium 532; sodium 1405; vitamin-d 0; vitamin-b12 1.42; vitamin-e 3.5; caffeine 69; vitamin-b1 0.6; vitamin-b6 0.42; folate 178; alcohol 0",
        "")]
    public void Five_days_add_up_as_by_hand(string day, string meals, string sums, string unknown)
    {
        var intake = DayIntake.Of(Day, Of(meals), FoodTable.Embedded, IntakePerson.Unknown);

        Assert.All(sums.Split("; ").Select(sum => sum.Split(' ')), sum =>
            Assert.True(Number.Parse(sum[1]) == decimal.Round(intake[sum[0]].Food, 4), $"{day}: {sum[0]} is {intake[sum[0]].Food}, by hand {sum[1]}"));
        Assert.Equal(unknown, string.Join(' ', intake.Nutrients.Where(row => row.NotCounted is not []).Select(row => row.Nutrient.Id).Order(StringComparer.Ordinal)));
        Assert.All(intake.Nutrients, row => Assert.Equal(0, row.Supplements));
    }

    [Fact]
    public void Supplements_stand_apart_and_folic_acid_counts_for_more_than_the_folate_of_food()
    {
        var intake = DayIntake.Of(
            Day, [.. Of("FD-spinach-cooked 1 portion"), Entry(9, new NutrientDose(Nutrient.ById["folate"], 400, "ug")), Entry(9, new NutrientDose(Nutrient.ById["vitamin-d"], 1000, "IU"))],
            FoodTable.Embedded, IntakePerson.Unknown);

        Assert.Equal((131, 400, 131 + 680), (intake["folate"].Food, intake["folate"].Supplements, intake["folate"].Total));
        Assert.Equal((0, 25), (intake["vitamin-d"].Food, intake["vitamin-d"].Supplements));
    }

    [Fact]
    public void Coffee_logged_as_its_caffeine_is_drink_and_no_supplement()
    {
        var intake = DayIntake.Of(Day, [Entry(8, new NutrientDose(Nutrient.ById["caffeine"], 90, "mg"))], FoodTable.Embedded, IntakePerson.Unknown);

        Assert.Equal((90, 0), (intake["caffeine"].Food, intake["caffeine"].Supplements));
    }

    [Fact]
    public void Water_counts_in_full_and_in_food()
    {
        var intake = DayIntake.Of(Day, [Entry(8, new Fluid(500)), .. Of("FD-banana 2 portion; FD-beer 1 portion; FD-spirits 1 portion")], FoodTable.Embedded, IntakePerson.Unknown);

        Assert.Equal(500 + 176 + 163.5m, intake["water"].Food);
    }

    [Fact]
    public void A_food_that_is_in_no_table_may_hold_anything_so_that_no_sum_is_whole()
    {
        var intake = DayIntake.Of(Day, [.. Of("FD-banana 1 portion; grandma's_stew 1 portion"), Everything], FoodTable.Embedded, Woman(35));

        Assert.All(intake.Nutrients, row => Assert.Equal(["grandma's_stew"], row.NotCounted));
        Assert.All(intake.Nutrients, row => Assert.NotEqual(IntakeStanding.Below, row.Standing));
        Assert.Equal(IntakeStanding.SoFar, intake["potassium"].Standing);
    }

    [Fact]
    public void Only_a_day_that_a_check_in_completes_is_below()
    {
        var open = DayIntake.Of(Day, Of("FD-banana 1 portion"), FoodTable.Embedded, Woman(35));
        var whole = DayIntake.Of(Day, [.. Of("FD-banana 1 portion"), Everything], FoodTable.Embedded, Woman(35));

        Assert.Equal((IntakeStanding.SoFar, Knowing.SoFar), (open["magnesium"].Standing, open["magnesium"].Knowing));
        Assert.Equal((IntakeStanding.Below, Knowing.All), (whole["magnesium"].Standing, whole["magnesium"].Knowing));
        Assert.Equal((IntakeStanding.Below, Knowing.None), (whole["vitamin-d"].Standing, whole["vitamin-d"].Knowing));
    }

    [Fact]
    public void Food_that_is_complete_says_nothing_of_drinks()
    {
        var intake = DayIntake.Of(Day, [.. Of("FD-banana 1 portion"), Entry(22, new CheckIn(["food"]))], FoodTable.Embedded, Woman(35));

        Assert.Equal(Knowing.SoFar, intake["water"].Knowing);
    }

    [Fact]
    public void A_day_without_anything_is_unknown_and_not_nothing()
    {
        var intake = DayIntake.Of(Day, [Entry(8, new Sleep(7, null))], FoodTable.Embedded, Woman(35));

        Assert.True(intake.IsEmpty);
        Assert.All(intake.Nutrients.Where(row => row.Target.From is not null), row => Assert.Equal(IntakeStanding.Unknown, row.Standing));
    }

    [Fact]
    public void Exercise_asks_for_more_water_as_a_range_and_easy_walks_do_not()
    {
        var hard = DayIntake.Of(Day, [Entry(8, new Exercise { Effort = Effort.Hard, Minutes = new(90) })], FoodTable.Embedded, Woman(35));
        var easy = DayIntake.Of(Day, [Entry(8, new Exercise { Effort = Effort.Easy, Minutes = new(90) })], FoodTable.Embedded, Woman(35));

        Assert.Equal((750, 3000), hard.SweatMl);
        Assert.Null(easy.SweatMl);
    }
}
