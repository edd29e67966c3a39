using Vastus.Core.Knowledge;

namespace Vastus.Core.Pictures;

/// <summary>Reads <c>pictures.yaml</c>.</summary>
public static class PictureReader
{
    private static readonly LegAngles Straight = new(0, 0, 0);

    public static KnowledgeRead<PictureBook> Read(string text, string file) => KnowledgeFile.Read(text, file, root =>
        new PictureBook(root.Maps("pictures", Picture).DistinctBy(p => p.Id).ToDictionary(p => p.Id)));

    private static Picture Picture(KnowledgeMap map)
    {
        var id = map.Id();
        var title = map.Text("title");
        var figure = map.OptionalMap("figure", Figure);
        return new(
            id, title, figure,
            [.. map.OptionalLines("hot", 2).Select(line => Hot(map, figure, line)).OfType<(Point, Point)>()],
            [.. map.OptionalLines("things", 0).Select(line => Thing(map, line)).OfType<Thing>()],
            [.. map.OptionalLines("arrows", 4).Select(line => Line(map, "arrows", line)).OfType<(Point, Point)>()]);
    }

    private static Figure Figure(KnowledgeMap map)
    {
        var figure = map.Has("joints") ? Joints(map) : Angles(map);
        return Hand(Hand(figure, map, "farHand", Joint.FarShoulder, Joint.FarElbow, Joint.FarHand),
            map, "nearHand", Joint.NearShoulder, Joint.NearElbow, Joint.NearHand);
    }

    private static Figure Angles(KnowledgeMap map)
    {
        var near = map.Map("near", Leg) ?? Straight;
        return Pictures.Figure.FromAngles(
            (double)map.Number("trunk", -180, 180), near, map.OptionalMap("far", Leg) ?? near,
            map.Word<Joint>("anchor"), At(map.Numbers("at", 2)), (double)(map.OptionalNumber("head", -90, 90) ?? 0));
    }

    /// <summary>For a view from the front, where angles from the side say little.</summary>
    private static Figure Joints(KnowledgeMap map) => map.Map("joints", joints => new Figure(
        Enum.GetValues<Joint>().Where(j => j is not (Joint.NearElbow or Joint.FarElbow or Joint.NearHand or Joint.FarHand))
            .ToDictionary(j => j, j => At(joints.Numbers(Words<Joint>.Of(j), 2)))))
        ?? Pictures.Figure.FromAngles(0, Straight, Straight, Joint.NearToe, new(120, 160));

    private static LegAngles Leg(KnowledgeMap map) => new(
        (double)map.Number("hip", -60, 180), (double)map.Number("knee", -10, 160), (double)map.Number("ankle", -80, 60));

    /// <summary>"x y", or the name of a joint to hold, and "up" for a lifted elbow.</summary>
    private static Figure Hand(Figure figure, KnowledgeMap map, string key, Joint shoulder, Joint elbow, Joint hand)
    {
        var words = (map.OptionalText(key) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var up = words is [.., "up"];
        var target = (up ? words[..^1] : words) switch
        {
            [var joint] when Words<Joint>.Parse(joint) is { } held && figure.Joints.TryGetValue(held, out var place) => place,
            [var x, var y] when Number(x) is { } left && Number(y) is { } top => new(left, top),
            [] => figure[shoulder] + new Point(8, 44),
            _ => map.Problem(key, "hand.form", "this is no place for a hand", "write \"x y\" or a joint such as near-ankle, and \"up\" for a lifted elbow", new Point(0, 0)),
        };
        return figure.Reach(shoulder, elbow, hand, target, up);
    }

    /// <summary>"near-thigh front", and how far along the limb, if not from 0.15 to 0.85.</summary>
    private static (Point From, Point To)? Hot(KnowledgeMap map, Figure? figure, string line)
    {
        (Point From, Point To)? limb = (figure, line.Split(' ')[0]) switch
        {
            (null, _) => null,
            ({ } f, "near-thigh") => (f[Joint.NearHip], f[Joint.NearKnee]),
            ({ } f, "near-shin") => (f[Joint.NearKnee], f[Joint.NearAnkle]),
            ({ } f, "near-foot") => (f[Joint.NearAnkle], f[Joint.NearToe]),
            ({ } f, "far-thigh") => (f[Joint.FarHip], f[Joint.FarKnee]),
            ({ } f, "trunk") => (f[Joint.Neck], f[Joint.NearHip]),
            _ => null,
        };
        var words = line.Split(' ');
        double? aside = words[1] switch { "front" => 4.5, "back" => -4.5, "middle" => 0, _ => null };
        double? start = words.Length > 2 ? Number(words[2]) : 0.15;
        double? end = words.Length > 3 ? Number(words[3]) : 0.85;
        if (limb is not var (from, to) || aside is null || start is null || end is null)
            return map.Problem<(Point, Point)?>("hot", "hot.form", $"\"{line}\" is no muscle", "write a limb and front, back or middle, such as \"near-thigh front\"", null);

        var along = to - from;
        var normal = (aside.Value / Math.Max(along.Length, 1)) * new Point(along.Y, -along.X);
        return (from + (start.Value * along) + normal, from + (end.Value * along) + normal);
    }

    private static Thing? Thing(KnowledgeMap map, string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var numbers = words.Skip(1).Select(Number).ToList();
        return Words<ThingKind>.Parse(words[0]) is { } kind && numbers.TrueForAll(n => n is not null)
            ? new Thing(kind, [.. numbers.OfType<double>()])
            : map.Problem<Thing?>("things", "thing.form", $"\"{line}\" is no thing", $"write one of {string.Join(", ", Words<ThingKind>.All)} and its numbers", null);
    }

    private static (Point From, Point To)? Line(KnowledgeMap map, string key, string line) =>
        line.Split(' ').Select(Number).ToArray() is [{ } x1, { } y1, { } x2, { } y2]
            ? (new(x1, y1), new(x2, y2))
            : map.Problem<(Point, Point)?>(key, "line.form", $"\"{line}\" is no line", "write four numbers: from x y to x y", null);

    private static Point At(IReadOnlyList<double> numbers) => numbers is [var x, var y] ? new(x, y) : new(0, 0);

    private static double? Number(string text) => (double?)Diary.Number.Parse(text);
}
