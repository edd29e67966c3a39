using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Intake;

namespace Vastus.Core.Medicines.Stimulants;

/// <summary>Caffeine taken at one instant.</summary>
public sealed record CaffeineDose(Instant At, decimal Mg)
{
    private const string Caffeine = "caffeine";

    /// <summary>What a diary holds of it: as such, and as tablets with their milligrams. Oldest first.</summary>
    /// <remarks>That of food counts when the diary comes with it beside (<see cref="FoodContents.Beside"/>).</remarks>
    public static IReadOnlyList<CaffeineDose> In(IEnumerable<Entry> entries) =>
        [.. entries.Select(Of).OfType<CaffeineDose>().OrderBy(dose => dose.At)];

    private static CaffeineDose? Of(Entry entry) => entry.What switch
    {
        NutrientDose { Nutrient.Id: Caffeine } dose => new(entry.At.ToInstant(), dose.InOwnUnit),
        Medicine { Event: MedicineEvent.Dose, Amount: { } amount, Unit: "mg" } tablet when IsCaffeine(tablet) => new(entry.At.ToInstant(), amount),
        _ => null,
    };

    private static bool IsCaffeine(Medicine medicine) => string.Equals(medicine.Name, Caffeine, StringComparison.OrdinalIgnoreCase);
}
