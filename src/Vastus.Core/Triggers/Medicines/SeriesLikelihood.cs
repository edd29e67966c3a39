using Vastus.Core.Triggers.Likelihood;

namespace Vastus.Core.Triggers.Medicines;

/// <summary>When the spasms came, given how many there were: one person's own time, each cell at its own rate (method, 9).</summary>
/// <remarks>Source: Farrington 1995, Biometrics 51:228.</remarks>
public sealed class SeriesLikelihood : ILogLikelihood
{
    private readonly Cells cells;
    private readonly double[] weights;
    private readonly double[] eventSums;
    private readonly double events;

    /// <param name="cells">At least one.</param>
    public SeriesLikelihood(Cells cells)
    {
        (this.cells, weights, events) = (cells, new double[cells.Rows.Count], cells.TotalEvents);
        eventSums = new double[cells.Columns];
        for (var j = 0; j < cells.Rows.Count; j++)
        {
            for (var k = 0; k < eventSums.Length; k++)
                eventSums[k] += cells.Events[j] * cells.Rows[j][k];
        }
    }

    public int Parameters => eventSums.Length;

    public double At(ReadOnlySpan<double> beta, Span<double> gradient, Span<double> information)
    {
        var logTotal = Weigh(beta);
        var size = Parameters;
        gradient.Clear();
        information.Clear();
        for (var j = 0; j < weights.Length; j++)
        {
            var (row, weight) = (cells.Rows[j], weights[j]);
            for (var k = 0; k < size; k++)
            {
                gradient[k] += weight * row[k];
                for (var l = 0; l <= k; l++)
                    information[(k * size) + l] += weight * row[k] * row[l];
            }
        }

        var value = -events * logTotal;
        for (var k = 0; k < size; k++)
        {
            value += eventSums[k] * beta[k];
            for (var l = 0; l <= k; l++)
                information[(l * size) + k] = information[(k * size) + l] = events * (information[(k * size) + l] - (gradient[k] * gradient[l]));
        }

        for (var k = 0; k < size; k++)
            gradient[k] = eventSums[k] - (events * gradient[k]);
        return value;
    }

    /// <summary>Sets the expected share of each cell.</summary>
    /// <returns>log Σ h exp(Xβ).</returns>
    private double Weigh(ReadOnlySpan<double> beta)
    {
        var top = double.NegativeInfinity;
        for (var j = 0; j < weights.Length; j++)
        {
            weights[j] = Math.Log(cells.Hours[j]);
            for (var k = 0; k < beta.Length; k++)
                weights[j] += cells.Rows[j][k] * beta[k];
            top = Math.Max(top, weights[j]);
        }

        var total = 0.0;
        for (var j = 0; j < weights.Length; j++)
            total += weights[j] = Math.Exp(weights[j] - top);
        for (var j = 0; j < weights.Length; j++)
            weights[j] /= total;
        return top + Math.Log(total);
    }
}
