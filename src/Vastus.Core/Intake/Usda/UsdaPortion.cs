using Vastus.Core.Diary;

namespace Vastus.Core.Intake.Usda;

/// <summary>A portion of FoodData Central in words.</summary>
internal static class UsdaPortion
{
    private const int WordsMost = 100;

    /// <summary>For a food without a portion of its own.</summary>
    public static Portion HundredGrams { get; } = new("100 g", 100, null);

    /// <summary>Of US kitchen measures (21 CFR 101.9(b)(5)(viii): as on labels).</summary>
    private static readonly Dictionary<string, decimal> Millilitres = new() { ["cup"] = 240, ["fl oz"] = 30, ["tbsp"] = 15, ["tablespoon"] = 15, ["tsp"] = 5, ["teaspoon"] = 5 };

    /// <param name="amount">More than 0, such as 1.</param>
    /// <param name="unit">Such as <c>cup</c>. Empty: there is none, and the other words have it.</param>
    /// <param name="words">Such as <c>slices</c>. May be empty.</param>
    /// <param name="grams">More than 0.</param>
    public static Portion Of(decimal amount, string unit, string words, decimal grams)
    {
        // The amount that is customarily eaten, by the law of labels.
        var measure = unit is "RACC" ? "usual serving" : unit;
        var said = string.Join(' ', new[] { measure, words.Trim() }.Where(part => part is not ""));
        if (said is "")
            return new($"{Number.Text(grams)} g", grams, null);
        var text = $"{Number.Text(amount)} {(said.Length > WordsMost ? said[..WordsMost] : said)} ({Number.Text(decimal.Round(grams, 1))} g)";
        return new(text, grams, Millilitres.Where(pair => said == pair.Key || said.StartsWith(pair.Key + " ", StringComparison.Ordinal)).Select(pair => (decimal?)(pair.Value * amount)).FirstOrDefault());
    }
}
