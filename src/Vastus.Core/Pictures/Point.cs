namespace Vastus.Core.Pictures;

/// <summary>A place on the paper, which is 240 wide and 180 high; y grows downwards.</summary>
public sealed record Point(double X, double Y)
{
    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);

    public static Point operator -(Point a, Point b) => new(a.X - b.X, a.Y - b.Y);

    public static Point operator *(double factor, Point a) => new(factor * a.X, factor * a.Y);

    public static Point Between(Point from, Point to, double share) => ((1 - share) * from) + (share * to);

    /// <summary>Where it points to, clockwise from straight up, -180 to 180.</summary>
    public double Degrees => Math.Atan2(X, -Y) * 180 / Math.PI;

    public double Length => Math.Sqrt((X * X) + (Y * Y));

    /// <param name="degrees">Clockwise from straight up.</param>
    public static Point Towards(double degrees, double length)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return new(length * sin, -length * cos);
    }
}
