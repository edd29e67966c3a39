using NodaTime;
using Vastus.Core.Plan;

namespace Vastus.Web.Plan;

/// <summary>A thing of the plan, by its place in all that were ever taken on, from 1.</summary>
/// <param name="Measure">Null: the knowledge no longer has it.</param>
public sealed record PlanRow(int Place, PlanItem Item, LongTermMeasure? Measure, PlanNumbers Before, PlanNumbers After)
{
    public string Name => Measure?.Name ?? Item.Measure;
}

/// <param name="Doing">What is being done now; at most three.</param>
/// <param name="Ended">Newest first.</param>
/// <param name="Suggestions">What else fits, the first first.</param>
public sealed record PlanModel(LocalDate Today, IReadOnlyList<PlanRow> Doing, IReadOnlyList<PlanRow> Ended, IReadOnlyList<PlanSuggestion> Suggestions)
{
    public int Free => PlanKnowledge.Most - Doing.Count;
}

public sealed record LookBackModel(LocalDate Today, PlanRow Row);
