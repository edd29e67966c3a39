namespace Vastus.Core.Programme;

/// <summary>Follows a programme through the log, session by session, and applies its rules. The same log gives the same state.</summary>
public static class Progress
{
    /// <param name="knowledge">The exercises and rules.</param>
    /// <param name="plan">The programme; sessions before it began are not of it.</param>
    /// <param name="log">All of the diary's training.</param>
    /// <param name="day">What was done on this day itself is not yet counted, so that the day's session stays as it was shown.</param>
    public static ProgrammeState At(ProgrammeKnowledge knowledge, ProgrammePlan plan, TrainingLog log, LocalDate day)
    {
        if (plan.Blocks is [])
            return ProgrammeState.Nothing;
        var follow = new Following(knowledge, plan, log);
        var days = log.Days.Where(d => d >= plan.Intake.Started && d < day).Order().ToList();
        foreach (var session in days)
        {
            follow.Begin(session);
            follow.Train(session);
        }

        return follow.Begin(day);
    }

    /// <summary>From this age on, beginners start light (position stand, PS-02: older or sedentary).</summary>
    private const int OlderFrom = 65;

    /// <summary>Level 2 for those who are used to exercise and hurt little, else 1; of the older, for the sporty only.</summary>
    public static int StartLevel(ProgrammeIntake intake) =>
        intake.Background is TrainingBackground.New || (intake.Age >= OlderFrom && intake.Background is not TrainingBackground.Sporty) || intake.UsualPain > ProgressRules.Safe ? 1 : 2;
}
