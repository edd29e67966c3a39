namespace Vastus.Core.Triggers.Experiments;

/// <summary>An experiment of a person.</summary>
/// <param name="Place">Among the person's own, from 1, in the order in which they were decided.</param>
/// <param name="Decided">When the plan was made. In whole milliseconds.</param>
/// <param name="Stopped">When the person stopped it. Null: never.</param>
public sealed record Experiment(int Place, ExperimentPlan Plan, Instant Decided, Instant? Stopped = null)
{
    /// <param name="now">As the person's clock and calendar show it.</param>
    public ExperimentState StateAt(LocalDateTime now) => this switch
    {
        { Stopped: not null } => ExperimentState.Stopped,
        _ when now.Date < Plan.First => ExperimentState.Waiting,
        _ when Plan.DayOf(now) > Plan.Last => ExperimentState.Finished,
        _ => ExperimentState.Running,
    };

    /// <summary>Of the days up to and including today, or all.</summary>
    public int DaysBegun(LocalDate today) => Math.Clamp(Period.DaysBetween(Plan.First, today) + 1, 0, Plan.Days);
}

public enum ExperimentState
{
    /// <summary>Decided, and not begun.</summary>
    Waiting,

    Running,

    /// <summary>Its last day is over; only now it is tested.</summary>
    Finished,

    /// <summary>Ended early by the person: unfinished, and never tested.</summary>
    Stopped,
}
