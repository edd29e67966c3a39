using System.Globalization;

namespace Vastus.Core.Pictures;

/// <summary>From picture to SVG: what stands between <c>&lt;svg viewBox="0 0 240 180"&gt;</c> and its end.</summary>
/// <remarks>Parts have classes for their colours (skin, hair, shirt, legs, hot, …) and no colours of their own.</remarks>
public static class Drawing
{
    public const double Width = 240;
    public const double Height = 180;

    public static string Start(Picture picture) => Of(picture, [picture.Start], "", arrows: false);

    public static string Goal(Picture picture) => Of(picture, [picture.Goal], "", arrows: true);

    /// <summary>Goes on for ever; without script and within any content security policy.</summary>
    public static string Moving(Picture picture)
    {
        var moments = picture.Moments;
        var seconds = picture.Tempo.Seconds;
        var times = string.Join(';', moments.Select(at => (at / seconds).ToString("0.##", CultureInfo.InvariantCulture)));
        var timing = string.Create(CultureInfo.InvariantCulture, $" dur=\"{seconds:0.##}s\" keyTimes=\"{times}\" repeatCount=\"indefinite\"");
        return Of(picture, [.. moments.Select(picture.At)], timing, arrows: false);
    }

    /// <summary>One moment of a movement.</summary>
    public static string At(Picture picture, Frame frame) => Of(picture, [frame], "", arrows: false);

    private static string Of(Picture picture, IReadOnlyList<Frame> frames, string timing, bool arrows)
    {
        var strip = new Strip(frames, timing);
        Things(strip, picture, inFront: false);
        if (strip.First.Figure is { } figure)
            Person(strip, figure.View, picture.Hot);
        Things(strip, picture, inFront: true);
        foreach (var (from, to) in arrows ? picture.Arrows : [])
            strip.Path("arrow", _ => Arrow(from, to));
        return strip.ToString();
    }

    private static void Things(Strip strip, Picture picture, bool inFront)
    {
        for (var i = 0; i < picture.Things.Count; i++)
        {
            var (kind, at) = (picture.Things[i].Kind, i);
            if (ThingShapes.IsInFront(kind) != inFront)
                continue;
            if (ThingShapes.Of(strip.First.Things[at]).Fill is not null)
                strip.Path("thing-fill", frame => ThingShapes.Of(frame.Things[at]).Fill!);
            strip.Path(kind switch
            {
                ThingKind.Crossed => "thing-crossed",
                ThingKind.Band or ThingKind.Loop => "thing-band",
                ThingKind.Weight => "thing-weight",
                _ => "thing-line",
            }, frame => ThingShapes.Of(frame.Things[at]).Line);
        }
    }

    private static void Person(Strip strip, Viewpoint view, IReadOnlyList<HotMuscle> hot)
    {
        var body = new BodyDrawing(strip, view, hot);
        var fromFront = view is Viewpoint.Front or Viewpoint.Above;
        if (!fromFront)
            strip.Group("far", () => body.Arm(Side.Far, edged: false));
        strip.Group(fromFront ? "near" : "far", () => body.Leg(Side.Far, edged: false));
        body.Trunk();
        body.Leg(Side.Near, edged: true);
        if (fromFront)
            body.Arm(Side.Far, edged: true);
        body.Arm(Side.Near, edged: true);
    }

    /// <summary>A line with a head of two short strokes.</summary>
    private static string Arrow(Point from, Point to)
    {
        var back = (7 / (from - to).Length) * (from - to);
        var side = new Point(-back.Y, back.X);
        return Line(from, to) + Line(to + back + side, to, to + back - side);
    }

    private static string Line(params IEnumerable<Point> points) =>
        "M" + string.Join('L', points.Select(p => $"{Strip.N(p.X)} {Strip.N(p.Y)}"));
}
