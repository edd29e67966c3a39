using System.Collections.Immutable;

namespace Vastus.Core.Programme;

/// <summary>Makes a programme from what a person told. The same answers and seed make the same programme.</summary>
public static class PlanMaker
{
    /// <summary>The two stretches that were tried against cramps at night (TE-03).</summary>
    private static readonly string[] Nightly = ["EX-11", "EX-12"];

    public static ProgrammePlan Of(ProgrammeKnowledge knowledge, ProgrammeIntake intake)
    {
        var barred = knowledge.Conditions.Where(c => c.Bars && intake.Yes.Contains(c.Id)).Select(c => c.Text).ToList();
        var fits = knowledge.Exercises.Select(e => Fit.Of(knowledge, e, intake)).ToList();
        List<Fit> leftOut = [.. fits.Where(fit => !fit.Suits)];
        if (barred is not [])
            return new(intake, barred, [], [], [], [], leftOut);

        var strength = StrengthDays(intake.Days);
        var chooser = new Chooser(knowledge, intake, fits);
        var bedtime = intake.Goals.Contains(Goal.FewerSpasms) ? chooser.Swapped(chooser.Listed(Nightly)) : [];
        var blocks = knowledge.Weeks.Select((weeks, i) => Block(chooser, weeks, bedtime, new(intake.Seed + (ulong)i))).ToList();
        return new(intake, [], blocks, strength, intake.Days.Except(strength), bedtime, leftOut);
    }

    /// <summary>What may take the place of an exercise, for this person.</summary>
    public static IReadOnlyList<Exercise> Swaps(ProgrammeKnowledge knowledge, ProgrammeIntake intake, Exercise exercise) =>
        [.. knowledge.Exercises.Where(other => Chooser.SwapsWith(exercise, other) && Fit.Of(knowledge, other, intake).Suits)];

    /// <summary>As many of the days as keep two days' distance round the week, the first chosen first.</summary>
    private static ImmutableSortedSet<IsoDayOfWeek> StrengthDays(IEnumerable<IsoDayOfWeek> days)
    {
        List<int> taken = [];
        foreach (var day in days.Select(d => (int)d))
        {
            if (taken.Count < ProgrammePlan.MostStrengthDays && taken.TrueForAll(t => Apart(t, day) >= ProgrammePlan.DaysApart))
                taken.Add(day);
        }

        return [.. taken.Select(d => (IsoDayOfWeek)d)];
    }

    private static int Apart(int a, int b) => Math.Min(Math.Abs(a - b), 7 - Math.Abs(a - b));

    private static ProgrammeBlock Block(Chooser chooser, StarterWeeks weeks, IReadOnlyList<Choice> bedtime, Seeded random)
    {
        var exercises = chooser.Listed(weeks.Exercises);
        exercises = [.. exercises, .. chooser.ForMissingGroups(exercises, random)];
        exercises = [.. exercises, .. chooser.ForGoals(exercises, random)];
        var stretches = chooser.Listed(weeks.Stretches);
        stretches = [.. stretches, .. chooser.MoreStretches([.. stretches, .. bedtime])];
        exercises = [.. chooser.Swapped(exercises).OrderBy(choice => Order(choice.Exercise.Type))];
        // What is gentle enough may take the place of an exercise and of a stretch: it comes once.
        return new(weeks, exercises, [.. chooser.Swapped(stretches).Where(s => bedtime.Concat(exercises).All(other => other.Exercise != s.Exercise))]);
    }

    private static int Order(ExerciseType type) => type switch
    {
        ExerciseType.WarmUp => 0,
        ExerciseType.Mobility => 1,
        ExerciseType.Strength => 2,
        ExerciseType.Balance => 3,
        _ => 4,
    };
}
