namespace Vastus.Core.Tests.Triggers;

/// <summary>The textbook's way, in log space: log e(i, k) = log(e(i−1, k) + w e(i−1, k−1)).</summary>
internal static class PlainLikelihood
{
    public static double LogElementary(IReadOnlyList<double> eta, int chosen)
    {
        var log = new double[chosen + 1];
        Array.Fill(log, double.NegativeInfinity);
        log[0] = 0;
        foreach (var e in eta)
        {
            for (var k = chosen; k > 0; k--)
                log[k] = LogSum(log[k], e + log[k - 1]);
        }

        return log[chosen];
    }

    /// <summary>By adding up every way to choose, one by one.</summary>
    public static double LogElementaryByHand(IReadOnlyList<double> eta, int chosen)
    {
        var sum = 0.0;
        for (var ways = 0u; ways < 1u << eta.Count; ways++)
        {
            if (System.Numerics.BitOperations.PopCount(ways) == chosen)
                sum += Math.Exp(Enumerable.Range(0, eta.Count).Where(i => (ways >> i & 1) is 1).Sum(i => eta[i]));
        }

        return Math.Log(sum);
    }

    private static double LogSum(double a, double b)
    {
        var most = Math.Max(a, b);
        return double.IsNegativeInfinity(most) ? most : most + Math.Log(Math.Exp(a - most) + Math.Exp(b - most));
    }
}
