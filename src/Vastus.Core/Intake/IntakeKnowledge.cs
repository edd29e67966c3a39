using Vastus.Core.Knowledge;

namespace Vastus.Core.Intake;

/// <summary>Nutrients, cautions, limits and facts about food, drink and supplements.</summary>
public sealed record IntakeKnowledge(
    IReadOnlyList<NutrientFact> Nutrients,
    IReadOnlyList<IntakeCondition> Conditions,
    IReadOnlyList<TargetMedicines> Medicines,
    IReadOnlyList<Caution> Cautions,
    IReadOnlyList<TooMuch> TooMuch,
    IReadOnlyList<CommonFoods> Common,
    IReadOnlyList<FluidFact> Facts)
{
    public const string File = "knowledge/intake.yaml";

    private static readonly Lazy<IntakeKnowledge> Lazy =
        new(() => IntakeReader.Read(Knowledge.Embedded.Text(File), File, Bibliography.Embedded).OrThrow());

    /// <exception cref="InvalidDataException">The embedded file is broken.</exception>
    public static IntakeKnowledge Embedded => Lazy.Value;

    public NutrientFact Nutrient(string id) => Nutrients.First(nutrient => nutrient.Id == id);
}

/// <summary>Something about a person for which some targets are not theirs, or some supplements need a question first.</summary>
/// <param name="Text">Within a sentence: <c>kidney disease</c>.</param>
/// <param name="Hides">Nutrients for which only a clinician can name a target.</param>
public sealed record IntakeCondition(string Id, string Question, string Text, IReadOnlyList<string> Hides, IReadOnlyList<string> Sources);

/// <summary>Medicines with which only a clinician can name a target.</summary>
/// <param name="Classes">Ids of classes of medicines.</param>
/// <param name="Names">Ingredients and brands.</param>
public sealed record TargetMedicines(IReadOnlyList<string> Classes, IReadOnlyList<string> Names, IReadOnlyList<string> Hides, IReadOnlyList<string> Sources);

/// <summary>What to know before a supplement.</summary>
/// <param name="Nutrients">Kinds of the diary.</param>
/// <param name="Foods">Ids of foods that count as well.</param>
/// <param name="Everyone">It holds for everybody; else with one of the conditions or medicines.</param>
public sealed record Caution(
    string Id, string Title, string Say, IReadOnlyList<string> Nutrients, IReadOnlyList<string> Foods,
    IReadOnlyList<string> Conditions, IReadOnlyList<string> Classes, IReadOnlyList<string> Names, bool Everyone,
    EvidenceGrade Evidence, Confidence Confidence, IReadOnlyList<string> Sources, LocalDate Reviewed);

/// <summary>An amount within some hours from which on a warning is said.</summary>
/// <param name="Of">What is drunk, the only thing so far.</param>
/// <param name="Amount">Unit: mL.</param>
/// <param name="Urgent">It leads to the symptom check.</param>
public sealed record TooMuch(
    string Id, TooMuchOf Of, decimal Amount, int Hours, bool Urgent, string Say,
    EvidenceGrade Evidence, Confidence Confidence, IReadOnlyList<string> Sources, LocalDate Reviewed);

public enum TooMuchOf
{
    Drinks,
}

/// <summary>What many people have at a meal.</summary>
/// <param name="Foods">Ids of foods, in the order in which they are offered.</param>
public sealed record CommonFoods(Meal Meal, IReadOnlyList<string> Foods);

/// <summary>Something to know about fluids.</summary>
/// <param name="LeastPerHour">Of exercise, in mL. Null: the fact is not about a rate.</param>
/// <param name="MostPerHour">As above.</param>
public sealed record FluidFact(
    string Id, string Title, string Say, decimal? LeastPerHour, decimal? MostPerHour,
    EvidenceGrade Evidence, Confidence Confidence, IReadOnlyList<string> Sources, LocalDate Reviewed);
