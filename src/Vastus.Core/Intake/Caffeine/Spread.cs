using System.Runtime.InteropServices;

namespace Vastus.Core.Intake.Caffeine;

/// <summary>What holds for a typical person, and between what people differ.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Spread(double Low, double Typical, double High)
{
    public Spread Times(Spread factor) => new(Low * factor.Low, Typical * factor.Typical, High * factor.High);

    public Spread Plus(Spread other) => new(Low + other.Low, Typical + other.Typical, High + other.High);
}
