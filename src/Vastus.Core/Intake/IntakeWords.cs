using Vastus.Core.Profile;
using Vastus.Core.Today;

namespace Vastus.Core.Intake;

/// <summary>Where a day stands with a nutrient, in words. What is not fully logged is never called a lack.</summary>
public static class IntakeWords
{
    /// <summary>Such as <c>1,450 mL</c>, <c>3.2 µg</c>.</summary>
    public static string Amount(NutrientFact nutrient, decimal amount, Profile.Profile person) => nutrient.Id is Contents.Water
        ? TapWords.Fluid(decimal.Round(amount), person)
        : $"{Rounded(amount):#,0.##} {Unit(nutrient)}";

    public static string Unit(NutrientFact nutrient) => nutrient.Unit.Replace("ug", "µg", StringComparison.Ordinal);

    /// <summary>What there is of it on the day: <c>at least 800 mg</c>, <c>none</c>.</summary>
    public static string Total(NutrientDay day, Profile.Profile person) => day switch
    {
        { Knowing: Knowing.Unknown } => "nothing logged",
        { Knowing: Knowing.None } => "none",
        { Total: 0, NotCounted: not [] } => "not known",
        { NotCounted: not [] } => $"at least {Amount(day.Nutrient, day.Total, person)}",
        _ => Amount(day.Nutrient, day.Total, person),
    };

    /// <summary>Such as <c>2,000 mL</c>, <c>350 to 360 mg</c>. Null: there is none.</summary>
    public static string? Target(NutrientFact nutrient, Target target, Profile.Profile person) => target switch
    {
        { From: { } from, To: { } to } when from != to => $"{Amount(nutrient, from, person).Split(' ')[0]} to {Amount(nutrient, to, person)}",
        { From: { } one } => Amount(nutrient, one, person),
        _ => null,
    };

    /// <summary>One sentence or two, without the amount.</summary>
    public static string Standing(NutrientDay day, Profile.Profile person)
    {
        var target = Target(day.Nutrient, day.Target, person);
        return day.Standing switch
        {
            IntakeStanding.OverLimit when day.Limit is { Kind: TargetKind.ReduceAbove } => $"Above {Amount(day.Nutrient, day.Limit.Amount!.Value, person)}, having less is advised.",
            IntakeStanding.OverLimit => $"Over the upper limit of {Amount(day.Nutrient, day.Limit!.Amount!.Value, person)}{(day.Limit.OnlySupplements ? " from supplements" : "")}.",
            IntakeStanding.AskClinician => $"Ask your clinician for your own target, because of {string.Join(" and ", day.Target.AskBecause)}.",
            IntakeStanding.NoTarget => "There is no target for a day.",
            IntakeStanding.Unknown => $"Not logged. A day's target is {target}.",
            IntakeStanding.Reached => $"The target of {target} is reached.",
            IntakeStanding.Within => $"Within the target of {target}.",
            IntakeStanding.SoFar when day.Knowing is Knowing.SoFar => $"Not fully logged. A day's target is {target}.",
            IntakeStanding.SoFar => $"Not all of it is known. A day's target is {target}.",
            _ when day.Nutrient.Below is { } said => said,
            _ => $"{Amount(day.Nutrient, day.Target.From!.Value - day.Total, person)} below the target of {target} on this day.",
        };
    }

    /// <summary>Three digits are more than a food table can promise.</summary>
    private static decimal Rounded(decimal amount) => decimal.Round(amount, amount < 10 ? 1 : 0);
}
