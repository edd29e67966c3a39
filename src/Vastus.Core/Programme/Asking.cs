namespace Vastus.Core.Programme;

/// <summary>When it is worth asking a physiotherapist (PG-11).</summary>
internal static class Asking
{
    private const int NoGainDays = 42;
    private const int PainDays = 14;
    private const int SessionsLeast = 6;
    private const int DownsInRow = 3;

    public static IReadOnlyList<string> Of(ProgrammeState state, TrainingLog log, LocalDate day)
    {
        List<string> reasons = [];
        var recent = log.Days.Where(d => d < day && d >= day.PlusDays(-NoGainDays)).ToList();
        var gained = state.Changes.Any(c => c.Kind is ChangeKind.Up && c.Day >= day.PlusDays(-NoGainDays));
        var began = log.Days.Order().FirstOrDefault();
        var room = state.Exercises.Values.Any(of => of.Level < Exercise.MostLevel);
        if (!gained && room && recent.Count >= SessionsLeast && recent is not [] && began <= day.PlusDays(-NoGainDays))
            reasons.Add("nothing has moved up in 6 weeks");
        if (HurtsFor(log, day))
            reasons.Add("it has hurt above 5 of 10 for 2 weeks");
        reasons.AddRange(state.Exercises.Values.Where(of => of.DownInRow >= DownsInRow).OrderBy(of => of.Exercise.Id, StringComparer.Ordinal)
            .Select(of => $"“{of.Exercise.Name}” went down three times in a row"));
        return reasons;
    }

    /// <summary>Each session of the last two weeks or more had pain above 5.</summary>
    private static bool HurtsFor(TrainingLog log, LocalDate day)
    {
        var days = log.Done.Where(d => d.Day < day).GroupBy(d => d.Day).OrderByDescending(g => g.Key)
            .TakeWhile(g => g.Max(d => d.Pain) > ProgressRules.Acceptable).Select(g => g.Key).ToList();
        return days is [var last, .., var first] && Period.DaysBetween(first, last) >= PainDays && last >= day.PlusDays(-PainDays);
    }
}
