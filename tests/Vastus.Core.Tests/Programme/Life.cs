using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Programme;

namespace Vastus.Core.Tests.Programme;

/// <summary>How somebody goes through a programme. Days count from 0, the day it begins; a Monday.</summary>
internal sealed record Life(string Name)
{
    public static readonly LocalDate Monday = new(2026, 1, 5);

    public ProgrammeIntake Intake { get; init; } = new()
    {
        Started = Monday,
        Seed = 7,
        Goals = [Goal.FewerSpasms, Goal.Stronger],
        Equipment = ["chair", "mat", "step", "band", "weight"],
        Days = [IsoDayOfWeek.Monday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Friday],
        No = [.. ProgrammeKnowledge.Embedded.Conditions.Select(c => c.Id)],
        UsualPain = 1,
    };

    /// <summary>Days on which nothing is done.</summary>
    public Func<int, bool> Away { get; init; } = _ => false;

    /// <summary>0 to 10. Null: not said.</summary>
    public Func<int, PlannedExercise, int?> Pain { get; init; } = (_, _) => 1;

    /// <summary>Of the whole session. Null: not said.</summary>
    public Func<int, int?> Effort { get; init; } = _ => 5;

    /// <summary>The morning after a day of training. Null: not said.</summary>
    public Func<int, int?> Morning { get; init; } = _ => 1;

    public Func<int, PlannedExercise, bool> Cramp { get; init; } = (_, _) => false;

    public Func<int, PlannedExercise, bool> FormBroke { get; init; } = (_, _) => false;

    /// <summary>What else is written down on a day, at 8.</summary>
    public IReadOnlyDictionary<int, Happening> Besides { get; init; } = new Dictionary<int, Happening>();
}
