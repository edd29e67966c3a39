namespace Vastus.Core.Triggers.Findings;

/// <summary>A reason to say less than the number seems to (method, 7).</summary>
public enum Caution
{
    /// <summary>The information is below 2: estimates are unstable, and exaggerate.</summary>
    ThinData,

    /// <summary>What came before is known for spasms much more, or much less, often than for comparison times.</summary>
    LoggingDiffers,

    /// <summary>Entries before spasms were written down after them much more often than entries before comparison times.</summary>
    WrittenAfter,

    /// <summary>It nearly always comes together with another exposure.</summary>
    NotSeparable,
}
