using Vastus.Core.Diary;

namespace Vastus.Core.Simulation;

/// <summary>One thing that happens in a simulated life, written down or not.</summary>
/// <param name="Minute">On the <see cref="SimulatedClock"/>.</param>
/// <param name="What">Of the kinds that the standard exposures read; a spasm; or a medicine.</param>
internal readonly record struct SimulatedAct(int Minute, Happening What);
