using System.Collections.Immutable;

namespace Vastus.Core.Programme;

/// <summary>How far a person has come on the morning of one day.</summary>
/// <param name="Changes">Oldest first.</param>
/// <param name="Weeks">In how many earlier weeks there was training: they choose the block.</param>
/// <param name="LastDay">The last day of training before this one. Null: none yet.</param>
public sealed record ProgrammeState(
    ImmutableDictionary<string, ExerciseState> Exercises, ImmutableList<Change> Changes, int Weeks, LocalDate? LastDay)
{
    public static readonly ProgrammeState Nothing = new(ImmutableDictionary<string, ExerciseState>.Empty, [], 0, null);

    /// <summary>Whether it is worth asking a physiotherapist, with the reasons (PG-11).</summary>
    public IReadOnlyList<string> AskSomebody { get; init; } = [];

    public ExerciseState Of(Exercise exercise, int startLevel) =>
        Exercises.GetValueOrDefault(exercise.Id) ?? ExerciseState.Begin(exercise, startLevel);

    internal ProgrammeState With(ExerciseState state) => this with { Exercises = Exercises.SetItem(state.Exercise.Id, state) };

    internal ProgrammeState Noting(Change change) => this with { Changes = Changes.Add(change) };
}
