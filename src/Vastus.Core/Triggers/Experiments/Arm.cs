namespace Vastus.Core.Triggers.Experiments;

/// <summary>The counted part of one period of an experiment.</summary>
/// <param name="Cases">Spasms after a quiet day, as everywhere in the method.</param>
/// <param name="Hours">In which such a spasm could have come; 0 or more.</param>
public sealed record Arm(int Cases, double Hours);
