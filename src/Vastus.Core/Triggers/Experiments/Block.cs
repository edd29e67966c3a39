namespace Vastus.Core.Triggers.Experiments;

/// <summary>Two neighbouring periods of equal length, their order drawn by a coin: one with the change, one as usual.</summary>
/// <param name="A">As assigned with the change, whatever was done.</param>
/// <param name="B">As usual.</param>
public sealed record Block(Arm A, Arm B)
{
    public int Cases => A.Cases + B.Cases;

    /// <summary>Without hours in both arms there is no comparison.</summary>
    public bool CanCompare => A.Hours > 0 && B.Hours > 0;

    /// <summary>By how many spasms the change had more than its share of the hours would give.</summary>
    public double Difference => A.Cases - (Cases * A.Hours / (A.Hours + B.Hours));
}
