using System.Numerics;

namespace Vastus.Core.Triggers.Likelihood;

/// <summary>All sets of which one row is chosen, in one flat pass: the soft-max (METHOD 3.1).</summary>
internal sealed class SingleChoices
{
    /// <summary>Rows are compared with so many different ones of their set, and merged when equal.</summary>
    private const int PatternsMost = 32;

    private readonly int columns;
    private readonly double[] values;
    private readonly double[] counts;
    private readonly int[] ends;
    private readonly double[] weights;
    private readonly double[] mean;

    public SingleChoices(MatchedSets sets)
    {
        columns = sets.Columns;
        List<double> rows = [];
        List<double> times = [];
        List<int> setEnds = [];
        foreach (var set in sets.Sets)
        {
            if (set.Chosen is not 1)
                continue;
            Merge(sets.Rows(set), rows, times);
            setEnds.Add(times.Count);
        }

        (values, counts, ends, weights, mean) = ([.. rows], [.. times], [.. setEnds], new double[times.Count], new double[columns]);
    }

    /// <summary>Takes the means from the gradient, and adds the variances to the lower triangle of the information.</summary>
    /// <returns>Σ log e₁.</returns>
    public double Subtract(ReadOnlySpan<double> beta, Span<double> gradient, Span<double> information)
    {
        var sum = Exponentiate(beta);
        var row = 0;
        foreach (var end in ends)
        {
            var total = 0.0;
            for (var i = row; i < end; i++)
                total += weights[i];
            sum += Math.Log(total);

            Array.Clear(mean);
            for (; row < end; row++)
                Add(values.AsSpan(row * columns, columns), weights[row] / total, information);
            for (var a = 0; a < columns; a++)
            {
                gradient[a] -= mean[a];
                for (var b = 0; b <= a; b++)
                    information[(a * columns) + b] -= mean[a] * mean[b];
            }
        }

        return sum;
    }

    /// <summary>Each row's weight, relative to the heaviest of its set.</summary>
    /// <returns>The sum of the sets' greatest exponents.</returns>
    private double Exponentiate(ReadOnlySpan<double> beta)
    {
        var sum = 0.0;
        var row = 0;
        foreach (var end in ends)
        {
            var most = double.NegativeInfinity;
            for (var i = row; i < end; i++)
            {
                weights[i] = Cholesky.Dot(values.AsSpan(i * columns, columns), beta);
                most = Math.Max(most, weights[i]);
            }

            sum += most;
            for (; row < end; row++)
                weights[row] -= most;
        }

        var done = 0;
        for (; done <= weights.Length - Vector<double>.Count; done += Vector<double>.Count)
            (Vector.Exp(new Vector<double>(weights, done)) * new Vector<double>(counts, done)).CopyTo(weights, done);
        for (; done < weights.Length; done++)
            weights[done] = Math.Exp(weights[done]) * counts[done];
        return sum;
    }

    private void Add(ReadOnlySpan<double> x, double probability, Span<double> information)
    {
        for (var a = 0; a < x.Length; a++)
        {
            var part = probability * x[a];
            mean[a] += part;
            var line = information.Slice(a * x.Length, a + 1);
            for (var b = 0; b < line.Length; b++)
                line[b] += part * x[b];
        }
    }

    private void Merge(ReadOnlySpan<double> set, List<double> rows, List<double> times)
    {
        var first = times.Count;
        for (var start = 0; start < set.Length; start += columns)
        {
            var row = set.Slice(start, columns);
            var known = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(rows);
            var same = first;
            while (same < times.Count && !(same < first + PatternsMost && row.SequenceEqual(known.Slice(same * columns, columns))))
                same = same < first + PatternsMost ? same + 1 : times.Count;
            if (same < times.Count)
            {
                times[same]++;
                continue;
            }

            times.Add(1);
            foreach (var value in row)
                rows.Add(value);
        }
    }
}
