using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Likelihood;

namespace Vastus.Core.Triggers.Findings;

/// <summary>The model of one exposure: itself, the exposures that travel with it, and whether one of those is unknown (method, 4.3).</summary>
internal sealed record Fit(
    Coefficient Adjusted, Coefficient Crude, IReadOnlyList<Adjustment.Companion> Companions, double AdjusterUnknown)
{
    /// <returns>Null: the maximum was not found, and nothing may be shown.</returns>
    /// <param name="study">The diary.</param>
    /// <param name="exposure">The place of the exposure in the study.</param>
    /// <param name="known">For each exposure, its own rows.</param>
    public static Fit? Of(Study study, int exposure, KnownRows[] known)
    {
        var rows = known[exposure];
        var companions = Adjustment.For(exposure, known, study.States);
        var unknown = rows.Rows.Count(row => IsUnknown(row, companions, study.States));
        ExposureState[][] columns = [study.States[exposure], .. companions.Select(companion => study.States[companion.Exposure])];
        var crude = Estimate(study, rows, columns[..1], null);
        var adjusted = companions is [] ? crude : Estimate(study, rows, columns, unknown > 0 ? companions : null);
        return adjusted is null || crude is null ? null : new(adjusted, crude, companions, (double)unknown / rows.Rows.Length);
    }

    /// <param name="study">The diary.</param>
    /// <param name="rows">Those of the exposure.</param>
    /// <param name="exposures">Each becomes a column: exposed or not, unknown counting as not.</param>
    /// <param name="unknown">A last column says where one of these is unknown. Null: no such column.</param>
    private static Coefficient? Estimate(
        Study study, KnownRows rows, ExposureState[][] exposures, IReadOnlyList<Adjustment.Companion>? unknown)
    {
        var columns = exposures.Length + (unknown is null ? 0 : 1);
        var (cases, values) = (new bool[rows.Rows.Length], new double[rows.Rows.Length * columns]);
        for (var i = 0; i < cases.Length; i++)
        {
            var row = rows.Rows[i];
            cases[i] = study.Periods.IsCase(row);
            for (var j = 0; j < exposures.Length; j++)
                values[(i * columns) + j] = exposures[j][row] is ExposureState.Exposed ? 1 : 0;
            if (unknown is not null)
                values[(i * columns) + columns - 1] = IsUnknown(row, unknown, study.States) ? 1 : 0;
        }

        var likelihood = new ConditionalLikelihood(MatchedSets.Of(rows.Strata, cases, values, columns));
        return PenalisedFit.Of(likelihood, wanted: 1).Coefficients is [var coefficient] ? coefficient : null;
    }

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
