namespace Vastus.Core.Triggers.Experiments;

/// <summary>Days of an experiment that go together.</summary>
/// <param name="Block">From 0.</param>
/// <param name="WithChange">As drawn; otherwise as usual.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record ExperimentPeriod(int Block, bool WithChange, LocalDate From, LocalDate To);
