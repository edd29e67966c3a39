using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Likelihood;

namespace Vastus.Core.Triggers.Findings;

/// <summary>One look at a diary: what it says of every exposure, judged together (method, 4 to 7).</summary>
public static class Look
{
    private const double ThinInformation = 2;
    private const double ShareApart = 0.20;
    private static readonly double Little = Math.Log(1.5);

    /// <summary>Everything that can be said at this look.</summary>
    /// <param name="study">The diary.</param>
    /// <param name="until">Only periods that began before it count.</param>
    /// <param name="level">The share of false findings to hold to, such as 0.05.</param>
    /// <returns>One for each rule of the study, in its order.</returns>
    public static IReadOnlyList<Finding> At(Study study, Instant until, double level)
    {
        var count = study.Periods.CountBefore(until);
        var known = Known(study, until, count);
        var fits = new Fit?[known.Length];
        for (var i = 0; i < fits.Length; i++)
            fits[i] = known[i].IsEnough ? Fit.Of(study, i, known) : null;

        var q = Adjusted([.. fits.Select(fit => fit?.Adjusted.P)]);
        return [.. known.Select((rows, i) => Finding(study, count, i, rows, fits[i], q[i], level))];
    }

    /// <summary>Only whether something came before the spasms, for each rule; null where the data are too few.</summary>
    public static IReadOnlyList<Test?> TestsAt(Study study, Instant until)
    {
        var known = Known(study, until, study.Periods.CountBefore(until));
        var tests = known.Select((rows, i) => rows.IsEnough ? Fit.TestOf(study, i, known) : null).ToList();
        var q = Adjusted([.. tests.Select(test => test?.P)]);
        return [.. tests.Select((test, i) => test is null ? null : new Test(test.Estimate, test.ChiSquare, test.P, q[i]!.Value))];
    }

    /// <summary>The p-values adjusted for one another. Those that are null take no part, and stay so.</summary>
    private static IReadOnlyList<double?> Adjusted(IReadOnlyList<double?> p)
    {
        var q = new Queue<double>(Multiplicity.BenjaminiHochberg([.. p.OfType<double>()]));
        return [.. p.Select(one => one is null ? (double?)null : q.Dequeue())];
    }

    /// <summary>Nothing is known of an exposure that was added only later: so it is not judged, nor adjusted for.</summary>
    private static KnownRows[] Known(Study study, Instant until, int count) =>
        [.. study.Exposures.Select(exposure => KnownRows.Of(study.Periods, exposure.Rule.IsJudgedAt(until) ? count : 0, exposure.States))];

    private static Finding Finding(Study study, int count, int exposure, KnownRows rows, Fit? fit, double? q, double level)
    {
        var logging = study.Exposures[exposure].Logging(study.Periods, count);
        var estimate = fit is null ? null : new Estimate(
            rows.Cases, rows.Rows.Length, rows.StratumCount, rows.ExposedCases, fit.Adjusted, fit.Crude,
            [.. fit.Companions.Select(c => study.Rules[c.Exposure])],
            [.. fit.Companions.Where(c => c.NotSeparable).Select(c => study.Rules[c.Exposure])], fit.AdjusterUnknown, q!.Value);
        return new(
            study.Rules[exposure], Verdict(estimate, level), rows.Information, logging.Cases, logging.CasesKnown,
            logging.Referents, logging.ReferentsKnown, rows.Cases, estimate is null ? [] : [.. Cautions(rows, logging, estimate)], estimate);
    }

    private static Verdict Verdict(Estimate? estimate, double level)
    {
        if (estimate is null)
            return Findings.Verdict.Insufficient;
        if (estimate.Q <= level)
            return Findings.Verdict.Linked;
        return estimate.Adjusted.Low > -Little && estimate.Adjusted.High < Little ? Findings.Verdict.LittleOrNone : Findings.Verdict.Unclear;
    }

    private static IEnumerable<Caution> Cautions(KnownRows rows, Logging logging, Estimate estimate)
    {
        if (rows.Information < ThinInformation)
            yield return Caution.ThinData;
        if (Math.Abs(logging.KnownShareOfCases - logging.KnownShareOfReferents) > ShareApart)
            yield return Caution.LoggingDiffers;
        if (logging.LateBeforeCases - logging.LateBeforeReferents > ShareApart)
            yield return Caution.WrittenAfter;
        if (estimate.TravelsWith is not [])
            yield return Caution.NotSeparable;
    }
}

/// <summary>The test of one exposure at a look.</summary>
/// <param name="Estimate">The log odds ratio.</param>
/// <param name="ChiSquare">Of the penalised likelihood ratio test.</param>
/// <param name="P">Its p-value.</param>
/// <param name="Q">Adjusted for all exposures of the look.</param>
public sealed record Test(double Estimate, double ChiSquare, double P, double Q);
