namespace Vastus.Core.Triggers.Medicines;

/// <summary>Hours that are alike in every column, added up. Two cells may be alike; the likelihood is the same.</summary>
/// <param name="Events">For each cell, its spasms.</param>
/// <param name="Hours">For each cell; above 0.</param>
/// <param name="Rows">For each cell, its columns.</param>
public sealed record Cells(IReadOnlyList<double> Events, IReadOnlyList<double> Hours, IReadOnlyList<double[]> Rows)
{
    public int Columns => Rows is [] ? 0 : Rows[0].Length;

    public double TotalEvents => Events.Sum();

    /// <summary>N times the variance of a column over the hours: how much the diary can say about it, whenever the spasms came.</summary>
    public double InformationAtZero(int column)
    {
        var (total, mean, square) = (Hours.Sum(), 0.0, 0.0);
        for (var j = 0; j < Rows.Count; j++)
            mean += Hours[j] * Rows[j][column] / total;
        for (var j = 0; j < Rows.Count; j++)
            square += Hours[j] * (Rows[j][column] - mean) * (Rows[j][column] - mean) / total;
        return TotalEvents * square;
    }
}
