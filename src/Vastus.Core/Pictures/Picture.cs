namespace Vastus.Core.Pictures;

/// <summary>A drawing as data: a person in one or several poses, things around, the muscles that are meant, the way to move.</summary>
/// <param name="Name">Of the exercise or stretch; empty for what is named elsewhere.</param>
/// <param name="Title">What can be seen, for somebody who cannot see it.</param>
/// <param name="Poses">None: only things. Several: a movement, from its start to its goal.</param>
/// <param name="Planted">Toes that stay on their way between poses, wherever the angles would take them.</param>
/// <param name="Arrows">From and to, at the goal.</param>
public sealed record Picture(
    string Id,
    string Name,
    string Title,
    IReadOnlyList<Pose> Poses,
    IReadOnlySet<Joint> Planted,
    Tempo Tempo,
    IReadOnlyList<HotMuscle> Hot,
    IReadOnlyList<PlacedThing> Things,
    IReadOnlyList<(Point From, Point To)> Arrows)
{
    public bool Moves => Poses.Count > 1;

    public Frame Start => Of(Poses.Count > 0 ? Poses[0].Figure : null);

    public Frame Goal => Of(Poses.Count > 0 ? Poses[Moves && Tempo.IsRound ? 1 : ^1].Figure : null);

    /// <summary>Seconds, ascending, from 0 to the length of the tempo, close enough together to go straight from one to the next.</summary>
    public IReadOnlyList<double> Moments
    {
        get
        {
            var gaps = Tempo.IsRound ? Poses.Count : Poses.Count - 1;
            var steps = gaps > 1 ? 3 * gaps : 4;
            var there = Enumerable.Range(0, steps + 1).Select(i => Tempo.There * i / steps);
            var back = Enumerable.Range(0, steps + 1).Select(i => Tempo.There + Tempo.Hold + (Tempo.Back * i / steps));
            return [.. there.Concat(Tempo.IsRound ? [] : back).Append(Tempo.Seconds).Distinct().Order()];
        }
    }

    /// <summary>Equally far apart in time; the last one is the first again.</summary>
    public IReadOnlyList<Frame> Frames(int count) => [.. Enumerable.Range(0, count).Select(i => At(Tempo.Seconds * i / Math.Max(1, count - 1)))];

    /// <param name="seconds">0 to the length of the tempo, both ends included.</param>
    public Frame At(double seconds)
    {
        if (!Moves)
            return Start;
        var last = Poses.Count - 1;
        var place = Tempo.IsRound
            ? Math.Min(seconds / Tempo.There, 1) * Poses.Count
            : last * Way(seconds);
        var from = Math.Min((int)place, Tempo.IsRound ? last : last - 1);
        var share = place - from;
        return Of(Poses[from].Towards(Poses[(from + 1) % Poses.Count], Tempo.IsRound ? (share + Eased(share)) / 2 : share, Planted));
    }

    /// <returns>0 at the first pose to 1 at the last one.</returns>
    private double Way(double seconds) => seconds switch
    {
        _ when seconds < Tempo.There => Eased(seconds / Tempo.There),
        _ when seconds <= Tempo.There + Tempo.Hold => 1,
        _ when seconds < Tempo.Seconds - Tempo.Rest => 1 - Eased((seconds - Tempo.There - Tempo.Hold) / Tempo.Back),
        _ => 0,
    };

    private Frame Of(Figure? figure) => new(figure, [.. Things.Select(thing => thing.In(figure))]);

    /// <summary>Begins and ends slowly.</summary>
    private static double Eased(double share) => (1 - Math.Cos(Math.PI * share)) / 2;
}

/// <summary>What is to be seen at one moment.</summary>
/// <param name="Figure">Null: only things.</param>
public sealed record Frame(Figure? Figure, IReadOnlyList<Thing> Things);
