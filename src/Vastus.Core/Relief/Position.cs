namespace Vastus.Core.Relief;

/// <summary>How the person is when it hurts.</summary>
public enum Position
{
    Standing,
    Sitting,
    Bed,
}
