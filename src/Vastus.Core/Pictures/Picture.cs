namespace Vastus.Core.Pictures;

/// <summary>A drawing as data: a person, things around them, the muscle that is meant, the way to move.</summary>
/// <param name="Title">What can be seen, for somebody who cannot see it.</param>
/// <param name="Figure">Null: only things.</param>
/// <param name="Hot">The stretched or sore muscles, as lines.</param>
/// <param name="Arrows">From and to.</param>
public sealed record Picture(
    string Id,
    string Title,
    Figure? Figure,
    IReadOnlyList<(Point From, Point To)> Hot,
    IReadOnlyList<Thing> Things,
    IReadOnlyList<(Point From, Point To)> Arrows);

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
    Pillow,
    Cushion,
    Towel,
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
