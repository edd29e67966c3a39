namespace Vastus.Core.Pictures;

/// <summary>The three directions of a part of the body as they fall on the paper. Turning the part mixes them.</summary>
/// <param name="Out">Away from the middle of the body.</param>
/// <param name="Down">Along the part, away from the head.</param>
/// <param name="Ahead">To where the person looks.</param>
internal sealed record Axes(Point Out, Point Down, Point Ahead)
{
    /// <summary>An upright trunk. What points at the viewer is drawn a little downwards, as if seen from above.</summary>
    /// <param name="side">1: the near side; -1: the far one.</param>
    public static Axes Of(Viewpoint view, int side) => view switch
    {
        Viewpoint.Side => new(new(0, 0), new(0, 1), new(1, 0)),
        Viewpoint.Front => new(new(side, 0), new(0, 1), new(0, 0.28)),
        Viewpoint.SideLying => new(new(0, -side), new(1, 0), new(0, 0.5)),
        _ => new(new(0, side), new(1, 0), new(0, 0)),
    };

    /// <param name="degrees">Positive: the lower end goes forwards.</param>
    public Axes Bend(double degrees)
    {
        var (down, ahead) = Turned(Down, Ahead, degrees);
        return this with { Down = down, Ahead = ahead };
    }

    /// <param name="degrees">Positive: the lower end goes outwards.</param>
    public Axes Spread(double degrees)
    {
        var (down, outwards) = Turned(Down, Out, degrees);
        return this with { Down = down, Out = outwards };
    }

    /// <param name="degrees">Positive: what is in front goes outwards, the length stays where it is.</param>
    public Axes Turn(double degrees)
    {
        var (ahead, outwards) = Turned(Ahead, Out, degrees);
        return this with { Ahead = ahead, Out = outwards };
    }

    private static (Point From, Point To) Turned(Point from, Point to, double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return ((cos * from) + (sin * to), (cos * to) - (sin * from));
    }
}
