using System.Diagnostics;
using Vastus.Core.Triggers.Likelihood;

namespace Vastus.Bench.Statistics;

/// <summary>The conditional logistic fit beside the textbook's recursion, and beside R where it is installed.</summary>
internal static class Fits
{
    public static void Measure(Table table)
    {
        Measure(table, "one person: 40 sets of 1 in 15", Invented.Sets(1, 40, 15, 1, 3, measured: false), 200, 20, "1 ms");
        MeasureMany(table, 10_000, 500);
        Measure(table, "one set of 200 in 2,000", Invented.Sets(2, 1, 2_000, 200, 3, measured: true), 5, 1, "");
        Measure(table, "100,000 sets of 1 in 5 pooled", Invented.Sets(3, 100_000, 5, 1, 3, measured: true), 3, 1, "");
    }

    private static void Measure(Table table, string what, List<Row[]> sets, int times, int timesInR, string aim)
    {
        PenalisedFit? fit = null;
        PenalisedFit? plain = null;
        UnpenalisedFit? bare = null;
        var columns = sets[0][0].X.Length;
        var reduced = Milliseconds(times, () => Reduced(sets, columns));
        var one = Milliseconds(times, () => fit = PenalisedFit.Of(new ConditionalLikelihood(Reduced(sets, columns)), wanted: 1));
        var all = Milliseconds(times, () => PenalisedFit.Of(new ConditionalLikelihood(Reduced(sets, columns))));
        var textbook = Milliseconds(Math.Max(1, times / 20), () => plain = PenalisedFit.Of(new TextbookLikelihood(sets, columns), wanted: 1));
        var unpenalised = Milliseconds(times, () => bare = UnpenalisedFit.Of(new ConditionalLikelihood(Reduced(sets, columns))));
        table.Add("", $"{what}: fit, a test, two limits", $"{one:F2} ms", aim);
        table.Add("", "  of that, gathering the rows into sets", $"{reduced:F2} ms");
        table.Add("", "  tests and limits of all three columns", $"{all:F2} ms");
        table.Add("", "  the textbook's recursion in log space, the same fit", $"{textbook:F2} ms");
        table.Add("", "  largest difference of estimates and limits", $"{Difference(fit!, plain!):E1}");
        table.Add("", "  the unpenalised fit, no test, no limits", $"{unpenalised:F2} ms");
        if (ClogitInR.Fit(sets, timesInR) is not var (milliseconds, estimates))
            table.Add("", "  R's clogit", "no Rscript");
        else
        {
            table.Add("", "  R's clogit(method = \"exact\"), the same", $"{milliseconds:F2} ms");
            table.Add("", "  largest difference of estimates", $"{bare!.Estimates.Zip(estimates, (a, b) => Math.Abs(a - b)).Max():E1}");
        }
    }

    /// <summary>As many problems of one person each, on all cores; the textbook fits the first of them.</summary>
    private static void MeasureMany(Table table, int people, int textbookPeople)
    {
        var problems = Enumerable.Range(0, people).AsParallel().AsOrdered()
            .Select(seed => Invented.Sets((ulong)(1_000 + seed), 40, 15, 1, 3, measured: false)).ToArray();
        var (fits, plain) = (new PenalisedFit[people], new PenalisedFit[textbookPeople]);
        var ours = Milliseconds(3, () => Parallel.For(0, people, i => fits[i] = PenalisedFit.Of(new ConditionalLikelihood(Reduced(problems[i], 3)), wanted: 1)));
        var textbook = Milliseconds(1, () => Parallel.For(0, textbookPeople, i => plain[i] = PenalisedFit.Of(new TextbookLikelihood(problems[i], 3), wanted: 1)));
        table.Add("", $"{people:N0} people, each 40 sets of 1 in 15, on all cores", $"{ours / 1_000:F2} s");
        table.Add("", "  people in a second", $"{people / ours * 1_000:N0}/s");
        table.Add("", $"  the textbook's, of the first {textbookPeople}", $"{textbookPeople / textbook * 1_000:N0}/s");
        table.Add("", "  largest difference of estimates and limits", $"{plain.Zip(fits, Difference).Max():E1}");
    }

    private static MatchedSets Reduced(List<Row[]> sets, int columns)
    {
        var rows = sets.Sum(set => set.Length);
        var (strata, cases, covariates) = (new int[rows], new bool[rows], new double[rows * columns]);
        var row = 0;
        for (var s = 0; s < sets.Count; s++)
        {
            foreach (var (isCase, x) in sets[s])
            {
                (strata[row], cases[row]) = (s, isCase);
                x.CopyTo(covariates, row++ * columns);
            }
        }

        return MatchedSets.Of(strata, cases, covariates, columns);
    }

    private static double Difference(PenalisedFit a, PenalisedFit b) =>
        a.Coefficients.Zip(b.Coefficients).Select(pair => Math.Max(Math.Abs(pair.First.Low - pair.Second.Low), Math.Abs(pair.First.High - pair.Second.High)))
            .Concat(a.Estimates.Zip(b.Estimates, (x, y) => Math.Abs(x - y))).Max();

    /// <summary>The median, after warming up.</summary>
    private static double Milliseconds(int times, Action action)
    {
        var taken = new List<double>();
        for (var i = 0; i < times + (times < 100 ? 1 : 2_000); i++)
        {
            var time = Stopwatch.GetTimestamp();
            action();
            taken.Add(Stopwatch.GetElapsedTime(time).TotalMilliseconds);
        }

        taken = [.. taken.TakeLast(times).Order()];
        return taken[taken.Count / 2];
    }
}
