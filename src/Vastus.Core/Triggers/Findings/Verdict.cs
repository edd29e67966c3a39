namespace Vastus.Core.Triggers.Findings;

/// <summary>What a look at the diary can say of one exposure (method, 5.3). The words of the answer are <c>little_or_none</c> and so on.</summary>
public enum Verdict
{
    /// <summary>Too little to say anything; nothing else about the exposure is shown.</summary>
    Insufficient,

    /// <summary>Neither a link nor the absence of one can be told.</summary>
    Unclear,

    /// <summary>Not linked, and the whole interval lies between 1/1.5 and 1.5 times.</summary>
    LittleOrNone,

    /// <summary>The adjusted p-value holds against all other exposures of the look.</summary>
    Linked,
}
