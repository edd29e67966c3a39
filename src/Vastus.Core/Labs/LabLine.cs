using Vastus.Core.Triage;
using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Labs;

/// <summary>A value at or beyond which somebody has to look soon.</summary>
/// <param name="Side">On which side of the value.</param>
/// <param name="Value">In the analyte's first unit, or a multiple.</param>
/// <param name="Logic">What has to hold as well. Null: nothing.</param>
public sealed record LabLine(Urgency Urgency, LabSide Side, decimal Value, Expression? Logic)
{
    /// <summary>Whether a result is certainly at or beyond it.</summary>
    /// <param name="least">The least the result can be.</param>
    /// <param name="most">The most it can be.</param>
    /// <param name="upper">The upper end of its range. Null: not known.</param>
    /// <param name="own">The person's own value in the week before. Null: there is none.</param>
    public bool IsPassed(decimal least, decimal most, decimal? upper, decimal? own) => Side switch
    {
        LabSide.AtMost => most <= Value,
        LabSide.Below => most < Value,
        LabSide.AtLeast => least >= Value,
        LabSide.Over => least > Value,
        LabSide.TimesUpper => upper is { } high && (Value is 1 ? least > high : least >= high * Value),
        _ => own is { } before && least >= before * Value,
    };
}

public enum LabSide
{
    AtMost,
    AtLeast,
    Below,
    Over,

    /// <summary>Of the upper end of the range.</summary>
    TimesUpper,

    /// <summary>Of the person's own lowest value in the seven days before.</summary>
    TimesOwn,
}
