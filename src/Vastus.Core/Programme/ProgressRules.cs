namespace Vastus.Core.Programme;

/// <summary>The progress rules of the dossier, one exercise at a time. What is not known never moves anything up.</summary>
internal static class ProgressRules
{
    /// <summary>Pain zones: 0 to 2 safe, above 2 to 5 acceptable, above 5 too much (dossier 7, after Thomeé 1997).</summary>
    public const int Safe = 2;

    public const int Acceptable = 5;

    /// <summary>A new level is kept for at least a week (PG-01).</summary>
    private const int DaysAtLevel = 7;

    private const int MostEffort = 6;

    /// <summary>So much worse than usual the next morning is too much (PG-03).</summary>
    private const int WorseMorning = 2;

    /// <summary>For an unchanged pain of 3 to 5 (PG-01).</summary>
    private const int UnchangedDays = 14;

    /// <summary>After two sessions in a row with a cramp (PG-05).</summary>
    private const int CrampRestDays = 7;

    /// <summary>Load grows by 2 to 10 percent (PG-06); 5 is between.</summary>
    private const decimal LoadGrowth = 1.05m;

    /// <summary>What the last session changes for the worse or keeps, with the rule that says so. Null: nothing.</summary>
    public static (ExerciseState State, string Rule)? Down(ExerciseState state, LocalDate day, int usualPain)
    {
        if (state.Recent is not [.., var last] || last.Day >= day)
            return null;
        if (last.Cramp)
        {
            var inRow = state.CrampsInRow + 1;
            return inRow >= 2
                ? (state.Lower(day) with { Level = 1, OutUntil = day.PlusDays(CrampRestDays), CrampsInRow = 0 }, "PG-05")
                : (state.Lower(day) with { CrampsInRow = inRow }, "PG-05");
        }

        var calm = state with { CrampsInRow = 0, Share = 1, SmallerRange = false };
        if (last.Pain > Acceptable || last.Morning >= usualPain + WorseMorning || last.Swelling || FormBrokeTwice(state))
        {
            // A stretch is not made shorter for pain, it is done less far (PG-04); a swollen knee or a bad night afterwards is another matter.
            return (calm.Lower(day) with { SmallerRange = state.Exercise.IsStretch }, "PG-03");
        }

        if (last.Pain > Safe && state.Exercise.Down.Contains("PG-04"))
            return (calm with { SmallerRange = true }, "PG-04");
        return calm == state ? null : (calm, "");
    }

    /// <summary>The next step up, if the last sessions allow it, with its rule. Null: they do not.</summary>
    /// <param name="mostLevel">It goes no higher for this person in these weeks.</param>
    public static (ExerciseState State, string Rule)? Up(ExerciseState state, LocalDate day, int usualPain, int mostLevel)
    {
        var wanted = state.Exercise.Up is "PG-02" ? 4 : 2;
        if (state.Recent.Count < wanted || state.Recent.Skip(state.Recent.Count - wanted).Any(mark => !Good(state, mark, usualPain)))
            return null;
        var step = DoseNow.StepAfter(state.Exercise, state.Level, state.Step);
        if (state.Level > mostLevel || (state.Level == mostLevel && step == DoseNow.Steps))
            return Heavier(state);
        if (step < DoseNow.Steps)
            return (state with { Step = step, Recent = [], DownInRow = 0 }, "PG-06");
        return state.Since is { } since && Period.DaysBetween(since, day) >= DaysAtLevel
            ? (state with { Level = state.Level + 1, Step = 0, Since = day, Recent = [], DownInRow = 0, Kg = null }, state.Exercise.Up)
            : null;
    }

    private static (ExerciseState State, string Rule)? Heavier(ExerciseState state)
    {
        var dose = state.Exercise.Dose(state.Level);
        if (dose.Kg is not { } first || dose.MostKg is not { } most)
            return null;
        var now = state.Kg ?? first;
        var next = Math.Min(most, Math.Round(now * LoadGrowth, 1, MidpointRounding.ToPositiveInfinity));
        return next > now && next <= now * 1.1m ? (state with { Kg = next, Recent = [], DownInRow = 0 }, "PG-06") : null;
    }

    private static bool Good(ExerciseState state, SessionMark mark, int usualPain)
    {
        if (!mark.AllDone || mark.Cramp || mark.FormBroke || mark.Swelling || mark.Pain is not { } pain)
            return false;
        if (state.Exercise.Up is "PG-02")
            return pain <= Safe;
        return (pain <= Safe || (pain <= Acceptable && Unchanged(state, pain)))
            && mark.Morning is { } morning && morning <= usualPain && mark.Effort is <= MostEffort && !mark.SpasmAfter;
    }

    private static bool Unchanged(ExerciseState state, int pain) =>
        state.Recent.TrueForAll(mark => mark.Pain == pain)
        && Period.DaysBetween(state.Recent[0].Day, state.Recent[^1].Day) >= UnchangedDays;

    private static bool FormBrokeTwice(ExerciseState state) => state.Recent is [.., { FormBroke: true }, { FormBroke: true }];
}
