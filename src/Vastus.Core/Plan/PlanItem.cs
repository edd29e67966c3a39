namespace Vastus.Core.Plan;

/// <summary>A thing that a person has taken on.</summary>
/// <param name="Measure">Its id.</param>
/// <param name="Since">The first day.</param>
/// <param name="LookBack">When it is looked back on.</param>
/// <param name="Ended">Null: it goes on.</param>
public sealed record PlanItem(Guid Id, string Measure, LocalDate Since, LocalDate LookBack, LocalDate? Ended)
{
    private const int BaselineWeeks = 4;

    public bool IsDue(LocalDate today) => Ended is null && LookBack <= today;

    /// <summary>The four weeks before it, and the time since.</summary>
    public (PlanNumbers Before, PlanNumbers After) Numbers(PlanMetric metric, IReadOnlyList<Diary.Entry> entries, LocalDate today) =>
        (PlanNumbers.Of(metric, entries, First, Since), PlanNumbers.Of(metric, entries, Since, Ended ?? today.PlusDays(1)));

    /// <summary>The first day that the numbers rest on.</summary>
    public LocalDate First => Since.PlusWeeks(-BaselineWeeks);
}
