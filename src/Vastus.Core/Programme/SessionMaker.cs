namespace Vastus.Core.Programme;

/// <summary>Makes the session of one day from the programme and how far the person has come.</summary>
public static class SessionMaker
{
    /// <summary>A muscle that had a spasm rests this long.</summary>
    private static readonly Duration AfterSpasm = Duration.FromHours(24);

    /// <param name="now">A spasm of the last 24 hours rests its muscle.</param>
    /// <exception cref="ArgumentOutOfRangeException">The programme is barred: a bug in the caller.</exception>
    public static PlannedSession Of(
        ProgrammeKnowledge knowledge, ProgrammePlan plan, ProgrammeState state, TrainingLog log, LocalDate day, SessionKind kind, Instant now)
    {
        var block = plan.Block(state.Weeks);
        var sore = log.Spasms.Where(s => s.At.ToInstant() <= now && s.At.ToInstant() > now - AfterSpasm)
            .SelectMany(s => knowledge.GroupsAt(s.Site)).Select(g => g.Id).ToHashSet();
        List<PlannedExercise> planned = [];
        List<RestingExercise> resting = [];
        foreach (var choice in Choices(plan, block, kind))
        {
            var of = state.Of(choice.Exercise, Progress.StartLevel(plan.Intake));
            if (Rest(choice.Exercise, of, sore, log, day) is { } rest)
                resting.Add(rest);
            else
                planned.Add(Planned(choice, of, block, state, sore, day));
        }

        return new(day, kind, planned, resting);
    }

    private static IEnumerable<Choice> Choices(ProgrammePlan plan, ProgrammeBlock block, SessionKind kind) => kind switch
    {
        SessionKind.Bedtime => plan.Bedtime,
        SessionKind.Light => block.All.Where(choice => choice.Exercise.Type is not ExerciseType.Strength),
        _ => block.All,
    };

    private static PlannedExercise Planned(
        Choice choice, ExerciseState of, ProgrammeBlock block, ProgrammeState state, HashSet<string> sore, LocalDate day)
    {
        var exercise = choice.Exercise;
        var most = Math.Min(block.From.MostLevel, choice.Fit.MostLevel);
        var cramped = exercise.Groups.Any(sore.Contains);
        if (cramped && exercise.AfterCramp is { } capped)
            most = Math.Min(most, capped);
        var change = state.Changes.LastOrDefault(c => c.Day == day && c.Exercise == exercise);
        return new(
            choice, of.Dose(most), Math.Min(of.Level, most),
            [
                .. choice.Fit.Heed,
                .. cramped ? ["This muscle had a spasm in the last day, so go gently and stop if it tightens."] : Array.Empty<string>(),
                .. of.SmallerRange ? ["It hurt last time, so do it less far."] : Array.Empty<string>(),
            ],
            change);
    }

    /// <returns>Null: it does not rest.</returns>
    private static RestingExercise? Rest(
        Exercise exercise, ExerciseState of, HashSet<string> sore, TrainingLog log, LocalDate day)
    {
        if (of.OutUntil is { } until && day < until)
            return new(exercise, "A cramp came in two sessions in a row. Stretch this muscle instead.", until);
        if (exercise.Type is not ExerciseType.Strength)
            return null;
        if (exercise.AfterCramp is null && exercise.Groups.Any(sore.Contains))
            return new(exercise, "This muscle had a spasm in the last 24 hours, so it rests.", null);
        var thisWeek = log.Done.Count(d => d.Exercise == exercise.Id && d.Day >= day.PlusDays(1 - (int)day.DayOfWeek) && d.Day < day);
        return thisWeek >= exercise.MostDays
            ? new(exercise, $"{exercise.MostDays} times a week are enough of this one.", null)
            : null;
    }
}
