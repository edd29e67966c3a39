namespace Vastus.Core.Pictures;

/// <summary>How one leg is bent, in degrees.</summary>
/// <param name="Hip">Flexion, 0 in line with the trunk, positive forwards.</param>
/// <param name="Knee">Flexion, 0 straight.</param>
/// <param name="Ankle">Dorsiflexion, 0 a right angle to the shin, positive toes up. Null: as it must be for the foot to stand flat.</param>
/// <param name="Out">Abduction, positive away from the other leg.</param>
/// <param name="Turn">Outward rotation of the thigh.</param>
/// <param name="FootTurn">Outward rotation of the shin and foot against the thigh.</param>
public sealed record LegAngles(double Hip, double Knee, double? Ankle, double Out = 0, double Turn = 0, double FootTurn = 0)
{
    public static LegAngles Straight { get; } = new(0, 0, 0);

    /// <param name="share">0: this; 1: the other.</param>
    public LegAngles Towards(LegAngles other, double share) => new(
        double.Lerp(Hip, other.Hip, share),
        double.Lerp(Knee, other.Knee, share),
        (Ankle, other.Ankle) is ({ } from, { } to) ? double.Lerp(from, to, share) : null,
        double.Lerp(Out, other.Out, share),
        double.Lerp(Turn, other.Turn, share),
        double.Lerp(FootTurn, other.FootTurn, share));

    /// <summary>With the ankle of a flat foot as a number.</summary>
    /// <param name="trunk">As in <see cref="Figure.FromAngles"/>.</param>
    public LegAngles Flat(double trunk) => this with { Ankle = Ankle ?? trunk - Hip + Knee };
}
