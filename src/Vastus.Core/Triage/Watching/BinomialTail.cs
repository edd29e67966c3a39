namespace Vastus.Core.Triage.Watching;

/// <summary>The exact upper tail of the binomial distribution.</summary>
public static class BinomialTail
{
    /// <summary>The chance of so many or more.</summary>
    /// <param name="count">0 or more.</param>
    /// <param name="of">How many tries; not fewer than <paramref name="count"/>.</param>
    /// <param name="rate">Of one try, above 0 and up to 1.</param>
    public static double AtLeast(int count, int of, double rate)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, of);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(rate);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rate, 1);
        if (count is 0 || rate is 1)
            return 1;
        var (log, sum) = (of * Math.Log(rate), 0.0);
        for (var hits = of; hits >= count; hits--)
        {
            sum += Math.Exp(log);
            log += Math.Log(hits / (of - hits + 1.0) * (1 - rate) / rate);
        }

        return Math.Min(1, sum);
    }
}
