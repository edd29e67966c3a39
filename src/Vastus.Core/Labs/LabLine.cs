using Vastus.Core.Triage;
using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Labs;

/// <summary>A value at or beyond which somebody has to look soon.</summary>
/// <param name="Side">On which side of the value.</param>
/// <param name="Value">In the analyte's first unit, or a multiple.</param>
/// <param name="Logic">What has to hold as well. Null: nothing.</param>
public sealed record LabLine(Urgency Urgency, LabSide Side, decimal Value, Expression? Logic)
{
    /// <summary>A value of another unit was converted by a rounded factor: 4.0 mg/dL of creatinine is meant to be the line of 354 µmol/L.</summary>
    private const decimal Slack = 0.0025m;

    /// <summary>Whether a result is certainly at or beyond it.</summary>
    /// <param name="value">In the analyte's first unit.</param>
    /// <param name="comparator"><c>&lt;</c>, <c>&lt;=</c>, <c>&gt;=</c>, <c>&gt;</c>: the true value lies on that side. Null: it is the value.</param>
    /// <param name="isConverted">From another unit.</param>
    /// <param name="upper">The upper end of its range. Null: not known.</param>
    /// <param name="own">The person's own lowest value in the year before. Null: there is none.</param>
    public bool IsPassed(decimal value, string? comparator, bool isConverted, decimal? upper, decimal? own)
    {
        var limit = Side switch { LabSide.TimesUpper => upper * Value, LabSide.TimesOwn => own * Value, _ => Value };
        if (limit is not { } line)
            return false;
        var slack = isConverted ? line * Slack : 0;
        // One time the upper end is beyond it; more times it are reached.
        var isOver = Side is LabSide.Over || (Side is LabSide.TimesUpper && Value is 1);
        return Side is LabSide.AtMost or LabSide.Below
            ? comparator is not ['>', ..] && (value < line + slack || (value <= line + slack && (Side is LabSide.AtMost || comparator is "<")))
            : comparator is not ['<', ..] && (value > line - slack || (value >= line - slack && (!isOver || comparator is ">")));
    }
}

public enum LabSide
{
    AtMost,
    AtLeast,
    Below,
    Over,

    /// <summary>Of the upper end of the range.</summary>
    TimesUpper,

    /// <summary>Of the person's own lowest value in the year before.</summary>
    TimesOwn,
}
