using Vastus.Core.Triggers.Exposures;

namespace Vastus.Core.Triggers.Findings;

/// <summary>What one look at the diary says of one exposure.</summary>
/// <param name="Rule">The exposure.</param>
/// <param name="Verdict">In one word.</param>
/// <param name="Information">How much the diary holds about it; below 1 is not enough.</param>
/// <param name="Cases">Spasms after a quiet day.</param>
/// <param name="CasesKnown">Of those, with the exposure known.</param>
/// <param name="Referents">Comparable hours without a spasm.</param>
/// <param name="ReferentsKnown">Of those, with the exposure known.</param>
/// <param name="CasesUsed">Of the known spasms, those that have a comparison time.</param>
/// <param name="Cautions">Why to say less than the number seems to.</param>
/// <param name="Estimate">Null exactly when the verdict is <see cref="Findings.Verdict.Insufficient"/>.</param>
public sealed record Finding(
    ExposureRule Rule, Verdict Verdict, double Information, int Cases, int CasesKnown, int Referents, int ReferentsKnown,
    int CasesUsed, IReadOnlyList<Caution> Cautions, Estimate? Estimate)
{
    /// <summary>The smallest odds ratio above 1 that would probably have shown by now (method, 4.2).</summary>
    public double SmallestVisible => Likelihood.Information.SmallestVisibleOddsRatio(Information);

    /// <summary>
    /// About how many more spasms, with the exposure known, would let a threefold link show. Null: the exposure did not vary,
    /// so that no number of spasms would tell.
    /// </summary>
    public int? MoreSpasms => Information > 0 ? Likelihood.Information.MoreCasesForThreefold(CasesUsed, Information) : null;

    /// <summary>
    /// Which share of the spasms used the exposure would account for, if the link is causal (method, 6). Up to 1. Null: it is not
    /// found, or spasms come less often after it. Shares of several exposures must not be added.
    /// </summary>
    public (double Best, double Low, double High)? Attributable => RaisesRisk ? Estimate!.Attributable : null;

    public bool RaisesRisk => Verdict is Verdict.Linked && Estimate!.Adjusted.Estimate > 0;
}
