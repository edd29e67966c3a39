namespace Vastus.Core.Programme;

/// <summary>Whether an exercise suits a person, and how far it may go.</summary>
/// <param name="WhyNot">As sentences; empty: it suits.</param>
/// <param name="MostLevel">1 to 3.</param>
/// <param name="Heed">What is different for this person, as sentences.</param>
/// <param name="LeaveOutIf">Conditions, as texts, that would rule it out and about which nothing is known.</param>
public sealed record Fit(
    Exercise Exercise, IReadOnlyList<string> WhyNot, int MostLevel, IReadOnlyList<string> Heed, IReadOnlyList<string> LeaveOutIf)
{
    public bool Suits => WhyNot is [];

    public static Fit Of(ProgrammeKnowledge knowledge, Exercise exercise, ProgrammeIntake intake)
    {
        List<string> whyNot = [.. exercise.NotWhen.Where(intake.Yes.Contains).Select(id => $"Not with {Text(id)}.")];
        if (Lacks(exercise.Needs) || Lacks(exercise.Levels[0].Needs))
            whyNot.Add($"It needs {string.Join(" or ", exercise.Needs.Concat(exercise.Levels[0].Needs).Distinct().Select(Name))}.");

        var within = exercise.Levels.TakeWhile(level => !Lacks(level.Needs)).Count();
        var limits = exercise.Limits.Where(limit => limit.When.Any(intake.Yes.Contains)).Select(limit => limit.Level);
        return new(
            exercise, whyNot, Math.Max(1, limits.Append(within).Min()),
            [.. exercise.Heeds.Where(heed => heed.When.Any(intake.Yes.Contains)).Select(heed => heed.Say), .. Usual(knowledge, exercise, intake.Age)],
            [.. exercise.NotWhen.Where(id => !intake.Yes.Contains(id) && !intake.No.Contains(id)).Select(Text)]);

        bool Lacks(IReadOnlyList<string> needs) => needs is not [] && !needs.Any(intake.Equipment.Contains);
        string Text(string id) => knowledge.Condition(id)?.Text ?? id;
        string Name(string id) => Lower(knowledge.Equipment.FirstOrDefault(e => e.Id == id)?.Name ?? id);
    }

    /// <summary>What people of that age usually reach on one leg, so that nobody aims for the impossible.</summary>
    private static IEnumerable<string> Usual(ProgrammeKnowledge knowledge, Exercise exercise, int? age) =>
        exercise is { Type: ExerciseType.Balance, EachLeg: true } && age is { } years
            ? [$"At your age, about {knowledge.OneLegSeconds(years)} seconds on one leg is a usual best. Less is fine."]
            : [];

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
