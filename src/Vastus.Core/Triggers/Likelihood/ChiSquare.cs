namespace Vastus.Core.Triggers.Likelihood;

/// <summary>The chi-square distribution with one degree of freedom.</summary>
public static class ChiSquare
{
    /// <summary>What 5 % of it exceed.</summary>
    public const double Quantile95 = 3.841458820694124;

    /// <summary>The share that exceeds a value: erfc(√(x/2)), to twelve digits or more, far tails included.</summary>
    public static double Tail(double x)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(x);
        var z = Math.Sqrt(x / 2);
        return z < 2 ? 1 - Erf(z) : Erfc(z);
    }

    /// <summary>The power series without alternating signs (Abramowitz and Stegun 7.1.6).</summary>
    private static double Erf(double z)
    {
        var (term, sum) = (z, z);
        for (var n = 1; term > sum * 1e-17; n++)
        {
            term *= 2 * z * z / ((2 * n) + 1);
            sum += term;
        }

        return 2 / Math.Sqrt(Math.PI) * Math.Exp(-z * z) * sum;
    }

    /// <summary>Laplace's continued fraction (Abramowitz and Stegun 7.1.14); for z ≥ 2, eighty steps are plenty.</summary>
    private static double Erfc(double z)
    {
        var fraction = z;
        for (var n = 80; n > 0; n--)
            fraction = z + (n / 2.0 / fraction);
        return Math.Exp(-z * z) / (Math.Sqrt(Math.PI) * fraction);
    }
}
