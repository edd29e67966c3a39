namespace Vastus.Core.Pictures;

/// <summary>The joints of one leg.</summary>
internal sealed record Leg(Joint Hip, Joint Knee, Joint Ankle, Joint Toe)
{
    public static Leg Near { get; } = new(Joint.NearHip, Joint.NearKnee, Joint.NearAnkle, Joint.NearToe);

    public static Leg Far { get; } = new(Joint.FarHip, Joint.FarKnee, Joint.FarAnkle, Joint.FarToe);
}
