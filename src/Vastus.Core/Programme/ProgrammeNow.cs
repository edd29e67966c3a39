namespace Vastus.Core.Programme;

/// <summary>A person's programme as it stands at one moment.</summary>
/// <param name="Now">In the person's zone.</param>
public sealed record ProgrammeNow(ProgrammeKnowledge Knowledge, ProgrammePlan Plan, TrainingLog Log, ProgrammeState State, ZonedDateTime Now)
{
    /// <summary>From this hour on, the stretches before bed are offered.</summary>
    private const int Evening = 18;

    public LocalDate Today => Now.Date;

    public bool IsBarred => Plan.Barred is not [];

    /// <summary>The rest that is not over. Null: there is none.</summary>
    public Pause? Pause => Log.Open is { } open && open.From >= Plan.Intake.Started ? open : null;

    /// <summary>What was done today.</summary>
    public IReadOnlySet<string> DoneToday => Log.Done.Where(d => d.Day == Today).Select(d => d.Exercise).ToHashSet();

    /// <summary>The session that is meant for today. Null: a day of rest, or nothing is to be done for now.</summary>
    public SessionKind? Due => IsBarred || Pause is not null ? null : Plan.KindOn(Today);

    /// <summary>Whether today's session was at least begun.</summary>
    public bool Began => Due is { } kind && Session(kind).Exercises.Any(e => DoneToday.Contains(e.Exercise.Id));

    /// <summary>All of it was done.</summary>
    public bool Finished => Due is { } kind && Session(kind).Exercises.All(e => DoneToday.Contains(e.Exercise.Id));

    /// <summary>The next day after today that has a session. Null: none has.</summary>
    public LocalDate? NextDay =>
        IsBarred ? null : Enumerable.Range(1, 7).Select(Today.PlusDays).Cast<LocalDate?>().FirstOrDefault(day => Plan.KindOn(day!.Value) is not null);

    /// <summary>Whether the evening's stretches are still open.</summary>
    public bool BedtimeDue => !IsBarred && Pause is null && Now.Hour >= Evening
        && Plan.Bedtime is not [] && !Plan.Bedtime.All(choice => DoneToday.Contains(choice.Exercise.Id));

    /// <summary>The last training day whose morning after was not told yet. Null: there is nothing to ask.</summary>
    public LocalDate? MorningToTell =>
        State.LastDay is { } last && last < Today && Period.DaysBetween(last, Today) <= 3 && !Log.Mornings.Any(m => m.Day > last) ? last : null;

    public PlannedSession Session(SessionKind kind) => SessionMaker.Of(Knowledge, Plan, State, Log, Today, kind, Now.ToInstant());

    /// <summary>What changed for today.</summary>
    public IEnumerable<Change> NewChanges => State.Changes.Where(change => change.Day == Today);

    /// <param name="entries">All that the programme follows since it began.</param>
    public static ProgrammeNow Of(ProgrammeKnowledge knowledge, ProgrammeIntake intake, IEnumerable<Diary.Entry> entries, ZonedDateTime now)
    {
        var plan = PlanMaker.Of(knowledge, intake);
        var log = TrainingLog.Of(entries);
        return new(knowledge, plan, log, Progress.At(knowledge, plan, log, now.Date), now);
    }
}
