namespace Vastus.Core.Triage;

/// <summary>How soon somebody has to look at it. The most urgent first.</summary>
public enum Urgency
{
    /// <summary>The emergency number, now.</summary>
    Emergency,

    /// <summary>A clinician today, day or night.</summary>
    SameDay,

    /// <summary>An appointment within 14 days.</summary>
    TwoWeeks,

    /// <summary>The next routine appointment.</summary>
    Routine,

    /// <summary>Home measures, and checked again when anything changes.</summary>
    SelfCare,
}
