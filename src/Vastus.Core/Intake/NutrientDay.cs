using Vastus.Core.Today;

namespace Vastus.Core.Intake;

/// <summary>One nutrient on one day, against what the person is meant to have.</summary>
/// <param name="Food">From food and drink, in the nutrient's unit; the least it can be where something is not known.</param>
/// <param name="Supplements">From supplements, in the nutrient's unit as on their labels.</param>
/// <param name="Knowing">How far it can be relied on: only a check-in makes a day complete.</param>
/// <param name="NotCounted">Foods that hold an amount nobody knows, by name.</param>
/// <param name="Limit">Null: none is set.</param>
public sealed record NutrientDay(
    NutrientFact Nutrient, decimal Food, decimal Supplements, Knowing Knowing, IReadOnlyList<string> NotCounted, Target Target, TargetRow? Limit)
{
    public decimal Total => Food + (Supplements * Nutrient.SupplementFactor);

    /// <summary>What the limit is about.</summary>
    public decimal Limited => Limit is { OnlySupplements: true } ? Supplements : Total;

    public IntakeStanding Standing => this switch
    {
        { Limit.Amount: { } most } when Limited > most => IntakeStanding.OverLimit,
        { Target.AskBecause: not [] } => IntakeStanding.AskClinician,
        { Target.From: null } => IntakeStanding.NoTarget,
        { Knowing: Knowing.Unknown } => IntakeStanding.Unknown,
        _ when Total >= Target.To => IntakeStanding.Reached,
        { Knowing: Knowing.SoFar } or { NotCounted: not [] } => IntakeStanding.SoFar,
        _ when Total >= Target.From => IntakeStanding.Within,
        _ => IntakeStanding.Below,
    };
}

/// <summary>Where a day stands with a nutrient. Only what is complete can be below.</summary>
public enum IntakeStanding
{
    /// <summary>Nothing is logged, and nobody said that there was nothing.</summary>
    Unknown,

    /// <summary>Not reached by what is logged; there may have been more.</summary>
    SoFar,

    Below,

    /// <summary>Within a target that is a range.</summary>
    Within,

    Reached,

    OverLimit,

    /// <summary>Only a clinician can name a target.</summary>
    AskClinician,

    NoTarget,
}
