namespace Vastus.Core.Triggers.Experiments;

/// <summary>What is to be done on a day of an experiment, for Today and for a calendar.</summary>
/// <param name="Title">Such as <c>With the bedtime stretch</c>.</param>
/// <param name="Say">What to do, in a sentence or two.</param>
public sealed record ExperimentDayWords(LocalDate Day, string Title, string Say)
{
    /// <returns>Null: it is not a day of the experiment.</returns>
    public static ExperimentDayWords? On(ExperimentPlan plan, LocalDate day) => plan.PeriodOn(day) switch
    {
        null => null,
        { WithChange: true } => new(day, $"With {plan.Words.Name}", plan.Words.With),
        _ => new(day, "As usual", plan.Words.Usual),
    };

    /// <summary>All days whose side may be told: those of the period of today and of the periods before it.</summary>
    /// <param name="experiment">One that was stopped has no days from then on; of one that has not begun, none can be told.</param>
    /// <param name="today">In the person's zone.</param>
    /// <param name="zone">The person's.</param>
    public static IReadOnlyList<ExperimentDayWords> Revealed(Experiment experiment, LocalDate today, DateTimeZone zone)
    {
        var plan = experiment.Plan;
        var told = today < plan.First ? plan.First.PlusDays(-1) : plan.PeriodOn(today)?.To ?? plan.Last;
        var last = experiment.Stopped?.InZone(zone).Date is { } stopped && stopped < told ? stopped : told;
        return [.. Enumerable.Range(0, Math.Max(0, Period.DaysBetween(plan.First, last) + 1)).Select(i => On(plan, plan.First.PlusDays(i))!)];
    }
}
