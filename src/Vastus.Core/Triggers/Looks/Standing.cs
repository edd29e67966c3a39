namespace Vastus.Core.Triggers.Looks;

/// <summary>How a finding stands after a look (method, 5.2).</summary>
public enum Standing
{
    /// <summary>It holds against all other exposures of the look.</summary>
    Linked,

    /// <summary>It was found before, and on its own it still holds.</summary>
    Kept,

    /// <summary>It was found before and no longer holds; said as plainly as the finding was.</summary>
    Withdrawn,
}
