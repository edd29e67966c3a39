namespace Vastus.Core.Triggers.Forecasts;

/// <summary>A probability that was told, and what came of it.</summary>
/// <param name="P">0 to 1.</param>
public sealed record Scored(double P, bool Happened)
{
    internal double Outcome => Happened ? 1 : 0;
}
