using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Intake;

/// <summary>What one entry adds to one nutrient.</summary>
/// <param name="Nutrient">As in <see cref="Contents.Nutrients"/>.</param>
/// <param name="Name">Of the food, for people.</param>
/// <param name="Amount">In the nutrient's unit. Null: not known.</param>
internal sealed record Helping(string Nutrient, string Name, decimal? Amount, bool IsSupplement)
{
    /// <summary>Nutrients that are drunk, and not taken as a supplement, when they are logged as such.</summary>
    private static readonly string[] Drunk = ["caffeine", "alcohol"];

    public static IEnumerable<Helping> Of(Entry entry, FoodTable foods) => entry.What switch
    {
        Fluid fluid => [new(Contents.Water, fluid.Name ?? Fluid.Word, fluid.Millilitres, false)],
        NutrientDose dose => [new(dose.Nutrient.Id, dose.Name ?? dose.Nutrient.Id, dose.InOwnUnit, !Drunk.Contains(dose.Nutrient.Id))],
        // A caffeine tablet that was logged as a medicine.
        Medicine { Event: MedicineEvent.Dose, Amount: { } amount, Unit: "mg", Name: { } name } when IsCaffeine(name) => [new("caffeine", name, amount, true)],
        Food food => Of(food, foods),
        _ => [],
    };

    /// <summary>What an entry adds to a nutrient, or to what is drunk; 0 where it adds nothing or nobody knows.</summary>
    /// <param name="kind">A nutrient, or <see cref="Fluid.Word"/>.</param>
    public static decimal AmountOf(Entry entry, FoodTable foods, string kind) => (kind, entry.What) switch
    {
        (Fluid.Word, Fluid fluid) => fluid.Millilitres,
        (Fluid.Word, Food food) => FoodContents.Of(food, foods).FirstOrDefault(part => part.Kind is Fluid.Word)?.Amount ?? 0,
        _ => Of(entry, foods).Where(helping => helping.Nutrient == kind).Sum(helping => helping.Amount ?? 0),
    };

    private static IEnumerable<Helping> Of(Food food, FoodTable foods)
    {
        if (food.Amount is 0)
            return [];
        if (foods.Find(food.Name!) is not { } item)
            return Contents.Nutrients.Select(nutrient => new Helping(nutrient, food.Name!, null, false));

        var portions = item.Portions(food.Amount, food.Unit);
        return Contents.Nutrients.Select(nutrient => new Helping(
            nutrient, item.Name, (nutrient is Contents.Water ? FoodContents.Water(item) : item.Contents[nutrient]) * portions, item.IsSupplement))
            .Where(helping => helping.Amount is not 0);
    }

    private static bool IsCaffeine(string name) => string.Equals(name, "caffeine", StringComparison.OrdinalIgnoreCase);
}
