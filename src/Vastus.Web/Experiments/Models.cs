using NodaTime;
using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Core.Triggers.Experiments;

namespace Vastus.Web.Experiments;

/// <param name="Current">The one that waits or runs. Null: none.</param>
/// <param name="Today">Of the current one. Null: it has nothing for today.</param>
/// <param name="Past">Those that are over or were stopped, newest first.</param>
public sealed record ExperimentsModel(Experiment? Current, ExperimentToday? Today, IReadOnlyList<PastExperiment> Past);

/// <param name="Words">What came of it, in a sentence.</param>
public sealed record PastExperiment(Experiment Experiment, string Words);

/// <param name="Form">As chosen so far.</param>
/// <param name="Change">Null: one in own words.</param>
/// <param name="NotWhen">For whom it is not, and whether that is known of this person.</param>
/// <param name="Offers">What can be expected of each length.</param>
/// <param name="Current">One that waits or runs already. Null: none.</param>
public sealed record NewExperimentModel(
    ExperimentForm Form, IReadOnlyList<Problem> Problems, Change? Change, IReadOnlyList<(ChangeCondition Condition, bool IsKnown)> NotWhen,
    OwnRate Rate, IReadOnlyList<Offer> Offers, LocalDate Today, Experiment? Current)
{
    public bool IsNotForThem => NotWhen.Any(one => one.IsKnown);
}

/// <param name="Days">All that began.</param>
/// <param name="Outcome">Null: it is not finished, and nothing is looked at.</param>
public sealed record ExperimentModel(
    Experiment Experiment, ExperimentState State, LocalDateTime Now, DateTimeZone Zone, ExperimentToday? Today, IReadOnlyList<ExperimentDay> Days, Outcome? Outcome)
{
    public ExperimentPlan Plan => Experiment.Plan;

    /// <summary>Null: it is not finished.</summary>
    public ExperimentReport? Report => Outcome is null ? null : new(Plan, Outcome.Blocks, Outcome.Result, Days);

    /// <summary>Yesterday, where nobody knows yet whether the change was done. Null: it is known, or was no day with it.</summary>
    public ExperimentDay? Yesterday => Days.FirstOrDefault(day => day.Date == Now.Date.PlusDays(-1) && day is { WithChange: true, Done: DayDone.NotSaid });
}
