namespace Vastus.Core.Pictures;

/// <summary>From where a figure is seen.</summary>
public enum Viewpoint
{
    /// <summary>Profile, facing right; with the trunk at -90, lying on the back with the head on the left.</summary>
    Side,

    /// <summary>From the front and a little from above; "near" is on the right of the paper.</summary>
    Front,

    /// <summary>Lying on the far side, the head on the left, seen from the front and a little from above; "near" is on top.</summary>
    SideLying,

    /// <summary>Lying on the back, the head on the left, seen from above; "near" is at the bottom of the paper.</summary>
    Above,
}
