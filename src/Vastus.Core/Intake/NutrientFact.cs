namespace Vastus.Core.Intake;

/// <summary>A nutrient that the intake pages tell of.</summary>
/// <param name="Id">A kind of the diary, or <see cref="Contents.Water"/>.</param>
/// <param name="Unit">Of all its amounts: mL, mg, ug or g.</param>
/// <param name="SupplementFactor">One unit of a supplement counts as so many of food.</param>
/// <param name="Below">What is said on a day below the target, where "below" would be the wrong advice. Null: that it is below.</param>
/// <param name="Say">What it is for and where it is, in one or two sentences. Never that it helps against cramps.</param>
public sealed record NutrientFact(string Id, string Name, string Unit, decimal SupplementFactor, string? Below, string Say, IReadOnlyList<string> Sources);
