namespace Vastus.Core.Programme;

/// <summary>Training load: minutes of work times effort (PG-10).</summary>
public static class WeekLoad
{
    /// <summary>What an effort that was not said counts as, of 10.</summary>
    private const int EffortUnsaid = 5;

    private const double WeekGrowth = 1.1;
    private const double MonthGrowth = 1.3;

    /// <summary>Of the days from <paramref name="from"/> up to, not with, <paramref name="to"/>; minutes times points of effort.</summary>
    public static double Between(ProgrammeKnowledge knowledge, IEnumerable<ExerciseDay> done, LocalDate from, LocalDate to) =>
        done.Where(d => d.Day >= from && d.Day < to).Sum(d => Of(knowledge, d));

    /// <summary>Whether nothing may be raised today: the last week was above both limits.</summary>
    public static bool IsFull(ProgrammeKnowledge knowledge, IReadOnlyList<ExerciseDay> done, LocalDate day)
    {
        var week = Between(knowledge, done, day.PlusDays(-7), day);
        var before = Between(knowledge, done, day.PlusDays(-14), day.PlusDays(-7));
        var month = Between(knowledge, done, day.PlusDays(-35), day.PlusDays(-7)) / 4;
        // Without two whole weeks there is nothing to compare with, and without a whole month there is no mean.
        var whole = done.Any(d => d.Day <= day.PlusDays(-14));
        return whole && before > 0 && week > WeekGrowth * before
            && (week > MonthGrowth * month || Between(knowledge, done, day.PlusDays(-35), day.PlusDays(-28)) <= 0);
    }

    private static double Of(ProgrammeKnowledge knowledge, ExerciseDay done)
    {
        var seconds = done.Sets.Sum(set => (double)set.Amount * (set.InSeconds ? 1 : PerRepetition(knowledge.Exercise(done.Exercise))));
        return seconds / 60 * (done.Effort ?? EffortUnsaid);
    }

    private static int PerRepetition(Exercise? exercise) => DoseNow.RepetitionSeconds(exercise?.Levels[0].HoldSeconds);
}
