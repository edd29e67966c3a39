using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Programme;

namespace Vastus.Core.Tests.Programme;

/// <summary>What must be true of every programme, whatever its diary says.</summary>
public sealed class ProgressPropertyTests
{
    private static readonly ProgrammeKnowledge Knowledge = ProgrammeKnowledge.Embedded;
    private static readonly Config Some = Config.QuickThrowOnFailure.WithMaxTest(12);

    [Fact]
    public void An_exercise_goes_up_by_one_level_a_day_at_most_and_one_of_each_muscle_group() => ForAny((life, entries) =>
    {
        var last = State(life, entries, 0);
        for (var day = 1; day <= AnyLog.Days; day++)
        {
            var state = State(life, entries, day);
            foreach (var of in state.Exercises.Values)
                Assert.InRange(of.Level - last.Of(of.Exercise, of.Level).Level, -2, 1);
            last = state;
        }

        foreach (var raised in Ups(last).GroupBy(change => change.Day))
        {
            var groups = raised.SelectMany(change => change.Exercise!.Groups).ToList();
            Assert.Equal(groups.Distinct(), groups);
        }
    });

    [Fact]
    public void No_strength_exercise_moves_up_after_a_session_with_a_spasm_in_the_24_hours_after_it_or_with_an_answer_that_is_missing() => ForAny((life, entries) =>
    {
        var log = TrainingLog.Of(entries);
        foreach (var up in Ups(State(life, entries, AnyLog.Days)).Where(change => change.Exercise!.Up is "PG-01"))
        {
            var session = log.Done.Last(done => done.Exercise == up.Exercise!.Id && done.Day < up.Day);
            var end = session.Sets.Max(set => set.At.ToInstant());
            Assert.DoesNotContain(log.Spasms, spasm => spasm.At.ToInstant() >= end && spasm.At.ToInstant() <= end + Duration.FromHours(24));
            Assert.False(session.Cramp);
            Assert.NotNull(session.Pain);
            Assert.NotNull(session.Effort);
            Assert.Contains(log.Mornings, morning => morning.Day > session.Day && morning.Day <= up.Day);
        }
    });

    [Fact]
    public void The_order_in_which_the_diary_comes_makes_no_difference() => ForAny((life, entries) =>
    {
        var mixed = entries.OrderBy(entry => new Seeded((ulong)(uint)entry.Id.GetHashCode()).Next()).ToList();

        Assert.Equal(Words(State(life, entries, AnyLog.Days)), Words(State(life, mixed, AnyLog.Days)));
    });

    [Fact]
    public void What_is_done_today_does_not_change_what_is_planned_for_today() => ForAny((life, entries) =>
    {
        for (var day = 0; day < AnyLog.Days; day += 3)
        {
            var today = Life.Monday.PlusDays(day);
            var before = State(life, [.. entries.Where(e => e.Day <= today && !(e.Day == today && e.What is ExerciseSet))], day);

            Assert.Equal(Words(before), Words(State(life, entries.Where(e => e.Day <= today), day)));
        }
    });

    [Fact]
    public void The_strength_of_a_muscle_that_had_a_spasm_rests_or_is_gentle_for_24_hours()
    {
        foreach (var group in Knowledge.Groups)
        {
            var spasm = new Entry(Guid.NewGuid(), Life.Monday.PlusDays(AnyLog.Days).At(new(9, 0)).WithOffset(Offset.Zero), new Spasm { Site = group.Sites[0] });
            var player = new Player(new("All goes well"));
            player.Play(AnyLog.Days / 7);

            var session = Now([.. player.Entries, spasm], AnyLog.Days).Session(SessionKind.Strength);
            var calm = Now([.. player.Entries], AnyLog.Days).Session(SessionKind.Strength);

            foreach (var planned in session.Exercises.Where(p => p.Exercise.Groups.Contains(group.Id) && p.Exercise.Type is ExerciseType.Strength))
                Assert.True(planned.Level <= planned.Exercise.AfterCramp, planned.Exercise.Name);
            Assert.NotEqual(Doses(calm), Doses(session));
            Assert.All(session.Resting, rest => Assert.Contains(group.Id, rest.Exercise.Groups));
        }
    }

    private static string Doses(PlannedSession session) => string.Join('\n', session.Exercises.Select(p => $"{p.Exercise.Id} {p.Dose} {string.Concat(p.Heed)}"));

    private static ProgrammeNow Now(IEnumerable<Entry> entries, int day) =>
        ProgrammeNow.Of(Knowledge, new Life("").Intake, entries, Life.Monday.PlusDays(day).At(new(18, 0)).InUtc());

    private static void ForAny(Action<Life, IReadOnlyList<Entry>> holds) =>
        Prop.ForAll(AnyLog.Some.ToArbitrary(), any => holds(any.Life, any.Entries)).Check(Some);

    private static ProgrammeState State(Life life, IEnumerable<Entry> entries, int day) =>
        Progress.At(Knowledge, PlanMaker.Of(Knowledge, life.Intake), TrainingLog.Of(entries), Life.Monday.PlusDays(day));

    private static IEnumerable<Change> Ups(ProgrammeState state) => state.Changes.Where(change => change.Kind is ChangeKind.Up);

    private static string Words(ProgrammeState state) => string.Join('\n', state.Changes.Select(c => $"{c.Day} {c.Words}").Concat(
        state.Exercises.Values.OrderBy(of => of.Exercise.Id, StringComparer.Ordinal)
            .Select(of => $"{of.Exercise.Id} {of.Level} {of.Step} {of.Kg} {of.Share} {of.Since} {of.OutUntil} {of.SmallerRange} {string.Join(',', of.Recent)}")));
}
