namespace Vastus.Core.Medicines;

/// <summary>Medicines that add up; rules count those on a list.</summary>
/// <param name="Members">Ids of classes, and slugs of ingredients.</param>
public sealed record MedicineGroup(string Id, IReadOnlySet<string> Members)
{
    public bool Holds(KnownMedicine medicine) => Members.Contains(medicine.Class.Id) || Members.Contains(medicine.Slug);
}
