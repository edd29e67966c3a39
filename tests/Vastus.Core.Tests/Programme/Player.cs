using System.Text;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Programme;
using Exercise = Vastus.Core.Programme.Exercise;

namespace Vastus.Core.Tests.Programme;

/// <summary>Plays a life against the real programme: what is planned for a day is done and written into a diary, and the next day follows it.</summary>
internal sealed class Player(Life life)
{
    private const int Session = 18;
    private const int Bedtime = 22;
    private readonly List<Entry> entries = [];

    public IReadOnlyList<Entry> Entries => entries;

    /// <summary>All that was ever planned and done.</summary>
    public List<PlannedExercise> Done { get; } = [];

    /// <summary>The level that each exercise was last done at, by week from 0 on.</summary>
    public List<IReadOnlyDictionary<string, int>> Levels { get; } = [];

    /// <summary>Each week: what was done at which level and dose last, and what changed.</summary>
    public string Play(int weeks)
    {
        var text = new StringBuilder($"{life.Name}\n");
        for (var week = 0; week < weeks; week++)
        {
            Dictionary<string, PlannedExercise> done = [];
            var sessions = 0;
            for (var day = 7 * week; day < 7 * (week + 1); day++)
                sessions += Day(day, done) ? 1 : 0;
            Levels.Add(done.ToDictionary(pair => pair.Key, pair => pair.Value.Level));
            Write(text, week, sessions, done);
        }

        return text.ToString();
    }

    public ProgrammeNow At(int day, int hour) =>
        ProgrammeNow.Of(ProgrammeKnowledge.Embedded, life.Intake, entries, Life.Monday.PlusDays(day).At(new(hour, 0)).InUtc());

    private void Write(StringBuilder text, int week, int sessions, Dictionary<string, PlannedExercise> done)
    {
        var now = At((7 * week) + 6, Bedtime + 1);
        var first = Life.Monday.PlusWeeks(week);
        text.Append($"  week {week + 1}, {now.Plan.Block(now.State.Weeks).From.Id}, {Plural.Of(sessions, "session")}\n");
        foreach (var planned in done.Values.OrderBy(p => p.Exercise.Id, StringComparer.Ordinal))
            text.Append($"    {planned.Exercise.Name}: level {planned.Level}, {DoseWords.Of(planned)}\n");
        foreach (var change in now.State.Changes.Where(c => c.Day >= first && c.Day < first.PlusWeeks(1)))
            text.Append($"    * {change.Day.DayOfWeek.ToString()[..3]} {change.Rule} {change.Words}\n");
        foreach (var reason in now.State.AskSomebody)
            text.Append($"    ? ask a physiotherapist: {reason}\n");
    }

    private bool Day(int day, Dictionary<string, PlannedExercise> done)
    {
        if (day > 0 && entries.Exists(e => e.What is ExerciseSet && e.Day == Life.Monday.PlusDays(day - 1)) && life.Morning(day) is { } morning)
            Add(day, 7, 0, new Custom(TrainingLog.MorningName, morning, "of 10"));
        if (life.Besides.GetValueOrDefault(day) is { } happening)
            Add(day, 8, 0, happening);
        if (life.Away(day))
            return false;

        var now = At(day, Session);
        var trained = now.Due is { } kind && Train(day, Session, now.Session(kind), done);
        if (trained && life.Effort(day) is { } effort)
            Add(day, Session, 59, new Custom(TrainingLog.EffortName, effort, "of 10"));
        if (At(day, Bedtime) is { BedtimeDue: true } late)
            Train(day, Bedtime, late.Session(SessionKind.Bedtime), done);
        return trained;
    }

    private bool Train(int day, int hour, PlannedSession session, Dictionary<string, PlannedExercise> done)
    {
        foreach (var (planned, minute) in session.Exercises.Select((planned, i) => (planned, i)))
        {
            Done.Add(planned);
            done[planned.Exercise.Id] = planned;
            var details = Details.None.With("level", $"{planned.Level}");
            if (life.Pain(day, planned) is { } pain)
                details = details.With("pain", $"{pain}");
            if (planned.Dose.Kg is { } kg)
                details = details.With("load", Number.Text(kg));
            if (life.Cramp(day, planned))
                details = details.With("cramp", "yes");
            if (life.FormBroke(day, planned))
                details = details.With("form", "broke");
            IReadOnlyList<Side?> sides = planned.Exercise.EachLeg ? [Side.Left, Side.Right] : [null];
            foreach (var side in Enumerable.Repeat(sides, planned.Dose.Sets).SelectMany(side => side))
                Add(day, hour, minute, new ExerciseSet(planned.Exercise.Id, planned.Dose.Count, planned.Dose.InSeconds ? "s" : "reps") { Side = side, Details = details });
        }

        return session.Exercises is not [];
    }

    private void Add(int day, int hour, int minute, Happening what) => entries.Add(new(
        new Guid(entries.Count, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]), Life.Monday.PlusDays(day).At(new(hour, minute)).WithOffset(Offset.Zero), what));
}
