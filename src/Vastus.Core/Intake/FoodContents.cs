using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Intake;

/// <summary>What food and drink of a diary hold, as things of the diary's own kinds, so that all that counts those counts these.</summary>
public static class FoodContents
{
    /// <summary>The kinds that food can add to.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [Fluid.Word, .. Contents.Nutrients.Where(Nutrient.ById.ContainsKey)];

    /// <summary>A diary with what its food holds beside it, as entries of their own kinds at the same instants.</summary>
    /// <param name="diary">In any order.</param>
    /// <param name="foods">Asked only when there is food.</param>
    /// <returns>The diary itself, when it has no food. What was there stays, in its order.</returns>
    public static IReadOnlyList<Entry> Beside(IReadOnlyList<Entry> diary, Func<FoodTable> foods)
    {
        if (!diary.Any(entry => entry.What is Food))
            return diary;
        var table = foods();
        List<Entry> all = new(diary.Count * 2);
        foreach (var entry in diary)
        {
            all.Add(entry);
            if (entry.What is Food food)
                all.AddRange(Of(food, table).Select(part => entry with { What = part.AsHappening(), Note = null }));
        }

        return all;
    }

    /// <param name="food">As logged.</param>
    /// <param name="foods">In which it is looked up.</param>
    /// <returns>
    /// One part for each kind it adds to, without zeros; an amount of null where the table does not know it. A food that is not
    /// in the table may hold anything: a part of null for every kind.
    /// </returns>
    public static IReadOnlyList<FoodPart> Of(Food food, FoodTable foods)
    {
        if (food.Amount is 0)
            return [];
        if (foods.Find(food.Name!) is not { } item)
            return [.. Kinds.Select(kind => new FoodPart(kind, null))];

        var portions = item.Portions(food.Amount, food.Unit);
        return
        [
            .. Drunk(item) is var drunk and not 0 ? [new(Fluid.Word, drunk * portions)] : Array.Empty<FoodPart>(),
            .. Contents.Nutrients.Where(Nutrient.ById.ContainsKey)
                .Select(nutrient => new FoodPart(nutrient, item.Contents[nutrient] * portions))
                .Where(part => part.Amount is not 0),
        ];
    }

    /// <summary>The water that a day's water counts, in mL of one portion: of alcoholic drinks, only what counts as drink (dossier HY-11).</summary>
    public static decimal? Water(FoodItem item) => item.Contents[Contents.Water] * (item.DrinkShare ?? 1);

    private static decimal? Drunk(FoodItem item) => item.DrinkShare is null or 0 ? 0 : Water(item);
}

/// <summary>What one food adds to one kind.</summary>
/// <param name="Kind">Of the diary.</param>
/// <param name="Amount">In the kind's own unit. Null: not known.</param>
public sealed record FoodPart(string Kind, decimal? Amount)
{
    /// <summary>As a thing of the diary. An impossible amount counts as the most that is possible.</summary>
    public Happening AsHappening() => Amount is not { } amount ? new UnknownAmount(Kind)
        : Kind is Fluid.Word ? new Fluid(Math.Min(amount, Fluid.Range.Most))
        : new NutrientDose(Nutrient.ById[Kind], Math.Min(amount, Nutrient.ById[Kind].Most), Nutrient.ById[Kind].Unit);
}

/// <summary>Food that may hold something of a kind, nobody knows how much. Only beside a diary, never in one.</summary>
/// <param name="Of">The kind.</param>
public sealed record UnknownAmount(string Of) : Happening
{
    public override string Kind => Of;
}
