using Vastus.Core.Intake;

namespace Vastus.Web.Intake;

/// <summary>Foods in words for people.</summary>
internal static class FoodWords
{
    public static string Group(FoodGroup group) => group switch
    {
        FoodGroup.Drink => "Drink",
        FoodGroup.Fruit => "Fruit",
        FoodGroup.Vegetable => "Vegetable",
        FoodGroup.Pulse => "Beans and lentils",
        FoodGroup.NutSeed => "Nuts and seeds",
        FoodGroup.Fish => "Fish and seafood",
        FoodGroup.Meat => "Meat",
        FoodGroup.Egg => "Egg",
        FoodGroup.Dairy => "Milk, yoghurt and cheese",
        FoodGroup.Grain => "Bread, rice, pasta and cereals",
        FoodGroup.Fat => "Oil and fat",
        FoodGroup.Snack => "Sweets and snacks",
        FoodGroup.Supplement => "Supplement",
        _ => "Something else",
    };

    /// <summary>Within a sentence: <c>vitamin B12</c>.</summary>
    public static string Within(NutrientFact nutrient) => char.ToLowerInvariant(nutrient.Name[0]) + nutrient.Name.Split(" (")[0][1..];

    public static string Unit(string unit) => unit switch { "ug" => "µg", LabelReader.Salt => "g of salt", _ => unit };
}
