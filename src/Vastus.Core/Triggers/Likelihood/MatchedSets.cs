namespace Vastus.Core.Triggers.Likelihood;

/// <summary>Cases and referents in strata, reduced to what the conditional likelihood depends on (METHOD 3.1).</summary>
/// <remarks>
/// Strata without a case or without a referent are dropped, the stratum's mean is taken from each column, and where
/// more than half of the rows are cases, the referents are chosen instead, with the opposite sign.
/// </remarks>
public sealed class MatchedSets
{
    private readonly List<MatchedSet> sets = [];
    private readonly double[] values;

    private MatchedSets(int columns, int rows) =>
        (Columns, values, ChosenSum, InformationAtZero) = (columns, new double[rows * columns], new double[columns], new double[columns]);

    public int Columns { get; }

    /// <summary>All strata, those too that say nothing.</summary>
    public int StrataTotal { get; private set; }

    public int StrataUsed => sets.Count;

    public int CasesUsed { get; private set; }

    public int RowsUsed { get; private set; }

    /// <summary>How much each column could tell, alone and whichever rows are the cases: I₀ of METHOD 4.2.</summary>
    public double[] InformationAtZero { get; }

    internal IReadOnlyList<MatchedSet> Sets => sets;

    /// <summary>Sum of the chosen rows over all sets, a number each column.</summary>
    internal double[] ChosenSum { get; }

    /// <param name="strata">The stratum of each row: any numbers from 0, best without large gaps. Rows need not be in order.</param>
    /// <param name="cases">Whether the row is a case.</param>
    /// <param name="covariates">Row by row.</param>
    /// <param name="columns">How many covariates a row has.</param>
    public static MatchedSets Of(ReadOnlySpan<int> strata, ReadOnlySpan<bool> cases, ReadOnlySpan<double> covariates, int columns)
    {
        Must.Hold(cases.Length == strata.Length && covariates.Length == strata.Length * columns, "Each row has a stratum, a case and its covariates");
        var most = -1;
        foreach (var stratum in strata)
            most = Math.Max(most, stratum);

        // A counting sort: the rows of a stratum stand together, in the order in which they came.
        var ends = new int[most + 2];
        foreach (var stratum in strata)
            ends[stratum + 1]++;
        for (var s = 1; s < ends.Length; s++)
            ends[s] += ends[s - 1];
        var order = new int[strata.Length];
        for (var row = 0; row < strata.Length; row++)
            order[ends[strata[row]]++] = row;

        var reduced = new MatchedSets(columns, strata.Length);
        var start = 0;
        for (var s = 0; s <= most; s++)
        {
            if (ends[s] > start)
                reduced.Add(order.AsSpan(start..ends[s]), cases, covariates);
            start = ends[s];
        }

        return reduced;
    }

    internal ReadOnlySpan<double> Rows(MatchedSet set) => values.AsSpan(set.Start * Columns, set.Rows * Columns);

    private void Add(ReadOnlySpan<int> rows, ReadOnlySpan<bool> cases, ReadOnlySpan<double> covariates)
    {
        StrataTotal++;
        var count = 0;
        foreach (var row in rows)
            count += cases[row] ? 1 : 0;
        if (count is 0 || count == rows.Length)
            return;

        var flipped = count > rows.Length / 2;
        var set = new MatchedSet(RowsUsed, rows.Length, flipped ? rows.Length - count : count);
        sets.Add(set);
        CasesUsed += count;
        RowsUsed += rows.Length;
        var share = count * (double)(rows.Length - count) / (rows.Length - 1) / rows.Length;
        for (var j = 0; j < Columns; j++)
        {
            var mean = Mean(rows, covariates, j);
            for (var i = 0; i < rows.Length; i++)
            {
                var value = covariates[(rows[i] * Columns) + j] - mean;
                if (cases[rows[i]] != flipped)
                    ChosenSum[j] += flipped ? -value : value;
                InformationAtZero[j] += share * value * value;
                values[((set.Start + i) * Columns) + j] = flipped ? -value : value;
            }
        }
    }

    /// <summary>The mean, and exactly the value itself where all are equal.</summary>
    private double Mean(ReadOnlySpan<int> rows, ReadOnlySpan<double> covariates, int column)
    {
        var first = covariates[(rows[0] * Columns) + column];
        var above = 0.0;
        foreach (var row in rows)
            above += covariates[(row * Columns) + column] - first;
        return first + (above / rows.Length);
    }
}
