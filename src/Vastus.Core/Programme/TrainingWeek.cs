namespace Vastus.Core.Programme;

/// <summary>What was done in one week, Monday to Sunday.</summary>
/// <param name="Planned">Sessions that were meant for the days of it that are over or today, without those in a rest that was not chosen.</param>
/// <param name="Done">Days on which something of the programme was done.</param>
/// <param name="Load">Minutes of work times effort.</param>
/// <param name="HoldSeconds">Of stretches, both sides together.</param>
/// <param name="Pain">The worst during an exercise, 0 to 10. Null: not said.</param>
public sealed record TrainingWeek(LocalDate Monday, int Planned, int Done, double Load, decimal HoldSeconds, int? Pain)
{
    /// <summary>From the week in which the programme began to this one; oldest first.</summary>
    /// <param name="most">The last so many.</param>
    public static IReadOnlyList<TrainingWeek> Of(ProgrammeNow now, int most)
    {
        List<TrainingWeek> weeks = [];
        var last = MondayOf(now.Today);
        for (var monday = MondayOf(now.Plan.Intake.Started); monday <= last; monday = monday.PlusWeeks(1))
            weeks.Add(Week(now, monday));
        return [.. weeks.TakeLast(most)];
    }

    private static TrainingWeek Week(ProgrammeNow now, LocalDate monday)
    {
        var done = now.Log.Done.Where(d => d.Day >= monday && d.Day < monday.PlusWeeks(1)).ToList();
        var planned = Enumerable.Range(0, 7).Select(monday.PlusDays)
            .Count(day => day >= now.Plan.Intake.Started && day <= now.Today && now.Plan.KindOn(day) is not null && !Rests(now.Log, day));
        var held = done.Where(d => now.Knowledge.Exercise(d.Exercise) is { IsStretch: true }).Sum(d => d.Sets.Sum(set => set.Amount));
        return new(
            monday, planned, done.Select(d => d.Day).Distinct().Count(),
            WeekLoad.Between(now.Knowledge, done, monday, monday.PlusWeeks(1)), held, done.Max(d => d.Pain));
    }

    private static bool Rests(TrainingLog log, LocalDate day) =>
        log.Pauses.Any(pause => day >= pause.From && (pause.Until is not { } until || day < until));

    private static LocalDate MondayOf(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);
}
