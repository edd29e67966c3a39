using Vastus.Core;

namespace Vastus.Bench.Statistics;

/// <summary>Invented sets in which the first column doubles the odds and the others do nothing.</summary>
internal static class Invented
{
    /// <param name="measured">Whether the last column is a measurement; else all are yes or no.</param>
    public static List<Row[]> Sets(ulong seed, int sets, int rows, int cases, int columns, bool measured)
    {
        var random = new Seeded(seed);
        return [.. Enumerable.Range(0, sets).Select(_ => Set(random, rows, cases, columns, measured))];
    }

    private static Row[] Set(Seeded random, int rows, int cases, int columns, bool measured)
    {
        var set = new List<Row>();
        for (var i = 0; i < rows; i++)
        {
            var x = new double[columns];
            for (var j = 0; j < columns; j++)
                x[j] = measured && j == columns - 1 ? Math.Round(random.Around(0, 1), 3) : random.Chance(0.35) ? 1 : 0;
            set.Add(new(false, x));
        }

        for (var chosen = 0; chosen < cases;)
        {
            var i = random.Between(0, rows - 1);
            if (set[i].Case || !random.Chance(set[i].X[0] > 0 ? 1 : 0.5))
                continue;
            set[i] = set[i] with { Case = true };
            chosen++;
        }

        return [.. set];
    }
}
