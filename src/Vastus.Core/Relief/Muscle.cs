namespace Vastus.Core.Relief;

/// <summary>A place where a spasm can sit, as a person names it. The id is the <c>site</c> of a diary entry.</summary>
/// <param name="Where">Where it is felt.</param>
/// <param name="Stretches">The stretches that lengthen it, best first; more than one where the person must choose.</param>
/// <param name="Opposite">How the opposite muscle pulls it long. Null: no simple movement does.</param>
/// <param name="LeaveOut">Measures that are never done here.</param>
public sealed record Muscle(
    string Id,
    string Name,
    string Where,
    View View,
    IReadOnlyList<string> Stretches,
    string? Opposite,
    IReadOnlyList<NeverHere> LeaveOut);

/// <summary>A measure that this place does not bear, and why.</summary>
public sealed record NeverHere(string Measure, string Why);

/// <summary>Which side of the leg shows a place.</summary>
public enum View
{
    Front,
    Back,
    Both,
}
