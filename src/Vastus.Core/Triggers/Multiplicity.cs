namespace Vastus.Core.Triggers;

/// <summary>What becomes of p-values when many questions are asked at once.</summary>
public static class Multiplicity
{
    /// <summary>Adjusted p-values: calling all at or below a level "linked" keeps the expected share of false ones at that level.</summary>
    /// <returns>In the order of <paramref name="p"/>.</returns>
    /// <remarks>Source: Benjamini and Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x.</remarks>
    public static IReadOnlyList<double> BenjaminiHochberg(IReadOnlyList<double> p)
    {
        var q = new double[p.Count];
        var least = 1.0;
        var rank = p.Count;
        foreach (var i in Enumerable.Range(0, p.Count).OrderByDescending(i => p[i]))
            q[i] = least = Math.Min(least, p[i] * p.Count / rank--);
        return q;
    }
}
