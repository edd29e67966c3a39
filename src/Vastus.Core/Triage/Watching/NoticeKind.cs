namespace Vastus.Core.Triage.Watching;

/// <summary>What the diary can notice by itself, the most urgent first.</summary>
public enum NoticeKind
{
    /// <summary>So much caffeine that it can poison.</summary>
    CaffeineOverdose,

    /// <summary>Very strong, or long.</summary>
    HardSpasm,

    NewSymptom,

    /// <summary>Caffeine over the limit on a day with spasms or other signs.</summary>
    CaffeineHigh,

    /// <summary>Spasms began or rose after a new medicine or dose.</summary>
    AfterMedicine,

    /// <summary>Spasms rose over weeks.</summary>
    MoreOften,

    /// <summary>Spasms last longer than weeks ago.</summary>
    Longer,
}
