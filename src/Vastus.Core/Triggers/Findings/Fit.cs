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
        var crude = Estimate(Model(study, exposure, rows, []));
        var adjusted = companions is [] ? crude : Estimate(Model(study, exposure, rows, companions));
        return adjusted is null || crude is null
            ? null
            : new(adjusted, crude, companions, (double)Unknown(study, rows, companions) / rows.Rows.Length);
    }

    /// <summary>Only the test of the adjusted estimate, which is what a look settles by.</summary>
    /// <returns>Null: the maximum was not found.</returns>
    public static LikelihoodRatio? TestOf(Study study, int exposure, KnownRows[] known) =>
        PenalisedFit.TestOf(Model(study, exposure, known[exposure], Adjustment.For(exposure, known, study.States)));

    private static Coefficient? Estimate(ConditionalLikelihood model) =>
        PenalisedFit.Of(model, wanted: 1).Coefficients is [var coefficient] ? coefficient : null;

    /// <summary>A column for the exposure and each companion, unknown counting as not exposed, and one for "a companion is unknown" where it ever is.</summary>
    private static ConditionalLikelihood Model(Study study, int exposure, KnownRows rows, IReadOnlyList<Adjustment.Companion> companions)
    {
        ExposureState[][] exposures = [study.States[exposure], .. companions.Select(companion => study.States[companion.Exposure])];
        var columns = exposures.Length + (Unknown(study, rows, companions) > 0 ? 1 : 0);
        var (cases, values) = (new bool[rows.Rows.Length], new double[rows.Rows.Length * columns]);
        for (var i = 0; i < cases.Length; i++)
        {
            var row = rows.Rows[i];
            cases[i] = study.Periods.IsCase(row);
            for (var j = 0; j < exposures.Length; j++)
                values[(i * columns) + j] = exposures[j][row] is ExposureState.Exposed ? 1 : 0;
            if (columns > exposures.Length)
                values[(i * columns) + columns - 1] = IsUnknown(study, row, companions) ? 1 : 0;
        }

        return new(MatchedSets.Of(rows.Strata, cases, values, columns));
    }

    /// <summary>In how many rows a companion is unknown.</summary>
    private static int Unknown(Study study, KnownRows rows, IReadOnlyList<Adjustment.Companion> companions) =>
        rows.Rows.Count(row => IsUnknown(study, row, companions));

    private static bool IsUnknown(Study study, int row, IReadOnlyList<Adjustment.Companion> companions)
    {
        foreach (var companion in companions)
        {
            if (study.States[companion.Exposure][row] is ExposureState.Unknown)
                return true;
        }

        return false;
    }
}
