using System.Collections.Immutable;
using Vastus.Core.Diary;

namespace Vastus.Core.Intake;

/// <summary>How much of each nutrient something holds. What is not known is null, never 0.</summary>
public sealed class Contents
{
    /// <summary>The water of a food, in grams; a gram of it counts as a millilitre.</summary>
    public const string Water = "water";

    private readonly decimal?[] amounts;

    private Contents(decimal?[] amounts) => this.amounts = amounts;

    /// <summary>What is counted of food, each in the unit that <see cref="NutrientFact.Unit"/> names: kinds of the diary, and <see cref="Water"/>.</summary>
    public static ImmutableArray<string> Nutrients { get; } =
    [
        Water, "potassium", "magnesium", "calcium", "sodium", "vitamin-d", "vitamin-b12", "vitamin-e", "caffeine", "vitamin-b1", "vitamin-b6",
        "folate", "alcohol",
    ];

    public static Contents Unknown { get; } = new(new decimal?[Nutrients.Length]);

    /// <summary>Null: not known.</summary>
    public decimal? this[string nutrient] => Nutrients.IndexOf(nutrient) is >= 0 and var i ? amounts[i] : null;

    /// <summary>Null: none of it is known.</summary>
    public static Contents Of(Func<string, decimal?> amount) => new([.. Nutrients.Select(amount)]);

    /// <summary>As it is stored: <c>water=239;caffeine=96</c>, without what is not known.</summary>
    public static Contents Parse(string text)
    {
        var known = text.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => Number.Parse(pair[^1]));
        return Of(known.GetValueOrDefault);
    }

    public override string ToString() =>
        string.Join(';', Nutrients.Zip(amounts).Where(pair => pair.Second is not null).Select(pair => $"{pair.First}={Number.Text(pair.Second!.Value)}"));

    /// <summary>Of so many portions.</summary>
    public Contents Times(decimal portions) => new([.. amounts.Select(amount => amount * portions)]);

    /// <summary>Of a recipe. What one part does not tell is not known of the whole.</summary>
    public Contents Plus(Contents other) => new([.. amounts.Zip(other.amounts, (a, b) => a + b)]);
}
