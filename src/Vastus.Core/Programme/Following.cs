using System.Collections.Immutable;

namespace Vastus.Core.Programme;

/// <summary>One pass through a log: before each session the rules are applied, then the session is noted.</summary>
internal sealed class Following(ProgrammeKnowledge knowledge, ProgrammePlan plan, TrainingLog log)
{
    private readonly int start = Progress.StartLevel(plan.Intake);
    private readonly ILookup<LocalDate, ExerciseDay> done = log.Done.ToLookup(d => d.Day);
    private readonly Dictionary<bool, LocalDate> lastOf = [];
    private readonly HashSet<LocalDate> weeks = [];
    private ProgrammeState state = ProgrammeState.Nothing;

    /// <summary>What holds on the morning of <paramref name="day"/>.</summary>
    public ProgrammeState Begin(LocalDate day)
    {
        Judge(day);
        state = state with { Weeks = weeks.Count(week => week < Monday(day)) };
        foreach (var exercise in state.Exercises.Values.Select(s => s.Exercise).OrderBy(e => e.Id, StringComparer.Ordinal).ToList())
            Lower(exercise, day);
        var paused = Paused(day);
        var rested = Broken(day, paused) || paused;
        if (!rested)
            Raise(day);
        return state = state with { AskSomebody = Asking.Of(state, log, day) };
    }

    public void Train(LocalDate day)
    {
        foreach (var exercise in done[day].Select(d => knowledge.Exercise(d.Exercise)).OfType<Exercise>())
        {
            var of = state.Of(exercise, start);
            state = state.With(of with { Since = of.Since ?? day, Share = 1 });
            lastOf[exercise.IsStretch] = day;
        }

        if (done[day].Any(d => knowledge.Exercise(d.Exercise) is { Type: ExerciseType.Strength }))
            weeks.Add(Monday(day));
        state = state with { LastDay = day };
    }

    /// <summary>How each exercise of the last session went, now that the night after it is over.</summary>
    private void Judge(LocalDate day)
    {
        if (state.LastDay is not { } last)
            return;
        // Evening and morning sessions of different days may lie between: each exercise is judged once, on its own last day.
        foreach (var session in log.Done.Where(d => d.Day == last))
        {
            if (knowledge.Exercise(session.Exercise) is not { } exercise || state.Exercises.GetValueOrDefault(exercise.Id) is not { } of)
                continue;
            var morning = log.Mornings.Where(m => m.Day > last && m.Day <= day).GroupBy(m => m.Day).FirstOrDefault();
            var most = MostLevel(exercise);
            var dose = of.Dose(most);
            state = state.With(of with
            {
                Recent = of.Recent.Add(new(
                    last, of.Level <= most && session.Reaches(dose.Sets, dose.Count, exercise.EachLeg), session.Pain, session.Effort,
                    morning?.Max(m => m.Pain), morning?.Any(m => m.Swelling) is true, session.Cramp, SpasmAfter(session), session.FormBroke)),
            });
        }
    }

    private void Lower(Exercise exercise, LocalDate day)
    {
        var before = state.Exercises[exercise.Id];
        if (before.Recent is [.., var mark] && mark.Day == state.LastDay && ProgressRules.Down(before, day, plan.Intake.UsualPain) is var (after, rule))
        {
            state = state.With(after);
            if (rule is not "")
                Note(day, exercise, before, after, rule);
        }
    }

    /// <summary>Illness and warning signs: one level down, once (PG-09).</summary>
    private bool Paused(LocalDate day)
    {
        if (!log.Pauses.Any(pause => pause.From >= (state.LastDay ?? day) && pause.From < day && state.LastDay is not null))
            return false;
        LowerAll(day, "PG-09", of => of.Lower(day) with { DownInRow = of.DownInRow });
        return true;
    }

    /// <summary>After a break (PG-08). Stretches and the rest each have their own.</summary>
    /// <param name="paused">A rest has lowered everything already: only a break that asks for more does so again.</param>
    private bool Broken(LocalDate day, bool paused)
    {
        var broken = false;
        foreach (var (stretch, last) in lastOf.OrderBy(pair => pair.Key).ToList())
        {
            var away = Period.DaysBetween(last, day) - 1;
            if (away < 7)
                continue;
            lastOf[stretch] = day;
            if (paused && away < 28)
                continue;
            broken = true;
            LowerAll(day, "PG-08", of => away switch
            {
                >= 28 => of with { Level = 1, Step = 0, Since = day, Recent = [], Kg = null },
                >= 14 => of.Lower(day) with { DownInRow = of.DownInRow },
                _ => of with { Share = 2.0 / 3, Recent = [] },
            }, stretch);
        }

        return broken;
    }

    private void LowerAll(LocalDate day, string rule, Func<ExerciseState, ExerciseState> lower, bool? stretch = null)
    {
        foreach (var of in state.Exercises.Values.Where(of => stretch is null || of.Exercise.IsStretch == stretch))
            state = state.With(lower(of));
        var words = stretch switch
        {
            true => "After the break, the stretches begin with less.",
            false => "After the break, the exercises begin with less.",
            null => "After the rest, everything goes on one level lower.",
        };
        state = state.Noting(new(day, null, ChangeKind.Down, rule, words));
    }

    /// <summary>At most one exercise of each muscle group, the one that has waited longest (PG-06), and none in a week that was full (PG-10).</summary>
    private void Raise(LocalDate day)
    {
        if (WeekLoad.IsFull(knowledge, log.Done, day))
            return;
        var possible = state.Exercises.Values
            .Where(of => of.OutUntil is not { } until || until <= day)
            .Select(of => (Before: of, Up: ProgressRules.Up(of, day, plan.Intake.UsualPain, MostLevel(of.Exercise))))
            .Where(it => it.Up is not null && InBlock(it.Before.Exercise))
            .OrderBy(it => it.Before.Recent[0].Day).ThenBy(it => it.Before.Exercise.Id, StringComparer.Ordinal)
            .ToList();
        HashSet<string> raised = [];
        foreach (var (before, up) in possible)
        {
            if (up is not var (after, rule) || raised.Overlaps(Together(before.Exercise)))
                continue;
            raised.UnionWith(Together(before.Exercise));
            state = state.With(after);
            Note(day, after.Exercise, before, after, rule);
        }
    }

    /// <summary>What does not move on on the same day: the muscle groups, or else all of its type.</summary>
    private static IReadOnlyList<string> Together(Exercise exercise) =>
        exercise.Groups is [] ? [Words<ExerciseType>.Of(exercise.Type)] : exercise.Groups;

    private bool InBlock(Exercise exercise) =>
        plan.Block(state.Weeks).All.Concat(plan.Bedtime).Any(choice => choice.Exercise == exercise);

    private int MostLevel(Exercise exercise) => Math.Min(
        plan.Block(state.Weeks).From.MostLevel, Fit.Of(knowledge, exercise, plan.Intake).MostLevel);

    private bool SpasmAfter(ExerciseDay session)
    {
        var end = session.Sets.Max(set => set.At.ToInstant());
        return log.Spasms.Any(spasm => spasm.At.ToInstant() >= end && spasm.At.ToInstant() <= end + Duration.FromHours(24));
    }

    private void Note(LocalDate day, Exercise exercise, ExerciseState before, ExerciseState after, string rule) =>
        state = state.Noting(ChangeWords.Of(day, exercise, before, after, rule));

    private static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);
}
