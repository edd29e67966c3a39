namespace Vastus.Core.Programme;

/// <summary>Muscles that are trained, and rest, together.</summary>
/// <param name="Sites">The places of the diary that belong to it.</param>
public sealed record MuscleGroup(string Id, string Name, IReadOnlyList<string> Sites);
