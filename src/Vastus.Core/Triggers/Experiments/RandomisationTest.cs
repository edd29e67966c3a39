namespace Vastus.Core.Triggers.Experiments;

/// <summary>How often the coins alone would have given a difference as large (method, 10.2). It assumes nothing about spasms.</summary>
internal static class RandomisationTest
{
    /// <summary>Above it, not all patterns are gone through.</summary>
    public const int AllPatternsMost = 20;

    private const int Drawn = 100_000;

    private const int RoughlyDrawn = 1_000;
    private const int RoughlyAllMost = 10;

    /// <summary>Rounding must not make a pattern less extreme than itself.</summary>
    private const double Rounding = 1e-9;

    /// <param name="differences">One for each block.</param>
    /// <param name="seed">Of the patterns drawn when there are too many to go through.</param>
    /// <returns>The two-sided p-value.</returns>
    public static double P(ReadOnlySpan<double> differences, ulong seed) =>
        differences.Length <= AllPatternsMost ? OfAll(differences) : OfDrawn(differences, new(seed), Drawn);

    /// <summary>The same from far fewer patterns. Blocks without a difference are left out, which changes nothing.</summary>
    public static double RoughP(IEnumerable<double> differences, ulong seed) =>
        differences.Where(difference => Math.Abs(difference) > Rounding).ToArray() is var differing && differing.Length <= RoughlyAllMost
            ? OfAll(differing)
            : OfDrawn(differing, new(seed), RoughlyDrawn);

    private static double OfAll(ReadOnlySpan<double> differences)
    {
        var least = Least(differences);
        var (count, patterns) = (0, 1 << differences.Length);
        for (var pattern = 0; pattern < patterns; pattern++)
            count += Math.Abs(Sum(differences, (ulong)pattern)) >= least ? 1 : 0;
        return count / (double)patterns;
    }

    private static double OfDrawn(ReadOnlySpan<double> differences, Seeded random, int drawn)
    {
        var least = Least(differences);
        var count = 0;
        for (var i = 0; i < drawn; i++)
        {
            var sum = 0.0;
            for (var from = 0; from < differences.Length; from += 64)
                sum += Sum(differences.Slice(from, Math.Min(64, differences.Length - from)), random.Next());
            count += Math.Abs(sum) >= least ? 1 : 0;
        }

        return (1 + count) / (drawn + 1.0);
    }

    private static double Least(ReadOnlySpan<double> differences) => Math.Abs(Sum(differences, 0)) - Rounding;

    /// <param name="differences">At most 64.</param>
    /// <param name="signs">A set bit turns one round.</param>
    private static double Sum(ReadOnlySpan<double> differences, ulong signs)
    {
        var sum = 0.0;
        for (var i = 0; i < differences.Length; i++, signs >>= 1)
            sum += (signs & 1) is 0 ? differences[i] : -differences[i];
        return sum;
    }
}
