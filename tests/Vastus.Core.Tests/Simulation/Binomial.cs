namespace Vastus.Core.Tests.Simulation;

/// <summary>Exact tails of the binomial distribution.</summary>
internal static class Binomial
{
    /// <summary>The chance of this many or more.</summary>
    public static double AtLeast(int count, int of, double rate) => Sum(count, of, of, rate);

    /// <summary>The chance of this many or fewer.</summary>
    public static double AtMost(int count, int of, double rate) => Sum(0, count, of, rate);

    private static double Sum(int from, int to, int of, double rate)
    {
        var (log, sum) = (of * Math.Log(1 - rate), 0.0);
        for (var k = 0; k <= to; k++)
        {
            sum += k >= from ? Math.Exp(log) : 0;
            log += Math.Log((double)(of - k) / (k + 1) * rate / (1 - rate));
        }

        return sum;
    }
}
