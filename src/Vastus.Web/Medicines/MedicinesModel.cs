using NodaTime;
using Vastus.Core.Medicines;
using Vastus.Core.Profile;
using Vastus.Web.Today;

namespace Vastus.Web.Medicines;

/// <param name="Now">In the person's zone.</param>
/// <param name="Notice">What was just done. Null: nothing.</param>
public sealed record MedicinesModel(Profile Person, ZonedDateTime Now, MedicineList List, Notice? Notice)
{
    /// <summary>What medicines of this list can do together. Signs that one alone makes worth knowing stand on its own page.</summary>
    public IReadOnlyList<PairOnList> Pairs { get; } = [.. MedicineKnowledge.Embedded.ToTell(List.Acting).Where(pair => !pair.Pair.IsOfOne)];
}
