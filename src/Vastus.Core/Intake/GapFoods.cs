using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Intake;

/// <summary>A food that would help to reach a target.</summary>
/// <param name="Amount">In one portion, in the nutrient's unit.</param>
/// <param name="Portions">That close the gap, up to the next half.</param>
/// <param name="Times">How often the person had it lately. 0: never, it is only rich in it.</param>
public sealed record GapFood(FoodItem Food, decimal Amount, decimal Portions, int Times);

/// <summary>Foods that would close the gap to a target: first those that this person eats.</summary>
public static class GapFoods
{
    private const int Most = 3;

    /// <summary>A portion with less than this part of the gap is not worth naming.</summary>
    private const decimal LeastPart = 0.1m;

    /// <summary>What nobody should have more of because of a table.</summary>
    private static readonly string[] Never = [Contents.Water, "sodium", "caffeine", "alcohol"];

    /// <summary>As much of these in a portion, and the food is not named: coffee has potassium, too.</summary>
    private const decimal CaffeineMost = 25;

    private const decimal SodiumMost = 500;

    /// <param name="row">Of a day that is complete.</param>
    /// <param name="lately">The person's entries of the last weeks.</param>
    /// <param name="foods">In which food is looked up.</param>
    /// <returns>At most three, the richest first. Empty: nothing is below.</returns>
    public static IReadOnlyList<GapFood> For(NutrientDay row, IReadOnlyList<Entry> lately, FoodTable foods)
    {
        if (row.Standing is not IntakeStanding.Below || Never.Contains(row.Nutrient.Id) || row.Target.From is not { } target)
            return [];

        var gap = target - row.Total;
        var eaten = lately.Select(entry => entry.What).OfType<Food>().Select(food => foods.Find(food.Name!)).OfType<FoodItem>()
            .GroupBy(food => food.Id).ToDictionary(group => group.Key, group => group.Count());
        var candidates = foods.All
            .Where(food => !food.IsSupplement && food.Contents[row.Nutrient.Id] >= gap * LeastPart)
            .Where(food => !(food.Contents["alcohol"] > 0 || food.Contents["caffeine"] > CaffeineMost || food.Contents["sodium"] > SodiumMost))
            .Select(food => new GapFood(food, food.Contents[row.Nutrient.Id]!.Value, Portions(gap, food.Contents[row.Nutrient.Id]!.Value), eaten.GetValueOrDefault(food.Id)))
            .OrderByDescending(food => food.Amount).ThenBy(food => food.Food.Id, StringComparer.Ordinal)
            .ToList();
        var own = candidates.Where(food => food.Times > 0).Take(Most).ToList();
        return own is [] ? [.. candidates.Where(food => food.Food.Origin.Kind is not FoodOriginKind.Usda).Take(Most)] : own;
    }

    private static decimal Portions(decimal gap, decimal one) => Math.Ceiling(gap / one * 2) / 2;
}
