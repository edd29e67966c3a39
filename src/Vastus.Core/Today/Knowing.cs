namespace Vastus.Core.Today;

/// <summary>How much a diary knows about one kind on one day. Unknown is not none.</summary>
public enum Knowing
{
    /// <summary>Nothing is logged, and nobody said that there was nothing.</summary>
    Unknown,

    /// <summary>Nothing is logged and a check-in covers the kind, or it was logged as zero.</summary>
    None,

    /// <summary>Something is logged; there may have been more.</summary>
    SoFar,

    /// <summary>Something is logged and a check-in says that it was all.</summary>
    All,
}
