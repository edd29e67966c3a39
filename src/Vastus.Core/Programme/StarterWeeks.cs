namespace Vastus.Core.Programme;

/// <summary>What some weeks of a programme hold, before it is fitted to a person.</summary>
/// <param name="Weeks">How many weeks it lasts; the last one goes on.</param>
/// <param name="Exercises">In the order of a session; the warm-up first.</param>
/// <param name="Stretches">After the exercises, and at bedtime.</param>
/// <param name="MostLevel">Nothing goes higher in these weeks.</param>
public sealed record StarterWeeks(string Id, int Weeks, IReadOnlyList<string> Exercises, IReadOnlyList<string> Stretches, int MostLevel);
