namespace Vastus.Core.Relief;

/// <summary>How the person is when it hurts.</summary>
public enum Position
{
    /// <summary>On the move: walking, running, at work on one's feet.</summary>
    Standing,

    /// <summary>At a desk, in a car, on a sofa.</summary>
    Sitting,
    Bed,
}
