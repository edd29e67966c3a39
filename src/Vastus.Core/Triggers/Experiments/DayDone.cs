namespace Vastus.Core.Triggers.Experiments;

/// <summary>Whether the change of an experiment was done on a day, whatever had been drawn for it.</summary>
public enum DayDone
{
    NotSaid,
    Done,
    NotDone,
}
