namespace Vastus.Core.Triggers.Medicines;

/// <summary>Times around a course that are compared with all other times of the diary (method, 9).</summary>
public enum RiskWindow
{
    /// <summary>14 days: what may have led to the medicine is not taken for usual.</summary>
    BeforeStart,

    /// <summary>From the start.</summary>
    First28Days,

    /// <summary>28 days from a new dose. Not in the method; without it a higher dose would hide in <see cref="LaterOn"/>.</summary>
    AfterChange,

    /// <summary>From day 28 to the stop; and a course whose start nobody knows.</summary>
    LaterOn,

    /// <summary>7 days.</summary>
    AfterStop,
}
