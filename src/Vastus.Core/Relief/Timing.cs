namespace Vastus.Core.Relief;

/// <summary>How long a step is held and how often it is done. All bounds are inclusive.</summary>
/// <param name="Seconds">The shortest that counts: what a timer runs first.</param>
/// <param name="MostSeconds">Not longer than this. Equal to <paramref name="Seconds"/> where there is one figure.</param>
/// <param name="Repeats">How often at least, 1 or more.</param>
/// <param name="MostRepeats">How often at most.</param>
public sealed record Timing(int Seconds, int MostSeconds, int Repeats, int MostRepeats);
