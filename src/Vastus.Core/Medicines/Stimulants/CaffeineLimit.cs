using Vastus.Core.Knowledge;

namespace Vastus.Core.Medicines.Stimulants;

/// <summary>How much caffeine is held to be safe for somebody.</summary>
/// <param name="Words">After "The limit": "for a healthy adult".</param>
/// <param name="AtOnce">At one time.</param>
/// <param name="Day">In a whole day.</param>
public sealed record CaffeineLimit(
    string Id, LimitWho Who, string Words, LimitAmount AtOnce, LimitAmount Day,
    EvidenceGrade Evidence, Confidence Confidence, IReadOnlyList<string> Sources, LocalDate Reviewed);

/// <summary>Milligrams of caffeine.</summary>
/// <param name="Mg">Null: it goes by weight.</param>
/// <param name="MgPerKg">Null: it does not.</param>
public sealed record LimitAmount(decimal? Mg, decimal? MgPerKg)
{
    /// <returns>Null: it goes by a weight that is not known.</returns>
    public decimal? For(decimal? weightKg) => Mg ?? (MgPerKg * weightKg is { } mg ? decimal.Round(mg) : null);
}

public enum LimitWho
{
    Adult,
    Pregnant,
    Breastfeeding,
    Minor,
}
