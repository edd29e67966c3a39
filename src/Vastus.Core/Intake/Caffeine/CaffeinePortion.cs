using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Medicines.Stimulants;

namespace Vastus.Core.Intake.Caffeine;

/// <summary>Caffeine taken at one instant, and how fast it is taken up.</summary>
/// <param name="At">With the offset as lived.</param>
/// <param name="Name">Of the food, for people.</param>
public sealed record CaffeinePortion(OffsetDateTime At, decimal Mg, Absorption Absorption, string Name)
{
    private const string Caffeine = "caffeine";

    /// <summary>So far back a level can come from: of what was taken before, nothing worth telling is left.</summary>
    public const int DaysBack = 14;

    /// <param name="diary">In any order, without the contents of food beside it.</param>
    /// <param name="foods">In which food is looked up.</param>
    /// <returns>Oldest first; what holds an amount nobody knows is not in it.</returns>
    public static IReadOnlyList<CaffeinePortion> In(IEnumerable<Entry> diary, FoodTable foods) =>
    [
        .. diary.Select(entry => (Entry: entry, Mg: Helping.AmountOf(entry, foods, Caffeine)))
            .Where(pair => pair.Mg > 0)
            .Select(pair => Of(pair.Entry, pair.Mg, foods))
            .OrderBy(portion => portion.At.ToInstant()),
    ];

    /// <summary>A medicine is a tablet; caffeine that was logged by itself goes by its name, and without one it is coffee.</summary>
    private static CaffeinePortion Of(Entry entry, decimal mg, FoodTable foods)
    {
        var food = entry.What is Medicine ? null : foods.Find(entry.What.Name ?? "");
        return new(
            entry.At, mg, entry.What is Medicine ? Absorption.Fast : food?.Absorption ?? ByName(entry.What.Name ?? ""),
            food?.Name ?? entry.What.Name ?? Caffeine);
    }

    private static Absorption ByName(string name)
    {
        return Is(KineticPart.AbsorptionFast) ? Absorption.Fast : Is(KineticPart.AbsorptionSlow) ? Absorption.Slow : Absorption.Usual;

        bool Is(KineticPart part) => StimulantKnowledge.Embedded.Kinetic(part).Names.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
