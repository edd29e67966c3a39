namespace Vastus.Core.Reports;

/// <summary>How numbers lie: the middle one, and the least and the greatest. Fit for ranks, which must not be added up.</summary>
/// <param name="Known">How many there are.</param>
/// <param name="Of">How many there could be; of the others it was not said.</param>
public sealed record Spread(decimal Median, decimal Least, decimal Most, int Known, int Of)
{
    /// <param name="numbers">Null: not said.</param>
    /// <returns>Null: none was said.</returns>
    public static Spread? From(IEnumerable<decimal?> numbers)
    {
        var all = numbers.ToList();
        List<decimal> known = [.. all.OfType<decimal>().Order()];
        return known is []
            ? null
            : new((known[(known.Count - 1) / 2] + known[known.Count / 2]) / 2, known[0], known[^1], known.Count, all.Count);
    }
}
