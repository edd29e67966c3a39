using System.Globalization;
using System.Text;

namespace Vastus.Web.Relief;

/// <summary>A soft line through points, as SVG path data.</summary>
internal static class SmoothLine
{
    /// <param name="points">"x,y x,y …": the line goes through every one of them and back to the first.</param>
    public static string Closed(string points)
    {
        var p = Read(points);
        var path = new StringBuilder($"M{Text(p[0].X)} {Text(p[0].Y)}");
        for (var i = 0; i < p.Length; i++)
        {
            // Catmull-Rom: the tangent in a point is parallel to the line between its neighbours.
            var (before, from, to, after) = (p[(i + p.Length - 1) % p.Length], p[i], p[(i + 1) % p.Length], p[(i + 2) % p.Length]);
            path.Append($"C{Text(from.X + ((to.X - before.X) / 6))} {Text(from.Y + ((to.Y - before.Y) / 6))} ")
                .Append($"{Text(to.X - ((after.X - from.X) / 6))} {Text(to.Y - ((after.Y - from.Y) / 6))} ")
                .Append($"{Text(to.X)} {Text(to.Y)}");
        }

        return path.Append('Z').ToString();
    }

    /// <returns>The middle of the points.</returns>
    public static (double X, double Y) Centre(string points) => Read(points) is var p ? (p.Average(point => point.X), p.Average(point => point.Y)) : default;

    private static (double X, double Y)[] Read(string points) =>
        [.. points.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split(',')).Select(pair => (Number(pair[0]), Number(pair[1])))];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);
}
