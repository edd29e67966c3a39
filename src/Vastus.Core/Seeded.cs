namespace Vastus.Core;

/// <summary>Random numbers that are the same for the same seed, on every machine and in every version.</summary>
/// <remarks>SplitMix64. Source: Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195. Not for secrets.</remarks>
public sealed class Seeded(ulong seed)
{
    private ulong state = seed;

    /// <summary>A source of its own for one part of the work, so that no part changes when another draws more.</summary>
    public static Seeded Part(ulong seed, ulong part) => new(new Seeded(seed ^ (part * 0xD1342543DE82EF95)).Next());

    public ulong Next()
    {
        var z = state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <returns>From 0 up to, never reaching, 1.</returns>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Unit() < probability;

    /// <returns>A whole number; both ends inclusive.</returns>
    public int Between(int least, int most) => least + (int)(Unit() * (most - least + 1));

    /// <returns>Around <paramref name="mean"/>, nearly normal: the sum of twelve uniform numbers, less six.</returns>
    public double Around(double mean, double deviation)
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++)
            sum += Unit();
        return mean + (deviation * sum);
    }

    public T Pick<T>(params ReadOnlySpan<T> from) => from[Between(0, from.Length - 1)];
}
