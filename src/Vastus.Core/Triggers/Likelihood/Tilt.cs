namespace Vastus.Core.Triggers.Likelihood;

/// <summary>The constant a at which independent choices with odds exp(η + a) make about m in all (METHOD 3.2, step 1).</summary>
internal static class Tilt
{
    private const int StepsMost = 200;

    /// <summary>Any near value will do: it scales the recursion and cancels out. So a tenth of a standard deviation is near enough.</summary>
    public static double Of(ReadOnlySpan<double> eta, int chosen)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        foreach (var e in eta)
            (low, high) = (Math.Min(low, e), Math.Max(high, e));
        var even = Math.Log(chosen / (double)(eta.Length - chosen));
        (low, high) = (even - high, even - low);
        var a = Math.Clamp(even, low, high);
        for (var steps = 0; steps < StepsMost; steps++)
        {
            var (sum, variance) = (0.0, 0.0);
            foreach (var e in eta)
            {
                var odds = Math.Exp(-Math.Abs(e + a));
                var share = 1 / (1 + odds);
                sum += e + a >= 0 ? share : odds * share;
                variance += odds * share * share;
            }

            var excess = sum - chosen;
            if (Math.Abs(excess) <= 0.1 * Math.Max(0.1, Math.Sqrt(variance)))
                break;
            (low, high) = excess > 0 ? (low, a) : (a, high);
            var next = a - (excess / variance);
            a = next > low && next < high ? next : (low + high) / 2;
        }

        return a;
    }
}
