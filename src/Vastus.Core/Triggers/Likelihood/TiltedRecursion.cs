using System.Numerics;

namespace Vastus.Core.Triggers.Likelihood;

/// <summary>Sum, mean and covariance over all ways to choose m of n rows, without overflow (METHOD 3.2).</summary>
/// <remarks>
/// B(k), D(k) and H(k) are the probability, mean and second moment of k choices so far, times the probability. Each
/// component has its own run of k, shifted by one so that B(−1) = 0 can be read.
/// </remarks>
internal sealed class TiltedRecursion
{
    /// <summary>Counts further from the bridge's mean than this many deviations, and as many counts more, hold less than 1e-16.</summary>
    private const int Reach = 9;

    private readonly int columns;
    private readonly int stride;
    private readonly double[] eta;
    private readonly double[] share;
    private readonly double[] other;
    private readonly double[] moved;
    private readonly double[] centre;
    private readonly double[] state;

    public TiltedRecursion(int columns, int rowsMost, int chosenMost)
    {
        this.columns = columns;
        stride = chosenMost + 2;
        (eta, share, other) = (new double[rowsMost], new double[rowsMost], new double[rowsMost]);
        (moved, centre) = (new double[rowsMost * columns], new double[columns]);
        state = new double[stride * (1 + columns + (columns * (columns + 1) / 2))];
    }

    /// <summary>Takes the mean from the gradient, and adds the covariance to the lower triangle of the information.</summary>
    /// <returns>log eₘ.</returns>
    public double Subtract(ReadOnlySpan<double> rows, int chosen, ReadOnlySpan<double> beta, Span<double> gradient, Span<double> information)
    {
        var count = rows.Length / columns;
        var logScale = Centre(rows, count, chosen, beta);
        Run(count, chosen);

        var at = chosen + 1;
        var b = state[at];
        for (var j = 0; j < columns; j++)
            gradient[j] -= (Mean(j, at) / b) + (chosen * centre[j]);
        var component = 1 + columns;
        for (var j = 0; j < columns; j++)
        {
            for (var l = 0; l <= j; l++)
                information[(j * columns) + l] += (state[(component++ * stride) + at] / b) - (Mean(j, at) / b * (Mean(l, at) / b));
        }

        return Math.Log(b) + logScale;
    }

    private double Mean(int column, int at) => state[((1 + column) * stride) + at];

    /// <summary>Steps 1 and 2: the tilt, the shares, and the rows with their tilted mean taken away.</summary>
    /// <returns>−Σ log q − m a.</returns>
    private double Centre(ReadOnlySpan<double> rows, int count, int chosen, ReadOnlySpan<double> beta)
    {
        for (var i = 0; i < count; i++)
            eta[i] = Cholesky.Dot(rows.Slice(i * columns, columns), beta);
        var a = Tilt.Of(eta.AsSpan(0, count), chosen);
        var logScale = -chosen * a;
        Array.Clear(centre);
        for (var i = 0; i < count; i++)
        {
            share[i] = Logistic.Of(eta[i] + a);
            other[i] = Logistic.Of(-eta[i] - a);
            logScale += Logistic.LogOnePlusExp(eta[i] + a);
            for (var j = 0; j < columns; j++)
                centre[j] += share[i] * rows[(i * columns) + j] / chosen;
        }

        for (var i = 0; i < count * columns; i++)
            moved[i] = rows[i] - centre[i % columns];
        return logScale;
    }

    /// <summary>Step 3, for those k only that are on the way from (0, 0) to (n, m).</summary>
    private void Run(int count, int chosen)
    {
        Array.Clear(state);
        state[1] = 1;
        var variance = 0.0;
        for (var i = 0; i < count; i++)
            variance += share[i] * other[i];

        var (low, high, sum, passed) = (0, 0, 0.0, 0.0);
        for (var i = 0; i < count; i++)
        {
            sum += share[i];
            passed += share[i] * other[i];
            var reach = Reach * (1 + Math.Sqrt(Math.Max(0, passed * (1 - (passed / variance)))));
            if (double.IsNaN(reach))
                reach = count;
            var before = low;
            low = Math.Max(low, Math.Max(chosen - (count - 1 - i), (int)(sum - reach)));
            high = Math.Max(high, Math.Min(Math.Min(i + 1, chosen), (int)(sum + reach) + 1));
            Take(i, low + 1, high + 1);
            for (; before < low; before++)
            {
                for (var c = before + 1; c < state.Length; c += stride)
                    state[c] = 0;
            }
        }
    }

    /// <summary>One row more: the second moments first, since they need the old means, and those the old B.</summary>
    private void Take(int row, int from, int to)
    {
        var (p, q) = (share[row], other[row]);
        var x = moved.AsSpan(row * columns, columns);
        var b = state.AsSpan(0, stride);
        var component = 1 + columns;
        for (var j = 0; j < columns; j++)
        {
            for (var l = 0; l <= j; l++)
                Mix(Component(component++), from, to, q, p, Component(1 + l), p * x[j], Component(1 + j), p * x[l], b, p * x[j] * x[l]);
        }

        for (var j = 0; j < columns; j++)
            Mix(Component(1 + j), from, to, q, p, b, p * x[j]);
        Mix(b, from, to, q, p);
    }

    private Span<double> Component(int index) => state.AsSpan(index * stride, stride);

    /// <summary>y(k) ← q y(k) + p y(k−1) + u du(k−1) + v dv(k−1) + w dw(k−1), from the top down.</summary>
    private static void Mix(Span<double> y, int from, int to, double q, double p,
        ReadOnlySpan<double> u, double du, ReadOnlySpan<double> v, double dv, ReadOnlySpan<double> w, double dw)
    {
        var k = to - Vector<double>.Count + 1;
        for (; k >= from; k -= Vector<double>.Count)
        {
            var mixed = (q * new Vector<double>(y[k..])) + (p * new Vector<double>(y[(k - 1)..]))
                + (du * new Vector<double>(u[(k - 1)..])) + (dv * new Vector<double>(v[(k - 1)..])) + (dw * new Vector<double>(w[(k - 1)..]));
            mixed.CopyTo(y[k..]);
        }

        for (k += Vector<double>.Count - 1; k >= from; k--)
            y[k] = (q * y[k]) + (p * y[k - 1]) + (du * u[k - 1]) + (dv * v[k - 1]) + (dw * w[k - 1]);
    }

    private static void Mix(Span<double> y, int from, int to, double q, double p, ReadOnlySpan<double> u = default, double du = 0)
    {
        if (u.IsEmpty)
            u = y;
        var k = to - Vector<double>.Count + 1;
        for (; k >= from; k -= Vector<double>.Count)
        {
            var mixed = (q * new Vector<double>(y[k..])) + (p * new Vector<double>(y[(k - 1)..])) + (du * new Vector<double>(u[(k - 1)..]));
            mixed.CopyTo(y[k..]);
        }

        for (k += Vector<double>.Count - 1; k >= from; k--)
            y[k] = (q * y[k]) + (p * y[k - 1]) + (du * u[k - 1]);
    }
}
