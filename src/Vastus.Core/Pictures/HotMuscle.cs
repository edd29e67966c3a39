namespace Vastus.Core.Pictures;

/// <summary>A muscle that works, is stretched or is sore, as a part of a limb.</summary>
/// <param name="Start">From 0, the upper end of the limb, to 1; may reach beyond either.</param>
public sealed record HotMuscle(Limb Limb, LimbSide Side, double Start, double End);

public enum Limb
{
    NearThigh,
    NearShin,
    NearFoot,
    FarThigh,
    FarShin,
    FarFoot,
    Trunk,
}

/// <summary>Front and back in profile; inner and outer from the front.</summary>
public enum LimbSide
{
    Front,
    Back,
    Middle,
    Inner,
    Outer,
}
