namespace Vastus.Core.Pictures;

/// <summary>Something that stands about.</summary>
/// <param name="Numbers">Where it is, by kind; see the head of <c>pictures.yaml</c>.</param>
public sealed record Thing(ThingKind Kind, IReadOnlyList<double> Numbers);

public enum ThingKind
{
    Floor,
    Wall,
    Bed,
    Mat,
    Chair,
    Stool,
    Pillow,
    Cushion,
    Roll,
    Rug,
    Step,
    Worktop,
    Machine,
    Plate,
    Post,
    Line,
    Towel,
    Band,
    Loop,
    Weight,
    Pack,
    Bottle,
    Glass,
    Jar,
    Mug,
    Tablets,
    Sun,
    Tree,
    Drops,
    Breath,
    Crossed,
    Lamp,
}

/// <summary>A thing whose place may go with the figure.</summary>
/// <param name="Places">Numbers, or joints that stand for two of them.</param>
public sealed record PlacedThing(ThingKind Kind, IReadOnlyList<(double Number, Joint? Joint)> Places)
{
    public Thing In(Figure? figure) => new(Kind, [.. Places.SelectMany(place =>
        place.Joint is { } joint && figure is not null ? [figure[joint].X, figure[joint].Y] : new[] { place.Number })]);
}
