using Vastus.Core.Medicines;

namespace Vastus.Core.Relief;

/// <summary>What a person's medicines tell about them, so that nobody is asked at night what the list knows.</summary>
public static class MedicineConditions
{
    /// <returns>Conditions that are true. Of the others nothing is known: a list may be incomplete.</returns>
    public static IReadOnlySet<string> Of(ReliefKnowledge knowledge, MedicineList medicines)
    {
        var acting = medicines.All.Where(medicine => medicine.ActsAt(medicines.Now)).ToList();
        return knowledge.Conditions
            .Where(condition => condition.Medicines is not [] && condition.Medicines.All(names => acting.Exists(medicine => names.Any(name => Is(medicine, name)))))
            .Select(condition => condition.Id).ToHashSet();
    }

    private static bool Is(MedicineOnList medicine, string name) =>
        medicine.Known?.Class.Id == name || medicine.Known?.Slug == name || MedicineName.Slug(medicine.Name) == name;
}
