using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Triggers.Findings;

/// <summary>
/// The periods by which one exposure can be judged: those in which it is known, in strata that still hold a case and a
/// referent (method, 4.1).
/// </summary>
internal sealed class KnownRows
{
    /// <summary>With less information, or fewer cases, nothing is said of an exposure (method, 4.2).</summary>
    public const double LeastInformation = 1;

    public const int LeastCases = 6;

    private KnownRows(int[] rows, int[] strata, int stratumCount, int cases, int exposedCases, double information) =>
        (Rows, Strata, StratumCount, Cases, ExposedCases, Information) = (rows, strata, stratumCount, cases, exposedCases, information);

    /// <summary>Places in the list of periods, ascending.</summary>
    public int[] Rows { get; }

    /// <summary>For each row, the number of its stratum, from 0 without gaps.</summary>
    public int[] Strata { get; }

    public int StratumCount { get; }

    public int Cases { get; }

    public int ExposedCases { get; }

    /// <summary>
    /// How much the exposure varies where it matters, without looking at which periods are the cases (method, 4.2):
    /// the sum over strata of m(n-m)/(n-1) p(1-p), with p the exposed share.
    /// </summary>
    public double Information { get; }

    public bool IsEnough => Information >= LeastInformation && Cases >= LeastCases;

    /// <param name="periods">Eligible periods of strata with a case, in time order.</param>
    /// <param name="count">Only the first so many: those that began before the look.</param>
    /// <param name="states">One for each period.</param>
    public static KnownRows Of(PersonPeriods periods, int count, ReadOnlySpan<ExposureState> states)
    {
        var known = new int[periods.StratumCount];
        var cases = new int[periods.StratumCount];
        var exposed = new int[periods.StratumCount];
        for (var i = 0; i < count; i++)
        {
            if (states[i] is ExposureState.Unknown)
                continue;
            var stratum = periods.StratumOf(i);
            known[stratum]++;
            cases[stratum] += periods.IsCase(i) ? 1 : 0;
            exposed[stratum] += states[i] is ExposureState.Exposed ? 1 : 0;
        }

        var number = new int[periods.StratumCount];
        var (strata, rowCount, caseCount, information) = (0, 0, 0, 0.0);
        for (var s = 0; s < number.Length; s++)
        {
            var (n, m) = (known[s], cases[s]);
            number[s] = m > 0 && m < n ? strata++ : -1;
            if (number[s] < 0)
                continue;
            rowCount += n;
            caseCount += m;
            var share = (double)exposed[s] / n;
            information += (double)m * (n - m) / (n - 1) * share * (1 - share);
        }

        var (rows, strataOf, exposedCases, at) = (new int[rowCount], new int[rowCount], 0, 0);
        for (var i = 0; i < count; i++)
        {
            if (states[i] is ExposureState.Unknown || number[periods.StratumOf(i)] is not (>= 0 and var stratum))
                continue;
            (rows[at], strataOf[at++]) = (i, stratum);
            exposedCases += states[i] is ExposureState.Exposed && periods.IsCase(i) ? 1 : 0;
        }

        return new(rows, strataOf, strata, caseCount, exposedCases, information);
    }
}
