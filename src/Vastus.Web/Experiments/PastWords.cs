using NodaTime;
using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Core.Triggers.Experiments;

namespace Vastus.Web.Experiments;

/// <summary>What came of an experiment that is over.</summary>
internal static class PastWords
{
    public const string TooFew =
        "It cannot be told. Too few pairs of periods could be compared, because the diary does not reach over them or spasms followed each other too closely.";

    /// <param name="outcome">Null: it was stopped.</param>
    public static string Of(Experiment experiment, Outcome? outcome) => outcome switch
    {
        null => "Stopped before the end, and so not tested.",
        { Result: { } result } => ExperimentWords.Of(result, experiment.Plan.Words.Name),
        _ => TooFew,
    };

    /// <summary>Such as <c>5 January to 29 March 2026</c>.</summary>
    public static string Dates(ExperimentPlan plan) => $"{DateWords.InYear(plan.First)} to {Day(plan.Last)}";

    public static string Day(LocalDate day) => $"{DateWords.InYear(day)} {day.Year}";

    /// <summary>How often the change was done, on days with it or as usual; without blame.</summary>
    public static string Kept(IEnumerable<ExperimentDay> arm)
    {
        var days = arm.ToList();
        var (done, said) = (days.Count(day => day.Done is DayDone.Done), days.Count(day => day.Done is not DayDone.NotSaid));
        return $"done on {done} of {Plural.Of(days.Count, "day")}{(said == days.Count ? "" : $"; not said for {days.Count - said}")}";
    }
}
