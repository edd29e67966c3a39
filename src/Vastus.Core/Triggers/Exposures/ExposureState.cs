namespace Vastus.Core.Triggers.Exposures;

/// <summary>What is known of an exposure before one hour. Unknown is not unexposed.</summary>
public enum ExposureState : byte
{
    Unknown,
    Unexposed,
    Exposed,
}
