namespace Vastus.Core.Pictures;

/// <summary>How long a movement takes, in seconds: from the first pose to the last, held there, back again, at rest.</summary>
/// <param name="Back">0: it does not go back, but on from the last pose to the first, as in walking.</param>
public sealed record Tempo(double There, double Hold, double Back, double Rest)
{
    /// <summary>Of strength exercises: 2 s up, 1 s pause, 3 s down.</summary>
    public static Tempo Usual { get; } = new(2, 1, 3, 1);

    public double Seconds => There + Hold + Back + Rest;

    public bool IsRound => Back is 0;
}
