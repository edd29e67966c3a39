using Vastus.Core.Knowledge;

namespace Vastus.Core.Medicines;

/// <summary>One ingredient and what it is known to do to muscles.</summary>
/// <param name="Ingredient">The international name.</param>
/// <param name="Names">Brands and other names.</param>
/// <param name="Atc">The code of the World Health Organization. Null: it has none.</param>
/// <param name="Effects">Words such as <c>cramp</c> or <c>restless-legs</c>.</param>
/// <param name="ActsOnDays">For how long it goes on acting after the last dose, where that is longer than two weeks. Null: it is not.</param>
/// <param name="Findings">Findings of the symptom check that follow from taking it, beside those of its class.</param>
public sealed record KnownMedicine(
    string Id,
    string Ingredient,
    IReadOnlyList<string> Names,
    string? Atc,
    MedicineClass Class,
    IReadOnlyList<string> Effects,
    ListedEffect Listed,
    IReadOnlyList<string> Findings,
    StopRule Stop,
    decimal? ActsOnDays,
    string? Note,
    Confidence Confidence,
    IReadOnlyList<string> Sources)
{
    /// <summary>As rules write it: <c>fusidic-acid</c>.</summary>
    public string Slug { get; } = MedicineName.Slug(Ingredient);

    public IEnumerable<string> AllNames => Names.Prepend(Ingredient);
}

/// <summary>How often labels say that an effect is seen.</summary>
/// <param name="Confidence">Verified: it agrees with a published extraction of labels.</param>
public sealed record ListedEffect(string Effect, LabelFrequency Frequency, Confidence Confidence);

public enum LabelFrequency
{
    /// <summary>1 in 10 or more.</summary>
    VeryCommon,

    /// <summary>1 in 100 or more.</summary>
    Common,

    /// <summary>1 in 1,000 or more.</summary>
    Uncommon,

    /// <summary>1 in 10,000 or more.</summary>
    Rare,

    /// <summary>Less than 1 in 10,000.</summary>
    VeryRare,

    /// <summary>Listed without a frequency, or from reports.</summary>
    Unknown,
}
