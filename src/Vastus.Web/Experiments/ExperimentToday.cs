using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Triggers.Experiments;

namespace Vastus.Web.Experiments;

/// <summary>What an experiment has for one calendar day.</summary>
/// <param name="Words">What to do. Null: its last day is over.</param>
/// <param name="Day">Null: as above.</param>
public sealed record ExperimentToday(Experiment Experiment, ExperimentDayWords? Words, ExperimentDay? Day)
{
    /// <summary>For so long Today tells that the result is there.</summary>
    public const int DaysAfter = 7;

    /// <param name="experiment">Null: there is none.</param>
    /// <param name="now">In the person's zone.</param>
    /// <param name="entries">Of the day, others may be among them.</param>
    /// <returns>Null: there is nothing to say.</returns>
    public static ExperimentToday? Of(Experiment? experiment, LocalDateTime now, IEnumerable<Entry> entries) => experiment?.StateAt(now) switch
    {
        ExperimentState.Running when ExperimentDayWords.On(experiment.Plan, now.Date) is { } words => new(experiment, words, On(experiment, now.Date, entries)),
        ExperimentState.Finished => new(experiment, null, null),
        _ => null,
    };

    private static ExperimentDay On(Experiment experiment, LocalDate day, IEnumerable<Entry> entries) =>
        ExperimentDay.Of(experiment.Plan, entries, ExperimentKnowledge.Embedded.Find(experiment.Plan.ChangeId)?.ReadOff, day)[^1];
}
