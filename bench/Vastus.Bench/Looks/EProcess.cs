using NodaTime;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Findings;

namespace Vastus.Bench.Looks;

/// <summary>A test that stays valid however often one looks: the schedule that was not chosen.</summary>
/// <remarks>
/// For each exposure the exact conditional likelihood of the completed four-week blocks, over that without an effect, averaged over a
/// normal prior of the log odds ratio: without an effect a martingale of mean 1. All exposures together by e-BH
/// (Wang and Ramdas 2022, doi:10.1111/rssb.12489). A finding must have data enough by the method's rule, and is kept or withdrawn by it.
/// </remarks>
/// <param name="level">Of e-BH. Above 0.1 it is a number fitted by simulation, and the promise of validity is gone.</param>
internal sealed class EProcess(double level)
{
    private const int BlockDays = 28;
    private const double PriorDeviation = 1.5;
    private const double Kept = 0.05;
    private static readonly LocalDate Origin = new(2001, 1, 1);
    private static readonly double[] Grid = [.. Enumerable.Range(-40, 81).Select(i => i / 10.0)];
    private static readonly double[] Prior = Normal();

    public IReadOnlyList<Followed> Follow(Study study)
    {
        var timeline = study.Periods.Timeline!;
        var (first, last) = (timeline.DateAt(timeline.First), timeline.DateAt(timeline.Last));
        var logRatios = study.Exposures.Select(_ => new double[Grid.Length]).ToArray();
        var holding = new bool[logRatios.Length];
        List<Followed> looks = [];
        for (var block = Period.DaysBetween(Origin, first) / BlockDays; ; block++)
        {
            var end = Origin.PlusDays(BlockDays * (block + 1));
            if (end > last)
                return looks;
            for (var k = 0; k < logRatios.Length; k++)
                Multiply(logRatios[k], study, study.Exposures[k].States, block);

            var at = end.AtMidnight().WithOffset(timeline.OffsetAt(end.AtMidnight().WithOffset(Offset.Zero).ToInstant())).ToInstant();
            var tests = Look.TestsAt(study, at);
            var found = Found([.. logRatios.Select((ratios, k) => tests[k] is null ? 0 : Average(ratios))]);
            holding = [.. found.Select((isFound, k) => isFound || (holding[k] && tests[k]?.P <= Kept))];
            looks.Add(new((at - timeline.First).TotalDays, found, holding));
        }
    }

    private bool[] Found(double[] e)
    {
        var order = Enumerable.Range(0, e.Length).OrderByDescending(k => e[k]).ToArray();
        var count = 0;
        for (var i = 1; i <= e.Length; i++)
            count = e[order[i - 1]] >= e.Length / (level * i) ? i : count;
        return [.. e.Select((_, k) => order.AsSpan(0, count).Contains(k))];
    }

    private static double Average(double[] logRatios) => Prior.Zip(logRatios, (weight, log) => weight * Math.Exp(log)).Sum();

    private static void Multiply(double[] logRatios, Study study, ReadOnlySpan<ExposureState> states, int block)
    {
        Dictionary<int, (int Rows, int Exposed, int Cases, int Both)> strata = [];
        for (var i = 0; i < study.Periods.Count; i++)
        {
            var stratum = study.Periods.StratumOf(i);
            if (study.Periods.Strata[stratum].Block != block || states[i] is ExposureState.Unknown)
                continue;
            var (one, isCase) = (states[i] is ExposureState.Exposed ? 1 : 0, study.Periods.IsCase(i) ? 1 : 0);
            var sum = strata.GetValueOrDefault(stratum);
            strata[stratum] = (sum.Rows + 1, sum.Exposed + one, sum.Cases + isCase, sum.Both + (one * isCase));
        }

        foreach (var (rows, exposed, cases, both) in strata.Values)
        {
            for (var g = 0; g < Grid.Length; g++)
                logRatios[g] += (Grid[g] * both) - Math.Log(Mean(rows, exposed, cases, Grid[g]));
        }
    }

    /// <summary>The mean of the odds ratio to the power of the exposed cases, where the cases are drawn by lot (Fisher's noncentral distribution).</summary>
    private static double Mean(int rows, int exposed, int cases, double logOdds)
    {
        var (sum, all) = (0.0, 0.0);
        for (var both = Math.Max(0, cases - (rows - exposed)); both <= Math.Min(cases, exposed); both++)
        {
            var ways = Choose(exposed, both) * Choose(rows - exposed, cases - both);
            (sum, all) = (sum + (ways * Math.Exp(logOdds * both)), all + ways);
        }

        return sum / all;
    }

    private static double Choose(int of, int chosen)
    {
        var ways = 1.0;
        for (var i = 0; i < chosen; i++)
            ways *= (double)(of - i) / (i + 1);
        return ways;
    }

    private static double[] Normal()
    {
        var weights = Grid.Select(b => Math.Exp(-b * b / (2 * PriorDeviation * PriorDeviation))).ToArray();
        var sum = weights.Sum();
        return [.. weights.Select(weight => weight / sum)];
    }
}
