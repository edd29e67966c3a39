namespace Vastus.Core.Intake.Usda;

/// <summary>What the categories of FoodData Central are here.</summary>
internal static class UsdaGroups
{
    /// <summary>By the column <c>code</c> of <c>food_category.csv</c>.</summary>
    private static readonly Dictionary<string, FoodGroup> ByCode = new()
    {
        ["0100"] = FoodGroup.Dairy,
        ["0400"] = FoodGroup.Fat,
        ["0500"] = FoodGroup.Meat,
        ["0700"] = FoodGroup.Meat,
        ["0800"] = FoodGroup.Grain,
        ["0900"] = FoodGroup.Fruit,
        ["1000"] = FoodGroup.Meat,
        ["1100"] = FoodGroup.Vegetable,
        ["1200"] = FoodGroup.NutSeed,
        ["1300"] = FoodGroup.Meat,
        ["1400"] = FoodGroup.Drink,
        ["1500"] = FoodGroup.Fish,
        ["1600"] = FoodGroup.Pulse,
        ["1700"] = FoodGroup.Meat,
        ["1800"] = FoodGroup.Grain,
        ["1900"] = FoodGroup.Snack,
        ["2000"] = FoodGroup.Grain,
        ["2500"] = FoodGroup.Snack,
        ["2800"] = FoodGroup.Drink,
    };

    /// <summary>From here on, in g of 100 g, something is poured and not spooned.</summary>
    private const decimal PouredWater = 70;

    /// <summary>As the table that comes with the program has it: of beer the half counts as drink, of wine and spirits nothing (dossier HY-11).</summary>
    private const decimal WeakAlcohol = 0.5m;
    private const decimal WeakAlcoholMost = 7;

    /// <param name="code">Of its category. Null: it has none that is known.</param>
    public static FoodGroup Of(string? code, string name) =>
        code is null ? FoodGroup.Other
        : code is "0100" && Begins(name, "Egg") ? FoodGroup.Egg
        : ByCode.GetValueOrDefault(code, FoodGroup.Other);

    /// <summary>See <see cref="FoodItem.DrinkShare"/>.</summary>
    /// <param name="per100">Contents of 100 g.</param>
    public static decimal? DrinkShare(FoodGroup group, string name, Contents per100)
    {
        var words = FoodWords.Of(name);
        var isDrink = group is FoodGroup.Drink || (group is FoodGroup.Dairy && words is ["milk", ..])
            || (group is FoodGroup.Fruit or FoodGroup.Vegetable && words.Contains("juice") && !words.Contains("canned"));
        if (!isDrink || per100[Contents.Water] is < PouredWater and > 0)
            return per100["alcohol"] > WeakAlcoholMost && group is FoodGroup.Drink ? 0 : null;
        return per100["alcohol"] switch { > WeakAlcoholMost => 0, > 0 => WeakAlcohol, _ => 1 };
    }

    /// <summary>See <see cref="FoodItem.Absorption"/>.</summary>
    public static Absorption? AbsorptionOf(string name, Contents per100) =>
        per100["caffeine"] is null or 0 ? null
        : FoodWords.Of(name).Any(word => word is "coffee" or "tea") ? Absorption.Usual : Absorption.Slow;

    private static bool Begins(string name, string word) => name.StartsWith(word, StringComparison.OrdinalIgnoreCase);
}
