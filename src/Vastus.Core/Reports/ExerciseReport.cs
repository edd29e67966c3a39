using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Plan;

namespace Vastus.Core.Reports;

/// <summary>Exercise, stretching and sleep in the report's days.</summary>
/// <param name="Kinds">Minutes of each sort of exercise, the longest first; of those without a length, how often.</param>
/// <param name="TrainingDays">Days a week with exercise or a set of the programme, as the share of the days that were logged. Null: nothing was written down of it.</param>
/// <param name="HardDays">As above, with hard exercise.</param>
/// <param name="StretchDays">As above, with a stretch.</param>
/// <param name="SleepHours">On a logged night, on average.</param>
/// <param name="Sets">Sets of the programme.</param>
public sealed record ExerciseReport(
    IReadOnlyList<(string Name, int Times, decimal Minutes)> Kinds, decimal? TrainingDays, decimal? HardDays, decimal? StretchDays, decimal? SleepHours, int Sets)
{
    public static ExerciseReport Of(DateInterval days, IReadOnlyList<Entry> within)
    {
        return new(
            [
                .. within.Select(entry => entry.What).OfType<Exercise>().GroupBy(exercise => exercise.Name ?? "exercise")
                    .Select(group => (EntryWords.Plain(group.Key, capital: true), group.Count(), group.Sum(exercise => exercise.Minutes?.Value ?? 0)))
                    .OrderByDescending(kind => kind.Item3).ThenBy(kind => kind.Item1, StringComparer.Ordinal),
            ],
            Done(PlanMetric.TrainingDays), Done(PlanMetric.HardDays), Done(PlanMetric.StretchDays), Done(PlanMetric.SleepH),
            within.Count(entry => entry.What is ExerciseSet));

        decimal? Done(PlanMetric metric) => PlanNumbers.Of(metric, within, days.Start, days.End.PlusDays(1)).Done;
    }
}
