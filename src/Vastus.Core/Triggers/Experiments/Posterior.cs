using Vastus.Core.Triggers.Likelihood;

namespace Vastus.Core.Triggers.Experiments;

/// <summary>How likely each size of the effect is after the experiment, spread out by flares (method, 10.2). Log rate ratios.</summary>
/// <param name="Dispersion">How much more the blocks vary than chance alone would make them; 1 or more.</param>
/// <param name="Median">As likely to be below as above.</param>
/// <param name="Low">2.5 % lie below.</param>
/// <param name="High">2.5 % lie above.</param>
/// <param name="Fewer">The probability that the change lowers the rate.</param>
/// <param name="FifthFewer">That it lowers it by a fifth or more.</param>
public sealed record Posterior(double Dispersion, double Median, double Low, double High, double Fewer, double FifthFewer)
{
    /// <summary>Enough to tell on which side of no effect a limit lies.</summary>
    internal static readonly Grid Rough = new(Reach: 5, PerUnit: 20);

    private static readonly Grid Fine = new(Reach: 12, PerUnit: 1000);

    public bool ExcludesNoEffect => Low > 0 || High < 0;

    /// <param name="blocks">That can compare.</param>
    /// <param name="estimate">The log rate ratio.</param>
    /// <param name="grid">Null: that of the method.</param>
    internal static Posterior Of(IReadOnlyList<Block> blocks, double estimate, Grid? grid = null)
    {
        var on = grid ?? Fine;
        var dispersion = DispersionAt(blocks, estimate);
        var mass = Mass(new(blocks), dispersion, on);
        var zero = on.Reach * on.PerUnit;
        var fewer = mass[zero] / 2;
        var fifthFewer = 0.0;
        for (var i = 0; i < mass.Length; i++)
        {
            fewer += i < zero ? mass[i] : 0;
            fifthFewer += on.Point(i) < Math.Log(0.8) ? mass[i] : 0;
        }

        return new(dispersion, Quantile(mass, 0.5, on), Quantile(mass, 0.025, on), Quantile(mass, 0.975, on), fewer, fifthFewer);
    }

    private static double DispersionAt(IReadOnlyList<Block> blocks, double estimate)
    {
        var (sum, count) = (0.0, 0);
        foreach (var block in blocks)
        {
            var share = RateRatioLikelihood.Share(block, estimate);
            var variance = block.Cases * share * (1 - share);
            if (variance <= 0)
                continue;
            var residual = block.A.Cases - (block.Cases * share);
            sum += residual * residual / variance;
            count++;
        }

        return count > 1 ? Math.Max(1, sum / (count - 1)) : 1;
    }

    /// <summary>On the grid, adding up to 1.</summary>
    private static double[] Mass(RateRatioLikelihood likelihood, double dispersion, Grid grid)
    {
        var mass = new double[(2 * grid.Reach * grid.PerUnit) + 1];
        Span<double> beta = stackalloc double[1], gradient = stackalloc double[1], information = stackalloc double[1];
        for (var i = 0; i < mass.Length; i++)
        {
            beta[0] = grid.Point(i);
            mass[i] = (likelihood.At(beta, gradient, information) / dispersion) + (beta[0] / 2) - Logistic.LogOnePlusExp(beta[0]);
        }

        var top = mass.Max();
        var total = 0.0;
        for (var i = 0; i < mass.Length; i++)
            total += mass[i] = Math.Exp(mass[i] - top);
        for (var i = 0; i < mass.Length; i++)
            mass[i] /= total;
        return mass;
    }

    private static double Quantile(double[] mass, double level, Grid grid)
    {
        var (sum, i) = (mass[0], 0);
        while (sum < level && i < mass.Length - 1)
            sum += mass[++i];
        return grid.Point(i);
    }

    /// <summary>The log rate ratios that are looked at.</summary>
    /// <param name="Reach">The last on either side of no effect.</param>
    /// <param name="PerUnit">How many there are in a unit.</param>
    internal sealed record Grid(int Reach, int PerUnit)
    {
        public double Point(int i) => (i - (Reach * PerUnit)) / (double)PerUnit;
    }
}
