namespace Vastus.Core.Triggers.Medicines;

/// <summary>In which window of a medicine a time lies. On the medicine goes before after it, and that before before it.</summary>
public static class RiskWindows
{
    private static readonly Duration Before = Duration.FromDays(14);
    private static readonly Duration First = Duration.FromDays(28);
    private static readonly Duration After = Duration.FromDays(7);

    /// <summary>The window's name in results.</summary>
    public static string Word(RiskWindow window) => window switch
    {
        RiskWindow.BeforeStart => "before_start",
        RiskWindow.First28Days => "first_28_days",
        RiskWindow.AfterChange => "after_change",
        RiskWindow.LaterOn => "later_on",
        RiskWindow.AfterStop => "after_stop",
        _ => throw new ArgumentOutOfRangeException(nameof(window)),
    };

    /// <summary>Whether a link is looked for in it; the others only keep the comparison clean.</summary>
    public static bool IsTested(RiskWindow window) =>
        window is RiskWindow.First28Days or RiskWindow.AfterChange or RiskWindow.LaterOn;

    /// <param name="courses">Of one medicine.</param>
    /// <returns>Null: a time to compare with.</returns>
    public static RiskWindow? At(IReadOnlyList<Course> courses, Instant at)
    {
        RiskWindow? window = null;
        foreach (var course in courses)
        {
            if (course.Holds(at))
                return On(course, at);
            if (course.Stop is { } stop && at >= stop && at < stop + After)
                window = RiskWindow.AfterStop;
            else if (window is null && course.Start is { } start && at < start && at >= start - Before)
                window = RiskWindow.BeforeStart;
        }

        return window;
    }

    /// <summary>The instants at which a time may pass from one window of a course into another, in any order.</summary>
    public static IEnumerable<Instant> Boundaries(Course course)
    {
        if (course.Start is { } start)
        {
            yield return start - Before;
            yield return start;
            yield return start + First;
        }

        foreach (var change in course.Changes)
        {
            yield return change;
            yield return change + First;
        }

        if (course.Stop is { } stop)
        {
            yield return stop;
            yield return stop + After;
        }
    }

    private static RiskWindow On(Course course, Instant at)
    {
        foreach (var change in course.Changes)
        {
            if (at >= change && at < change + First)
                return RiskWindow.AfterChange;
        }

        return course.Start is { } start && at < start + First ? RiskWindow.First28Days : RiskWindow.LaterOn;
    }
}
