namespace Vastus.Core.Pictures;

/// <summary>The points of a drawn figure. "Near" is the side towards the viewer, and the leg that does the exercise.</summary>
public enum Joint
{
    Head,
    Neck,
    NearShoulder,
    FarShoulder,
    NearElbow,
    FarElbow,
    NearHand,
    FarHand,
    NearHip,
    FarHip,
    NearKnee,
    FarKnee,
    NearAnkle,
    FarAnkle,
    NearToe,
    FarToe,
}
