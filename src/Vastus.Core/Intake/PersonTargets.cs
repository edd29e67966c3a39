namespace Vastus.Core.Intake;

/// <summary>All targets and limits of one person, looked up once for as many days as are counted.</summary>
/// <param name="All">In the order of the pages.</param>
internal sealed record PersonTargets(IReadOnlyList<NutrientTarget> All)
{
    public static PersonTargets Of(IntakePerson person) => new(
    [
        .. IntakeKnowledge.Embedded.Nutrients.Select(nutrient => new NutrientTarget(
            nutrient, Target.Of(nutrient, person, TargetTable.Embedded, IntakeKnowledge.Embedded), Target.LimitOf(nutrient, person, TargetTable.Embedded))),
    ]);
}

/// <param name="Limit">Null: none is set.</param>
internal sealed record NutrientTarget(NutrientFact Nutrient, Target Target, TargetRow? Limit);
