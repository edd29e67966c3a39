namespace Vastus.Core.Triggers.Findings;

/// <summary>Which number of a diary is too small for an exposure to be judged.</summary>
public enum Shortage
{
    /// <summary>None is: the exposure can be judged.</summary>
    None,

    /// <summary>There are too few spasms, however well they are logged.</summary>
    Spasms,

    /// <summary>Before too few of the spasms is the exposure known.</summary>
    KnownSpasms,

    /// <summary>Too few of the spasms with the exposure known have a comparable hour with it known.</summary>
    Comparisons,

    /// <summary>The exposure was nearly always the same.</summary>
    Variety,
}
