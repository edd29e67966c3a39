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
    private const int Reach = 12;
    private const int PointsPerUnit = 1000;
    private const int Zero = Reach * PointsPerUnit;

    public bool ExcludesNoEffect => Low > 0 || High < 0;

    /// <param name="blocks">That can compare.</param>
    /// <param name="estimate">The log rate ratio.</param>
    internal static Posterior Of(IReadOnlyList<Block> blocks, double estimate)
    {
        var dispersion = DispersionAt(blocks, estimate);
        var mass = Mass(new(blocks), dispersion);
        var fewer = mass[Zero] / 2;
        var fifthFewer = 0.0;
        for (var i = 0; i < mass.Length; i++)
        {
            fewer += i < Zero ? mass[i] : 0;
            fifthFewer += Point(i) < Math.Log(0.8) ? mass[i] : 0;
        }

        return new(dispersion, Quantile(mass, 0.5), Quantile(mass, 0.025), Quantile(mass, 0.975), fewer, fifthFewer);
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
    private static double[] Mass(RateRatioLikelihood likelihood, double dispersion)
    {
        var mass = new double[(2 * Zero) + 1];
        Span<double> beta = stackalloc double[1], gradient = stackalloc double[1], information = stackalloc double[1];
        for (var i = 0; i < mass.Length; i++)
        {
            beta[0] = Point(i);
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

    private static double Point(int i) => (i - Zero) / (double)PointsPerUnit;

    private static double Quantile(double[] mass, double level)
    {
        var (sum, i) = (mass[0], 0);
        while (sum < level && i < mass.Length - 1)
            sum += mass[++i];
        return Point(i);
    }
}
