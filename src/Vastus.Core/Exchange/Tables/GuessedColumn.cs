namespace Vastus.Core.Exchange.Tables;

/// <summary>A column whose meaning is guessed.</summary>
/// <param name="Cells">Some of them, none empty.</param>
internal sealed record GuessedColumn(string Name, HeaderWords Words, IReadOnlyList<string> Cells, bool DecimalComma)
{
    private readonly Lazy<IReadOnlyList<decimal>> numbers =
        new(() => [.. Cells.Select(cell => TableNumber.Parse(cell, DecimalComma)?.Value).OfType<decimal>()]);

    public bool IsNumber => Cells is not [] && numbers.Value.Count >= Cells.Count * 0.9;

    public bool IsText => Cells is not [] && numbers.Value.Count < Cells.Count * 0.5;

    /// <summary>0: no numbers.</summary>
    public decimal Greatest => numbers.Value.DefaultIfEmpty().Max();

    /// <summary>How many different cells there are.</summary>
    public int Kinds => Cells.Distinct(StringComparer.OrdinalIgnoreCase).Count();

    /// <summary>How much of the cells is so, from 0 to 1.</summary>
    public double Part(Func<string, bool> isSo) => Cells is [] ? 0 : (double)Cells.Count(isSo) / Cells.Count;
}
