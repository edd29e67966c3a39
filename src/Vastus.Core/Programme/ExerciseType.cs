namespace Vastus.Core.Programme;

/// <summary>What an exercise is for.</summary>
public enum ExerciseType
{
    Strength,
    Flexibility,
    Balance,
    Mobility,
    WarmUp,
}
