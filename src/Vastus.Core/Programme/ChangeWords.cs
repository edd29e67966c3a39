namespace Vastus.Core.Programme;

/// <summary>Says what a rule changed.</summary>
internal static class ChangeWords
{
    public static Change Of(LocalDate day, Exercise exercise, ExerciseState before, ExerciseState after, string rule)
    {
        var name = exercise.Name;
        if (after.OutUntil is { } until && after.OutUntil != before.OutUntil)
            return new(day, exercise, ChangeKind.Out, rule, $"{name} rests until {Diary.DateWords.InYear(until)}, after cramps in two sessions in a row.");
        if (after.Level > before.Level)
            return new(day, exercise, ChangeKind.Up, rule, $"{name} moves up to level {after.Level}.");
        if (after.Level < before.Level)
            return new(day, exercise, ChangeKind.Down, rule, $"{name} goes back to level {after.Level}.");
        if (after.Kg > before.Kg || (before.Kg is null && after.Kg is not null))
            return new(day, exercise, ChangeKind.Up, rule, $"{name}: a little more weight, {Diary.Number.Text(after.Kg!.Value)} kg.");
        if (after.Step > before.Step)
            return new(day, exercise, ChangeKind.Up, rule, $"{name}: {Grown(before, after)}.");
        if (after.SmallerRange)
            return new(day, exercise, ChangeKind.Less, rule, $"{name}: do it less far this time.");
        return new(day, exercise, ChangeKind.Less, rule, $"{name} goes back to where level {after.Level} begins.");
    }

    private static string Grown(ExerciseState before, ExerciseState after)
    {
        var (was, now) = (before.Dose(before.Level), after.Dose(after.Level));
        return now.Sets > was.Sets ? "one more set" : now.InSeconds ? "hold it a little longer" : "a few more repetitions";
    }
}
