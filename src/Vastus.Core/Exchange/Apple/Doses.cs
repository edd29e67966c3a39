using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Medicines;

namespace Vastus.Core.Exchange.Apple;

/// <summary>Doses of medicines that were taken. Apple has not published how it writes them; they are read by the names that HealthKit gives their parts.</summary>
/// <remarks>Source: HKMedicationDoseEvent and HKMedicationConcept in Apple's documentation of HealthKit, iOS 26.</remarks>
internal static class Doses
{
    private const int NameMost = 100;
    private static readonly string[] Names = ["medicationName", "medicationDisplayText", "displayText", "medication", "nickname", "name"];
    private static readonly string[] Statuses = ["logStatus", "status", "value"];
    private static readonly string[] Quantities = ["doseQuantity", "dosage", "quantity", "value"];
    private static readonly string[] DoseUnits = ["doseUnit", "unit"];

    /// <summary>As HealthKit numbers it, and as it is called.</summary>
    private static readonly string[] Taken = ["taken", "HKMedicationDoseEventLogStatusTaken", "4"];

    /// <summary>HealthKit counts pieces; the form says of what.</summary>
    private static readonly Dictionary<string, string> Forms = new(StringComparer.OrdinalIgnoreCase)
    {
        ["mcg"] = "ug",
        ["tablets"] = "tablet",
        ["capsules"] = "capsule",
        ["puffs"] = "puff",
        ["drops"] = "drop",
        ["patches"] = "patch",
        ["sprays"] = "spray",
        ["sachets"] = "sachet",
        ["units"] = "unit",
        ["ml"] = "mL",
        ["iu"] = "IU",
    };

    /// <returns>Why not, when there is no dose.</returns>
    public static (Happening? What, string Why) Of(AppleRow row)
    {
        var facts = row.Facts!;
        if (Names.Select(name => facts.GetValueOrDefault(name)).FirstOrDefault(name => name is not null && Name(name) is not "") is not { } name)
            return (null, "it does not say of which medicine");
        var status = Statuses.Select(key => facts.GetValueOrDefault(key)).FirstOrDefault(status => status is not null);
        if (!Taken.Contains(status, StringComparer.OrdinalIgnoreCase))
            return (null, "it does not say that the dose was taken");

        var amount = Quantities.Select(key => AppleUnits.Number(facts.GetValueOrDefault(key))).FirstOrDefault(amount => amount is not null);
        var unit = DoseUnits.Select(key => facts.GetValueOrDefault(key)).OfType<string>().Select(unit => Forms.GetValueOrDefault(unit, unit)).FirstOrDefault(Medicine.Units.Contains);
        return amount > 0 && unit is not null && Medicine.Range.Contains(amount.Value)
            ? (new Medicine(Name(name), MedicineEvent.Dose, amount, unit), "")
            : (new Medicine(Name(name), MedicineEvent.Dose), "");
    }

    /// <summary>The ingredient, where it is known: of "Furosemide 20 MG Oral Tablet" what stands before the first number.</summary>
    /// <returns>Empty: there is nothing to read in it.</returns>
    public static string Name(string text)
    {
        var knowledge = MedicineKnowledge.Embedded;
        var plain = AppleWords.Plain(text[..Math.Min(text.Length, NameMost)]);
        var digit = plain.AsSpan().IndexOfAnyInRange('0', '9');
        var before = digit > 0 ? plain[..digit].Trim() : plain;
        return (knowledge.Find(plain) ?? knowledge.Find(before))?.Ingredient ?? (before is "" ? plain : before);
    }
}
