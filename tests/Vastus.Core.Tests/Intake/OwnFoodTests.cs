using Vastus.Core.Intake;

namespace Vastus.Core.Tests.Intake;

public sealed class OwnFoodTests
{
    [Fact]
    public void A_label_for_100_g_is_counted_for_the_portion()
    {
        var food = Parsed(("name", " Oat   drink "), ("grams", "250"), ("basis", "per100-g"), ("potassium", "120"), ("calcium", "120"), ("unit-sodium", "g salt"), ("sodium", "0,1"));

        Assert.Equal(("Oat drink", "1 portion (250 g)", 250m), (food.Name, food.Portion.Words, food.Portion.Grams));
        // By hand: 120 mg in 100 g are 300 mg in 250 g; 0.1 g of salt is 40 mg of sodium, and 100 mg in 250 g.
        Assert.Equal((300m, 300m, 100m), (food.Contents["potassium"], food.Contents["calcium"], food.Contents["sodium"]));
        Assert.Null(food.Contents["magnesium"]);
        Assert.Null(food.Absorption);
    }

    [Fact]
    public void A_label_for_100_mL_is_counted_for_what_is_poured()
    {
        var cola = Parsed(("name", "Cola"), ("drink", "yes"), ("portion", "1 can"), ("millilitres", "330"), ("basis", "per100-ml"), ("caffeine", "10"), ("from", "slow"), ("water", "90"));

        Assert.Equal((33m, 297m, Absorption.Slow, 1m, FoodGroup.Drink), (cola.Contents["caffeine"], cola.Contents["water"], cola.Absorption, cola.DrinkShare, cola.Group));
        Assert.Equal(new("1 can", 330, 330), cola.Portion);
    }

    [Fact]
    public void A_supplement_is_counted_by_the_tablet_and_in_international_units_too()
    {
        var tablet = Parsed(
            ("name", "D and E"), ("group", "supplement"), ("vitamin-d", "1000"), ("unit-vitamin-d", "IU"), ("vitamin-e", "100"), ("unit-vitamin-e", "IU"),
            ("calcium", "1200"), ("caffeine", "50"));

        // 1 IU is 0.025 µg of vitamin D and 0.67 mg of vitamin E.
        Assert.Equal((25m, 67m, 1200m), (tablet.Contents["vitamin-d"], tablet.Contents["vitamin-e"], tablet.Contents["calcium"]));
        Assert.Equal(("1 tablet", Absorption.Fast, true), (tablet.Portion.Words, tablet.Absorption, tablet.AsItem([]).IsSupplement));
    }

    [Theory]
    [InlineData("name", "", "name.missing")]
    [InlineData("name", "FD-banana", "name.id")]
    [InlineData("name", "fdc-1", "name.id")]
    [InlineData("name", "one; two", "name.unreadable")]
    [InlineData("grams", "", "grams.missing")]
    [InlineData("grams", "0", "grams.range")]
    [InlineData("grams", "-5", "grams.range")]
    [InlineData("grams", "90000", "grams.range")]
    [InlineData("grams", "much", "grams.unreadable")]
    [InlineData("millilitres", "6000", "millilitres.range")]
    [InlineData("basis", "per100-ml", "millilitres.missing")]
    [InlineData("basis", "per-cup", "basis.unknown")]
    [InlineData("group", "nonsense", "group.unknown")]
    [InlineData("drink", "maybe", "drink.unknown")]
    [InlineData("potassium", "-1", "potassium.range")]
    [InlineData("potassium", "60000", "potassium.range")]
    [InlineData("potassium", "1,234", "potassium.unreadable")]
    [InlineData("potassium", "99999999999999999999999999999999", "potassium.unreadable")]
    [InlineData("unit-potassium", "g", "potassium.unit")]
    [InlineData("water", "101", "water.range")]
    [InlineData("alcohol", "101", "alcohol.range")]
    [InlineData("unit-vitamin-d", "mg", "vitamin-d.unit")]
    [InlineData("from", "air", "from.unknown")]
    public void What_cannot_be_is_said_at_its_field(string field, string typed, string code)
    {
        Dictionary<string, string> good = new() { ["name"] = "Muesli", ["grams"] = "100", ["potassium"] = "400", ["vitamin-d"] = "1", ["caffeine"] = "1" };
        Assert.NotNull(OwnFoodForm.Of(good).Parse().Value);

        good[field] = typed;

        var problem = Assert.Single(OwnFoodForm.Of(good).Parse().Problems);
        Assert.Equal(code, problem.Code);
        Assert.Contains(problem.Field, OwnFoodForm.Fields);
    }

    [Fact]
    public void A_recipe_is_the_sum_of_its_parts_shared_out()
    {
        var shared = FoodTable.Embedded;
        var (milk, banana) = (shared.Find("FD-milk-whole")!, shared.Find("FD-banana")!);
        var foods = OwnFoods.Of([], shared);

        var shake = foods.Parse(Recipe("Shake", "2", ("Milk, whole, vitamin D added", "480", "mL"), ("FD-banana", "1", "")), Guid.NewGuid()).Value!;

        // By hand: 480 mL are two cups.
        Assert.Equal(((milk.Contents["potassium"] * 2) + banana.Contents["potassium"]) / 2, shake.Contents["potassium"]);
        Assert.Equal(((milk.Portion.Grams * 2) + banana.Portion.Grams) / 2, shake.Portion.Grams);
    }

    [Fact]
    public void What_one_part_does_not_tell_is_not_known_of_the_recipe()
    {
        var foods = OwnFoods.Of([Kept(("name", "Powder"), ("grams", "10"), ("potassium", "5"))], FoodTable.Embedded);

        var shake = foods.Parse(Recipe("Shake", "1", ("powder", "", ""), ("FD-banana", "", "")), Guid.NewGuid()).Value!;

        Assert.Equal(FoodTable.Embedded.Find("FD-banana")!.Contents["potassium"] + 5, shake.Contents["potassium"]);
        Assert.Null(shake.Contents["magnesium"]);
    }

    [Fact]
    public void Coffee_in_a_recipe_is_taken_up_like_coffee()
    {
        var foods = OwnFoods.Of([], FoodTable.Embedded);

        var mocha = foods.Parse(Recipe("Mocha", "1", ("FD-coffee-filter", "1", ""), ("FD-chocolate-milk", "10", "g")), Guid.NewGuid()).Value!;

        Assert.Equal(Absorption.Usual, mocha.Absorption);
        Assert.InRange(mocha.Contents["caffeine"]!.Value, 96, 110);
    }

    [Fact]
    public void A_recipe_follows_what_it_is_made_of()
    {
        var stock = Kept(("name", "Stock"), ("grams", "100"), ("sodium", "300"));
        var soup = KeptRecipe("Soup", "1", ("Stock", "2", ""));
        Assert.Equal(600, OwnFoods.Of([soup, stock], FoodTable.Embedded).Table.Find("soup")?.Contents["sodium"]);

        var less = stock with { Form = OwnFoodForm.Of(new Dictionary<string, string>(stock.Form.Typed) { ["sodium"] = "100", ["name"] = "Light stock" }), Former = ["Stock"] };
        Assert.Equal(200, OwnFoods.Of([soup, less], FoodTable.Embedded).Table.Find("soup")?.Contents["sodium"]);
        Assert.Equal(200, OwnFoods.Of([soup, less with { Removed = true }], FoodTable.Embedded).Table.Find("soup")?.Contents["sodium"]);
        Assert.Null(OwnFoods.Of([soup], FoodTable.Embedded).Table.Find("soup")?.Contents["sodium"]);
    }

    [Fact]
    public void A_recipe_cannot_contain_itself_not_even_through_others()
    {
        var (inner, outer) = (KeptRecipe("Inner", "1", ("FD-banana", "", "")), KeptRecipe("Outer", "1", ("Inner", "", "")));
        var foods = OwnFoods.Of([inner, outer], FoodTable.Embedded);

        Assert.Equal("part.itself", Assert.Single(foods.Parse(Recipe("Inner", "1", ("Outer", "", "")), inner.Id).Problems).Code);
        Assert.Equal("part.itself", Assert.Single(foods.Parse(Recipe("New", "1", ("new", "", "")), Guid.NewGuid()).Problems).Code);
        Assert.NotNull(foods.Parse(Recipe("Third", "1", ("Outer", "", ""), ("Inner", "", "")), Guid.NewGuid()).Value);
    }

    [Fact]
    public void A_circle_that_came_about_all_the_same_is_not_known_and_ends()
    {
        var foods = OwnFoods.Of([KeptRecipe("A", "1", ("B", "", "")), KeptRecipe("B", "1", ("A", "", ""))], FoodTable.Embedded);

        Assert.Null(foods.Table.Find("A")!.Contents["potassium"]);
        Assert.Null(foods.Table.Find("B")!.Contents["potassium"]);
    }

    [Fact]
    public void Ever_larger_recipes_stay_within_what_can_be_counted()
    {
        var kept = Enumerable.Range(1, 100).Select(i => KeptRecipe($"R{i}", "0.001", (i is 1 ? "FD-banana" : $"R{i - 1}", "10000", ""))).ToList();

        Assert.All(OwnFoods.Of(kept, FoodTable.Embedded).Table.All.Where(food => food.Origin.Kind is FoodOriginKind.Own), food =>
            Assert.True(food.Portion.Grams is > 0 and <= 5_000 && food.Contents["potassium"] is null));
        Assert.Equal("portions.heavy", Assert.Single(OwnFoods.Of([], FoodTable.Embedded).Parse(kept[0].Form, kept[0].Id).Problems).Code);
    }

    [Theory]
    [InlineData("portions", "", "portions.missing")]
    [InlineData("portions", "0", "portions.range")]
    [InlineData("portions", "x", "portions.unreadable")]
    [InlineData("amount-1", "-1", "amount-1.range")]
    [InlineData("amount-1", "x", "amount-1.unreadable")]
    [InlineData("unit-1", "cup", "unit.unknown")]
    [InlineData("part-1", "", "part.missing")]
    [InlineData("amount-2", "5", "part.missing")]
    [InlineData("part-1", "xyzzy", "part.unknown")]
    public void A_row_that_cannot_be_is_said_at_its_row(string field, string typed, string code)
    {
        var form = Recipe("Shake", "2", ("FD-banana", "1", ""));
        var changed = OwnFoodForm.Of(new Dictionary<string, string>(form.Typed) { [field] = typed });

        var problem = OwnFoods.Of([], FoodTable.Embedded).Parse(changed, Guid.NewGuid()).Problems[0];
        Assert.Equal(code, problem.Code);
        Assert.Contains(problem.Field, OwnFoodForm.Fields);
    }

    [Fact]
    public void Names_that_are_almost_right_are_offered()
    {
        var problem = Assert.Single(OwnFoods.Of([], FoodTable.Embedded).Parse(Recipe("Shake", "1", ("bannana", "", "")), Guid.NewGuid()).Problems);

        Assert.Contains("“Banana", problem.Right, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_are_kept_by_their_id_and_shown_by_their_name()
    {
        var foods = OwnFoods.Of([Kept(("name", "My stock"), ("grams", "10"))], FoodTable.Embedded);
        var banana = FoodTable.Embedded.Find("FD-banana")!.Name;

        var named = foods.Named(Recipe("Shake", "1", (banana, "", ""), ("my STOCK", "", "")));

        Assert.Equal(("FD-banana", "My stock"), (named["part-1"], named["part-2"]));
        Assert.Equal((banana, "My stock"), (foods.Readable(named)["part-1"], foods.Readable(named)["part-2"]));
    }

    [Fact]
    public void Contents_come_back_from_their_text()
    {
        foreach (var food in FoodTable.Embedded.All)
            Assert.Equal(Contents.Nutrients.Select(nutrient => food.Contents[nutrient]), Contents.Nutrients.Select(nutrient => Contents.Parse(food.Contents.ToString())[nutrient]));
        Assert.Equal("", Contents.Unknown.ToString());
    }

    private static OwnFood Parsed(params (string Field, string Typed)[] typed)
    {
        var (food, problems) = Form(typed).Parse();
        Assert.Empty(problems);
        return food!;
    }

    private static OwnFoodForm Form(params (string Field, string Typed)[] typed) => OwnFoodForm.Of(typed.Select(field => KeyValuePair.Create(field.Field, field.Typed)));

    private static KeptFood Kept(params (string Field, string Typed)[] typed) => new(Guid.NewGuid(), Form(typed), [], false);

    private static KeptFood KeptRecipe(string name, string portions, params (string Food, string Amount, string Unit)[] parts) => new(Guid.NewGuid(), Recipe(name, portions, parts), [], false);

    private static OwnFoodForm Recipe(string name, string portions, params (string Food, string Amount, string Unit)[] parts) => Form(
    [
        ("recipe", "yes"), ("name", name), ("portions", portions),
        .. parts.Index().SelectMany(part => new[]
        {
            ($"part-{part.Index + 1}", part.Item.Food), ($"amount-{part.Index + 1}", part.Item.Amount), ($"unit-{part.Index + 1}", part.Item.Unit),
        }),
    ]);
}
