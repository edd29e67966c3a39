namespace Vastus.Core.Programme;

/// <summary>What to do on one day.</summary>
/// <param name="Resting">Exercises that rest today, and why.</param>
public sealed record PlannedSession(
    LocalDate Day, SessionKind Kind, IReadOnlyList<PlannedExercise> Exercises, IReadOnlyList<RestingExercise> Resting)
{
    /// <summary>With the rests between, rounded up.</summary>
    public int Minutes => (int)Math.Ceiling(Exercises.Sum(e => e.Seconds) / 60.0);
}

/// <summary>One exercise of a session.</summary>
/// <param name="Dose">For each leg, where it is one side after the other.</param>
/// <param name="Level">1 to 3, as done today.</param>
/// <param name="Heed">What to mind today, as sentences.</param>
/// <param name="Change">What has changed since last time. Null: nothing.</param>
public sealed record PlannedExercise(Choice Choice, DoseNow Dose, int Level, IReadOnlyList<string> Heed, Change? Change)
{
    /// <summary>The usual rest between sets, in seconds (dossier 6.2: 60 to 120 for strength, 15 to 30 for stretches).</summary>
    public int RestSeconds => Exercise.Type switch
    {
        ExerciseType.Strength => 60,
        ExerciseType.WarmUp => 0,
        _ => 15,
    };

    public Exercise Exercise => Choice.Exercise;

    /// <summary>Sets on both sides together.</summary>
    public int AllSets => Dose.Sets * (Exercise.EachLeg ? 2 : 1);

    /// <summary>Work and rests.</summary>
    public int Seconds => Dose.WorkSeconds(Exercise.EachLeg) + (RestSeconds * Math.Max(0, AllSets - 1));
}

/// <param name="Why">A sentence.</param>
/// <param name="Until">Null: for today.</param>
public sealed record RestingExercise(Exercise Exercise, string Why, LocalDate? Until);
