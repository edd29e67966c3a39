using Vastus.Core.Knowledge;

namespace Vastus.Core.Pictures;

/// <summary>Reads <c>pictures.yaml</c> and <c>movements.yaml</c>.</summary>
public static class PictureReader
{
    private static readonly Hand Loose = new(null, new(0, 0), Elbow.Down);

    public static KnowledgeRead<PictureBook> Read(string text, string file) => KnowledgeFile.Read(text, file, root =>
        new PictureBook(root.Maps("pictures", Picture).DistinctBy(p => p.Id).ToDictionary(p => p.Id)));

    private static Picture Picture(KnowledgeMap map)
    {
        var id = map.Id();
        var name = map.OptionalText("name") ?? "";
        var title = map.Text("title");
        var view = map.OptionalWord<Viewpoint>("view") ?? Viewpoint.Side;
        var anchor = map.Has("anchor") ? Anchor(map, null) : (Joint?)null;
        var at = map.Has("at") ? At(map.Numbers("at", 2)) : null;
        var near = Hand(map, "nearHand", null);
        var far = Hand(map, "farHand", null);
        var poses = map.OptionalMaps("poses", pose => Pose(pose, view, anchor, at, near, far));
        return new(
            id, name, title, poses,
            map.OptionalTexts("planted").Select(word => Planted(map, word)).OfType<Joint>().ToHashSet(),
            map.Has("tempo") ? Tempo(map) : Pictures.Tempo.Usual,
            [.. map.OptionalLines("hot", 2).Select(line => Hot(map, line)).OfType<HotMuscle>()],
            [.. map.OptionalLines("things", 0).Select(line => Thing(map, line, poses.Count > 0)).OfType<PlacedThing>()],
            [.. map.OptionalLines("arrows", 4).Select(line => Line(map, "arrows", line)).OfType<(Point, Point)>()]);
    }

    /// <summary>What a pose does not say is as the picture says.</summary>
    private static Pose Pose(KnowledgeMap map, Viewpoint view, Joint? anchor, Point? at, Hand? nearHand, Hand? farHand)
    {
        var near = map.Map("near", Leg) ?? LegAngles.Straight;
        return new(
            view, (double)map.Number("trunk", -180, 180), (double)(map.OptionalNumber("tilt", -40, 40) ?? 0), (double)(map.OptionalNumber("head", -90, 90) ?? 0),
            near, map.OptionalMap("far", Leg) ?? near,
            Anchor(map, anchor),
            map.Has("at") || at is null ? At(map.Numbers("at", 2)) : at,
            Hand(map, "nearHand", nearHand) ?? Hanging(Joint.NearShoulder, view, 1),
            Hand(map, "farHand", farHand) ?? Hanging(Joint.FarShoulder, view, -1));
    }

    private static Joint Anchor(KnowledgeMap map, Joint? standIn) =>
        (map.OptionalWord<Joint>("anchor") ?? standIn ?? map.Word<Joint>("anchor")) is var joint && IsOfBody(joint)
            ? joint
            : map.Problem("anchor", "anchor.arm", "the rest of the body does not follow from an arm", "write another joint", Joint.NearAnkle);

    private static Hand Hanging(Joint shoulder, Viewpoint view, int side) => view is Viewpoint.Side
        ? new(shoulder, new(4, 55), Elbow.Left)
        : new(shoulder, new(6 * side, 56), side > 0 ? Elbow.Right : Elbow.Left);

    private static LegAngles Leg(KnowledgeMap map) => new(
        (double)map.Number("hip", -60, 180), (double)map.Number("knee", -10, 160), (double?)map.OptionalNumber("ankle", -80, 60),
        (double)(map.OptionalNumber("out", -60, 90) ?? 0), (double)(map.OptionalNumber("turn", -90, 90) ?? 0),
        (double)(map.OptionalNumber("footTurn", -90, 90) ?? 0));

    /// <summary>"x y" on the paper, or a joint to go with and perhaps how far from it, then perhaps where the elbow points.</summary>
    private static Hand? Hand(KnowledgeMap map, string key, Hand? standIn)
    {
        if (map.OptionalText(key) is not { } text)
            return standIn;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var elbow = Words<Elbow>.Parse(words[^1]);
        return (elbow is null ? words : words[..^1]) switch
        {
            [var joint] when Holdable(joint) is { } held => new(held, new(0, 0), elbow ?? Elbow.Down),
            [var joint, var x, var y] when Holdable(joint) is { } held && Number(x) is { } right && Number(y) is { } down =>
                new(held, new(right, down), elbow ?? Elbow.Down),
            [var x, var y] when Number(x) is { } left && Number(y) is { } top => new(null, new(left, top), elbow ?? Elbow.Down),
            _ => map.Problem(key, "hand.form", "this is no place for a hand",
                $"write \"x y\", or a joint such as near-ankle and perhaps \"x y\" from it, and perhaps the elbow: {string.Join(", ", Words<Elbow>.All)}", Loose),
        };
    }

    private static Joint? Holdable(string word) => Words<Joint>.Parse(word) is { } joint && IsOfBody(joint) ? joint : null;

    private static bool IsOfBody(Joint joint) => joint is not (Joint.NearElbow or Joint.FarElbow or Joint.NearHand or Joint.FarHand);

    private static Joint? Planted(KnowledgeMap map, string word) => Words<Joint>.Parse(word) is { } joint and (Joint.NearToe or Joint.FarToe or Joint.NearAnkle or Joint.FarAnkle)
        ? joint
        : map.Problem<Joint?>("planted", "planted.form", $"\"{word}\" cannot be planted", "write near-toe, far-toe, near-ankle or far-ankle", null);

    private static Tempo Tempo(KnowledgeMap map) => map.OptionalTexts("tempo").Select(Number).ToArray() switch
    {
        [{ } round and > 0] => new(round, 0, 0, 0),
        [{ } there and > 0, { } hold and >= 0, { } back and > 0, { } rest and >= 0] => new(there, hold, back, rest),
        _ => map.Problem("tempo", "tempo.form", "this is no tempo", "write seconds: [there, hold, back, rest], or [round] if it goes round", Pictures.Tempo.Usual),
    };

    /// <summary>"near-thigh front", and how far along the limb, if not from 0.08 to 0.92.</summary>
    private static HotMuscle? Hot(KnowledgeMap map, string line)
    {
        var words = line.Split(' ');
        var (limb, side) = (Words<Limb>.Parse(words[0]), Words<LimbSide>.Parse(words[1]));
        double? start = words.Length > 2 ? Number(words[2]) : 0.08;
        double? end = words.Length > 3 ? Number(words[3]) : 0.92;
        return limb is not null && side is not null && start is not null && end is not null
            ? new(limb.Value, side.Value, start.Value, end.Value)
            : map.Problem<HotMuscle?>("hot", "hot.form", $"\"{line}\" is no muscle",
                $"write one of {string.Join(", ", Words<Limb>.All)} and one of {string.Join(", ", Words<LimbSide>.All)}, such as \"near-thigh front\"", null);
    }

    private static PlacedThing? Thing(KnowledgeMap map, string line, bool somebody)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var places = words.Skip(1).Select(word => (Number: Number(word), Joint: somebody ? Words<Joint>.Parse(word) : null)).ToList();
        if (Words<ThingKind>.Parse(words[0]) is not { } kind || !places.TrueForAll(p => p.Number is not null || p.Joint is not null))
        {
            return map.Problem<PlacedThing?>("things", "thing.form", $"\"{line}\" is no thing",
                $"write one of {string.Join(", ", Words<ThingKind>.All)} and its numbers", null);
        }

        var count = places.Sum(p => p.Joint is null ? 1 : 2);
        var needed = ThingShapes.Numbers(kind);
        return count == needed
            ? new(kind, [.. places.Select(p => (p.Number ?? 0, p.Joint))])
            : map.Problem<PlacedThing?>("things", "thing.numbers", $"\"{line}\" has {count} numbers", $"write {needed} after {words[0]}; a joint counts as two", null);
    }

    private static (Point From, Point To)? Line(KnowledgeMap map, string key, string line) =>
        line.Split(' ').Select(Number).ToArray() is [{ } x1, { } y1, { } x2, { } y2]
            ? (new(x1, y1), new(x2, y2))
            : map.Problem<(Point, Point)?>(key, "line.form", $"\"{line}\" is no line", "write four numbers: from x y to x y", null);

    private static Point At(IReadOnlyList<double> numbers) => numbers is [var x, var y] ? new(x, y) : new(0, 0);

    private static double? Number(string text) => (double?)Diary.Number.Parse(text);
}
