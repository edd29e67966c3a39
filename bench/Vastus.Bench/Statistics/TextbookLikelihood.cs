using Vastus.Core.Triggers.Likelihood;

namespace Vastus.Bench.Statistics;

/// <summary>The recursion as the textbook has it, in log space, with the mean and second moment of each count carried along.</summary>
internal sealed class TextbookLikelihood(IReadOnlyList<Row[]> sets, int columns) : ILogLikelihood
{
    public int Parameters => columns;

    public double At(ReadOnlySpan<double> beta, Span<double> gradient, Span<double> information)
    {
        gradient.Clear();
        information.Clear();
        var value = 0.0;
        foreach (var set in sets)
        {
            var eta = new double[set.Length];
            for (var i = 0; i < set.Length; i++)
            {
                for (var j = 0; j < columns; j++)
                    eta[i] += beta[j] * set[i].X[j];
                if (!set[i].Case)
                    continue;
                value += eta[i];
                for (var j = 0; j < columns; j++)
                    gradient[j] += set[i].X[j];
            }

            var chosen = set.Count(row => row.Case);
            var log = new double[chosen + 1];
            var mean = new double[chosen + 1, columns];
            var second = new double[chosen + 1, columns * columns];
            Array.Fill(log, double.NegativeInfinity, 1, chosen);
            for (var i = 0; i < set.Length; i++)
            {
                for (var k = Math.Min(i + 1, chosen); k > 0; k--)
                    Take(set[i].X, eta[i], k, log, mean, second);
            }

            value -= log[chosen];
            for (var a = 0; a < columns; a++)
            {
                gradient[a] -= mean[chosen, a];
                for (var b = 0; b < columns; b++)
                    information[(a * columns) + b] += second[chosen, (a * columns) + b] - (mean[chosen, a] * mean[chosen, b]);
            }
        }

        return value;
    }

    private void Take(double[] x, double eta, int k, double[] log, double[,] mean, double[,] second)
    {
        var most = Math.Max(log[k], log[k - 1] + eta);
        var without = Math.Exp(log[k] - most);
        var with = Math.Exp(log[k - 1] + eta - most);
        log[k] = most + Math.Log(without + with);
        with /= without + with;
        for (var a = 0; a < columns; a++)
        {
            for (var b = 0; b < columns; b++)
            {
                var ab = (a * columns) + b;
                second[k, ab] = ((1 - with) * second[k, ab])
                    + (with * (second[k - 1, ab] + (x[a] * mean[k - 1, b]) + (x[b] * mean[k - 1, a]) + (x[a] * x[b])));
            }
        }

        for (var a = 0; a < columns; a++)
            mean[k, a] = ((1 - with) * mean[k, a]) + (with * (mean[k - 1, a] + x[a]));
    }
}

/// <summary>One period of a set.</summary>
internal sealed record Row(bool Case, double[] X);
