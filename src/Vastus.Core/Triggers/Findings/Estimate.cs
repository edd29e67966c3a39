using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Likelihood;

namespace Vastus.Core.Triggers.Findings;

/// <summary>The numbers behind a finding. There are none where the data are too few.</summary>
/// <param name="CasesUsed">Spasms in sets that hold comparison times, with the exposure known.</param>
/// <param name="RowsUsed">All hours in those sets.</param>
/// <param name="StrataUsed">How many sets.</param>
/// <param name="ExposedCases">Spasms after the exposure.</param>
/// <param name="Adjusted">The log odds ratio, adjusted for <paramref name="AdjustedFor"/>.</param>
/// <param name="Crude">The same without adjustment.</param>
/// <param name="AdjustedFor">The closest companion first.</param>
/// <param name="TravelsWith">Those of them that the diary cannot tell apart from this one.</param>
/// <param name="AdjusterUnknown">In which share of the rows a companion was unknown, 0 to 1.</param>
/// <param name="Q">The p-value adjusted for all exposures of the look (Benjamini and Hochberg).</param>
public sealed record Estimate(
    int CasesUsed, int RowsUsed, int StrataUsed, int ExposedCases, Coefficient Adjusted, Coefficient Crude,
    IReadOnlyList<ExposureRule> AdjustedFor, IReadOnlyList<ExposureRule> TravelsWith, double AdjusterUnknown, double Q)
{
    /// <summary>How many times as likely; within one given hour the odds ratio is the rate ratio.</summary>
    public double OddsRatio => Math.Exp(Adjusted.Estimate);

    public double Low => Math.Exp(Adjusted.Low);

    public double High => Math.Exp(Adjusted.High);

    public double P => Adjusted.P;

    /// <summary>The limit nearer to 1: what a headline may say, since new findings exaggerate (method, 6). 1 if the interval holds 1.</summary>
    public double NearLimit => Adjusted.Low > 0 ? Low : Adjusted.High < 0 ? High : 1;

    /// <summary>How strongly something unlogged would have to go with both to explain the nearer limit away; 1: it need not.</summary>
    public double EValueOfLimit => EValue.OfInterval(Low, High);

    private double Share(double oddsRatio) => AttributableFraction.Of(CasesUsed, ExposedCases, oddsRatio);

    /// <summary>Which share of the spasms used the exposure would account for, if the link is causal; its range by the limits. Up to 1.</summary>
    internal (double Best, double Low, double High) Attributable => (Share(OddsRatio), Share(Low), Share(High));
}
