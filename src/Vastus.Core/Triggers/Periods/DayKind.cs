namespace Vastus.Core.Triggers.Periods;

/// <summary>Whether a local day is one of the person's days of rest.</summary>
public enum DayKind
{
    Work,
    Rest,
}
