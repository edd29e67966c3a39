using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Likelihood;

namespace Vastus.Core.Triggers.Findings;

/// <summary>The model of one exposure: itself, the exposures that travel with it, and whether one of those is unknown (method, 4.3).</summary>
internal sealed record Fit(
    Coefficient Adjusted, Coefficient Crude, IReadOnlyList<Adjustment.Companion> Companions, double AdjusterUnknown)
{
    /// <param name="study">The diary.</param>
    /// <param name="exposure">The place of the exposure in the study.</param>
    /// <param name="known">For each exposure, its own rows.</param>
    /// <param name="limits">Whether the interval and the crude estimate are wanted, too: they cost as much again.</param>
    public static Fit Of(Study study, int exposure, KnownRows[] known, bool limits)
    {
        var rows = known[exposure];
        var companions = Adjustment.For(exposure, known, study.States);
        var unknown = Unknown(rows, companions, study.States);
        var columns = new double[1 + companions.Count + (unknown > 0 ? 1 : 0)][];
        columns[0] = Indicator(rows, study.States[exposure]);
        for (var i = 0; i < companions.Count; i++)
            columns[1 + i] = Indicator(rows, study.States[companions[i].Exposure]);
        if (unknown > 0)
            columns[^1] = [.. rows.Rows.Select(row => IsUnknown(row, companions, study.States) ? 1.0 : 0.0)];

        var adjusted = Estimate(study, rows, columns, limits);
        var crude = !limits || companions is [] ? adjusted : Estimate(study, rows, columns[..1], limits);
        return new(adjusted, crude, companions, (double)unknown / rows.Rows.Length);
    }

    private static Coefficient Estimate(Study study, KnownRows rows, double[][] columns, bool limits)
    {
        var sets = MatchedSets.Of(rows.Strata, [.. rows.Rows.Select(study.Periods.IsCase)], columns);
        var fit = PenalisedFit.Of(new ConditionalLikelihood(sets), wanted: 1, limits);
        return fit.Coefficients[0];
    }

    private static double[] Indicator(KnownRows rows, ExposureState[] states)
    {
        var column = new double[rows.Rows.Length];
        for (var i = 0; i < column.Length; i++)
            column[i] = states[rows.Rows[i]] is ExposureState.Exposed ? 1 : 0;
        return column;
    }

    private static int Unknown(KnownRows rows, IReadOnlyList<Adjustment.Companion> companions, IReadOnlyList<ExposureState[]> states) =>
        companions is [] ? 0 : rows.Rows.Count(row => IsUnknown(row, companions, states));

    private static bool IsUnknown(int row, IReadOnlyList<Adjustment.Companion> companions, IReadOnlyList<ExposureState[]> states)
    {
        foreach (var companion in companions)
        {
            if (states[companion.Exposure][row] is ExposureState.Unknown)
                return true;
        }

        return false;
    }
}
