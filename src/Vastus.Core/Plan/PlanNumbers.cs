using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Plan;

/// <summary>What the diary says of some weeks.</summary>
/// <param name="Days">How many days the weeks have.</param>
/// <param name="Kept">On how many of them there is any entry.</param>
/// <param name="Done">The metric, in its unit. Null: too little was written down to tell, or the diary does not count it.</param>
/// <param name="SpasmsAWeek">Spasms, cramps and twitches begun. Null: too little was written down.</param>
public sealed record PlanNumbers(int Days, int Kept, decimal? Done, decimal? SpasmsAWeek)
{
    /// <summary>Below this many days with an entry nothing is told.</summary>
    public const int KeptLeast = 7;

    private const int Week = 7;
    private const int LateHour = 16;

    /// <param name="entries">Any, in any order; those outside are passed over. Food's contents stand beside it.</param>
    /// <param name="from">The first day, inclusive.</param>
    /// <param name="to">The day after the last.</param>
    public static PlanNumbers Of(PlanMetric metric, IEnumerable<Entry> entries, LocalDate from, LocalDate to)
    {
        var within = entries.Where(entry => entry.Day >= from && entry.Day < to).ToList();
        var days = Math.Max(0, Period.DaysBetween(from, to));
        var kept = within.Select(entry => entry.Day).Distinct().Count();
        if (kept < KeptLeast)
            return new(days, kept, null, null);
        return new(days, kept, Count(metric, within, kept), Round(within.Count(entry => entry.What is Spasm) * (decimal)Week / days));
    }

    private static decimal? Count(PlanMetric metric, List<Entry> within, int kept)
    {
        return metric switch
        {
            PlanMetric.StretchDays => AWeek(["stretch", ExerciseSet.Word], e => e.What is Preparation { Type: PreparationType.Stretch } or ExerciseSet { Name: "EX-11" or "EX-12" }),
            PlanMetric.TrainingDays => AWeek([Exercise.Word, ExerciseSet.Word], e => e.What is ExerciseSet or Exercise),
            PlanMetric.HardDays => AWeek([Exercise.Word], e => e.What is Exercise { Effort: Effort.Hard }),
            PlanMetric.WarmUpDays => AWeek(["warm-up", ExerciseSet.Word], e => e.What is Preparation { Type: PreparationType.WarmUp } or ExerciseSet { Name: "EX-32" }),
            PlanMetric.LateCaffeineDays => AWeek(["caffeine"], e => e.What is NutrientDose { Kind: "caffeine", Amount: > 0 } && e.At.Hour >= LateHour),
            PlanMetric.AlcoholDays => AWeek(["alcohol"], e => e.What is NutrientDose { Kind: "alcohol", Amount: > 0 }),
            PlanMetric.DrinkMl => Mean(within.Where(e => e.What is Fluid).GroupBy(e => e.Day).Select(day => day.Sum(e => ((Fluid)e.What).Millilitres))),
            PlanMetric.SleepH => Mean(within.Select(e => e.What).OfType<Sleep>().Select(sleep => sleep.Hours).OfType<decimal>()),
            _ => null,
        };

        // Days of a week, as the share of the days that were written down at all. Of what was never written down, nothing is known.
        decimal? AWeek(string[] kinds, Func<Entry, bool> counts) => !within.Exists(e => kinds.Contains(e.What.Kind) || Covers(e, kinds))
            ? null
            : Round(within.Where(counts).Select(entry => entry.Day).Distinct().Count() * (decimal)Week / kept);
    }

    private static bool Covers(Entry entry, string[] kinds) => entry.What is CheckIn checkIn && checkIn.Covers.Any(kinds.Contains);

    private static decimal? Mean(IEnumerable<decimal> days) => days.ToList() is { Count: > 0 } all ? Round(all.Average()) : null;

    private static decimal Round(decimal number) => Math.Round(number, 1);
}
