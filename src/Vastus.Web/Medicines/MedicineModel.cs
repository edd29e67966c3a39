using NodaTime;
using Vastus.Core;
using Vastus.Core.Medicines;
using Vastus.Core.Medicines.Curves;
using Vastus.Core.Profile;

namespace Vastus.Web.Medicines;

/// <param name="Now">In the person's zone.</param>
/// <param name="Form">As typed. Null: nothing was sent.</param>
/// <param name="Problems">What is wrong with it.</param>
public sealed record MedicineModel(
    Profile Person, ZonedDateTime Now, MedicineList List, MedicineOnList Row, MedicineForm? Form, IReadOnlyList<Problem> Problems)
{
    /// <summary>When it was started, changed and stopped, over the spasms of the last year. Null: after a form with problems.</summary>
    public MedicineCurve? Curve { get; init; }

    /// <summary>Pairs that this medicine is part of, and signs to know.</summary>
    public IReadOnlyList<PairOnList> Pairs { get; } = Row.Known is not { } known
        ? []
        : [.. MedicineKnowledge.Embedded.ToTell(Row.ActsAt(List.Now) ? List.Acting : [known]).Where(pair => pair.Medicines.Any(medicine => medicine.Id == known.Id))];
}
