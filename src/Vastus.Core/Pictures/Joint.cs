namespace Vastus.Core.Pictures;

/// <summary>The points of a drawn figure. "Near" is the side towards the viewer, and the leg that does the exercise.</summary>
public enum Joint
{
    Head,
    Neck,
    NearShoulder,
    FarShoulder,
    NearElbow,
    FarElbow,
    NearHand,
    FarHand,
    NearHip,
    FarHip,
    NearKnee,
    FarKnee,
    NearAnkle,
    FarAnkle,
    NearToe,
    FarToe,
}

/// <summary>A place on the paper, which is 240 wide and 180 high; y grows downwards.</summary>
public sealed record Point(double X, double Y)
{
    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);

    public static Point operator -(Point a, Point b) => new(a.X - b.X, a.Y - b.Y);

    public static Point operator *(double factor, Point a) => new(factor * a.X, factor * a.Y);

    public double Length => Math.Sqrt((X * X) + (Y * Y));

    /// <param name="degrees">Clockwise from straight up.</param>
    public static Point Towards(double degrees, double length)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return new(length * sin, -length * cos);
    }
}
