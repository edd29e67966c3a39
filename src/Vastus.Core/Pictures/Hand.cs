namespace Vastus.Core.Pictures;

/// <summary>Where a hand is.</summary>
/// <param name="Held">The joint that it goes with; null: it stays where it is on the paper.</param>
/// <param name="Place">From that joint on, or on the paper.</param>
/// <param name="Elbow">To which side the elbow points.</param>
public sealed record Hand(Joint? Held, Point Place, Elbow Elbow)
{
    public Point In(Figure figure) => Held is { } joint ? figure[joint] + Place : Place;
}

/// <summary>Of the two ways in which an arm can bend, the one whose elbow is further down, up, left or right on the paper.</summary>
public enum Elbow
{
    Down,
    Up,
    Left,
    Right,
}
