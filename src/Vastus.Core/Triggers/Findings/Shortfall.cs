using Vastus.Core.Triggers.Exposures;

namespace Vastus.Core.Triggers.Findings;

/// <summary>What is missing for an answer about one exposure, and what it would take. Nothing here tells of a link (method, 4.2).</summary>
/// <param name="Rule">The exposure.</param>
/// <param name="Shortage">The number that is too small.</param>
/// <param name="Cases">Spasms after a quiet day.</param>
/// <param name="CasesKnown">Of those, with the exposure known.</param>
/// <param name="CasesUsed">Of those, with a comparable hour in which it is known as well.</param>
/// <param name="HoursKnown">Of the hours that could be compared, spasms included, those with the exposure known.</param>
/// <param name="HoursExposed">Of those, the exposed ones.</param>
/// <param name="Information">How much the diary holds about it; 0 also when it was always the same.</param>
/// <param name="MoreSpasms">
/// About how many more, with the exposure known, would let a threefold link show; without any information, how many it takes to begin.
/// 0: a threefold link would have shown by now. Null: the exposure was always the same, so that no number of spasms would tell.
/// </param>
/// <param name="MoreDays">In how many days they may be expected, at the pace so far. Null: nothing to go by.</param>
public sealed record Shortfall(
    ExposureRule Rule, Shortage Shortage, int Cases, int CasesKnown, int CasesUsed, int HoursKnown, int HoursExposed,
    double Information, int? MoreSpasms, int? MoreDays)
{
    /// <summary>The share of variation, p(1-p), of something that is so in one hour of nine, or in all but one of nine.</summary>
    private const double LeastVariation = 0.1;

    private const double Threefold = 3;

    /// <summary>More would only look precise: twenty-seven years.</summary>
    private const int DaysMost = 9_999;

    /// <param name="study">The diary.</param>
    /// <param name="exposure">Its place in the study.</param>
    /// <param name="until">Only periods that began before it count.</param>
    public static Shortfall Of(Study study, int exposure, Instant until)
    {
        var (periods, states) = (study.Periods, study.States[exposure]);
        var count = periods.CountBefore(until);
        var logged = study.Exposures[exposure].Logging(periods, count);
        var rows = KnownRows.Of(periods, count, states);
        var more = MoreSpasmsOf(rows);
        var known = states.AsSpan(0, count);
        return new(
            study.Rules[exposure], ShortageOf(logged, rows), logged.Cases, logged.CasesKnown, rows.Cases,
            count - known.Count(ExposureState.Unknown), known.Count(ExposureState.Exposed),
            rows.Information, more, logged.Cases is 0 ? null : MoreDaysOf(study, until, logged.Cases, more));
    }

    private static Shortage ShortageOf(Logging logged, KnownRows rows)
    {
        if (rows.IsEnough)
            return Shortage.None;
        if (logged.Cases < KnownRows.LeastCases)
            return Shortage.Spasms;
        if (logged.CasesKnown < KnownRows.LeastCases)
            return Shortage.KnownSpasms;
        if (rows.Cases < KnownRows.LeastCases)
            return Shortage.Comparisons;
        // Were every spasm like those that could be used, would that be enough?
        if (rows.Information * logged.Cases >= KnownRows.LeastInformation * rows.Cases)
            return Shortage.KnownSpasms;
        return rows.Information < LeastVariation * rows.Cases ? Shortage.Variety : Shortage.Spasms;
    }

    private static int? MoreSpasmsOf(KnownRows rows)
    {
        var least = Math.Max(0, KnownRows.LeastCases - rows.Cases);
        if (rows.Information <= 0)
            return least > 0 ? least : null;
        return Likelihood.Information.SmallestVisibleOddsRatio(rows.Information) <= Threefold
            ? least
            : Math.Max(least, Likelihood.Information.MoreCasesForThreefold(rows.Cases, rows.Information));
    }

    private static int? MoreDaysOf(Study study, Instant until, int cases, int? more)
    {
        var timeline = study.Periods.Timeline!;
        var days = (Instant.Min(until, timeline.Last) - timeline.First).TotalDays;
        return more is null ? null : (int)Math.Min(DaysMost, Math.Ceiling(more.Value * days / cases));
    }
}
