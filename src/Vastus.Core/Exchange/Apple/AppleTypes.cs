using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Exchange.Apple;

/// <summary>Every type of record that the file holds; those of use are known before.</summary>
internal sealed class AppleTypes
{
    /// <summary>HealthKit has about two hundred; of those beyond this, nothing but their number is told.</summary>
    private const int Most = 1_000;

    private const string Quantity = "HKQuantityTypeIdentifier";
    private const string DoseEvent = "MedicationDoseEvent";

    private static readonly (string Name, string Nutrient)[] Nutrients =
    [
        ("Caffeine", "caffeine"), ("Potassium", "potassium"), ("Magnesium", "magnesium"), ("Calcium", "calcium"), ("Sodium", "sodium"),
        ("Phosphorus", "phosphorus"), ("Iron", "iron"), ("Zinc", "zinc"), ("Iodine", "iodine"), ("Selenium", "selenium"),
        ("VitaminA", "vitamin-a"), ("Thiamin", "vitamin-b1"), ("Riboflavin", "vitamin-b2"), ("Niacin", "vitamin-b3"),
        ("VitaminB6", "vitamin-b6"), ("VitaminB12", "vitamin-b12"), ("Folate", "folate"), ("VitaminC", "vitamin-c"),
        ("VitaminD", "vitamin-d"), ("VitaminE", "vitamin-e"), ("VitaminK", "vitamin-k"),
    ];

    private readonly Dictionary<string, AppleType> types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AppleType>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly AppleType others = new("other records", AppleUse.Nothing);

    /// <summary>A file holds its records type by type.</summary>
    private AppleType latest = new("HKNothing", AppleUse.Nothing);

    public AppleTypes()
    {
        bySpan = types.GetAlternateLookup<ReadOnlySpan<char>>();
        types[latest.Id] = latest;
        Know($"{Quantity}DietaryWater", AppleUse.Water);
        Know("HKCategoryTypeIdentifierSleepAnalysis", AppleUse.Sleep);
        Know($"{Quantity}StepCount", AppleUse.Steps);
        Know($"{Quantity}DistanceWalkingRunning", AppleUse.Distance);
        foreach (var (name, nutrient) in Nutrients)
            Know($"{Quantity}Dietary{name}", AppleUse.Nutrient, Nutrient.ById[nutrient]);
    }

    public AppleType Of(ReadOnlySpan<char> name)
    {
        if (name.SequenceEqual(latest.Id))
            return latest;
        if (bySpan.TryGetValue(name, out var known))
            return latest = known;
        if (types.Count >= Most)
            return others;
        var use = name.Contains(DoseEvent, StringComparison.Ordinal) ? AppleUse.Dose : AppleUse.Nothing;
        return Know(name.ToString(), use);
    }

    public void Tell(LeftOutTally tally)
    {
        foreach (var type in types.Values.Append(others).Where(type => type.Passed > 0))
            tally.Add(type.Words, AppleType.NoPlace, type.FirstPassed, type.Passed);
    }

    private AppleType Know(string name, AppleUse use, Nutrient? nutrient = null) => types[name] = new(name, use, nutrient);
}
