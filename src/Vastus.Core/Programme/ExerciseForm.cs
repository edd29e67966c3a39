using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Programme;

/// <summary>One exercise of a session as a person logged it. Empty: not said.</summary>
/// <param name="SetsDone">For each leg, where it is one side after the other. Empty or 0: it was not done.</param>
/// <param name="Count">Repetitions or seconds of each set.</param>
/// <param name="Kg">What was carried.</param>
/// <param name="Pain">0 to 10.</param>
public sealed record ExerciseForm(PlannedExercise Planned, string SetsDone, string Count, string Kg, string Pain, bool Cramp, bool FormBroke)
{
    private const int MostSets = 10;
    private const decimal MostKg = 500;

    private Exercise Exercise => Planned.Exercise;

    /// <summary>The name of a field of this exercise.</summary>
    public static string Field(string field, Exercise exercise) => $"{field}-{exercise.Id}";

    internal IReadOnlyList<ExerciseSet> Sets(List<Problem> problems)
    {
        if (SetsDone.Trim() is "" or "0")
            return [];
        var before = problems.Count;
        var sets = Whole("sets", SetsDone, 1, MostSets, problems);
        var count = Count.Trim() is "" ? Planned.Dose.Count : Whole("count", Count, 1, (int)ExerciseSet.Range.Most, problems);
        var pain = Pain.Trim() is "" ? null : FormPoints.Parse(Pain);
        if (pain is null && Pain.Trim() is not "")
            problems.Add(FormPoints.Problem(Field("pain", Exercise)));
        var kg = Number.Parse(Kg.Trim().Replace(',', '.'));
        if (Kg.Trim() is not "" && kg is not (>= 0 and <= MostKg))
            problems.Add(new(Field("kg", Exercise), "kg.range", "that is not a weight", $"write kilograms from 0 to {MostKg}, or leave it empty"));
        if (problems.Count > before)
            return [];

        var details = Details.None;
        foreach (var (key, value) in new[]
                 {
                     ("load", kg is { } weight ? Number.Text(weight) : null), ("pain", pain?.ToString()), ("level", $"{Planned.Level}"),
                     ("cramp", Cramp ? "yes" : null), ("form", FormBroke ? "broke" : null),
                 })
        {
            details = value is null ? details : details.With(key, value);
        }

        var unit = Planned.Dose.InSeconds ? "s" : "reps";
        IReadOnlyList<Side?> sides = Exercise.EachLeg ? [Side.Left, Side.Right] : [null];
        return [.. Enumerable.Range(0, sets).SelectMany(_ => sides.Select(side => new ExerciseSet(Exercise.Id, count, unit) { Side = side, Details = details }))];
    }

    private int Whole(string field, string typed, int least, int most, List<Problem> problems)
    {
        if (int.TryParse(typed.Trim(), out var number) && number >= least && number <= most)
            return number;
        problems.Add(new(Field(field, Exercise), $"{field}.range", "that is not possible here", $"write a whole number from {least} to {most}"));
        return least;
    }
}
