namespace Vastus.Core.Exchange.Tables;

/// <summary>What a look at a table tells before anything of it is read: some of its cells, and what its columns probably mean.</summary>
/// <param name="Table">How it is written.</param>
/// <param name="Samples">For each column the first different cells that are not empty.</param>
/// <param name="Guess">What the columns probably mean. Its order of dates is null if nothing tells it.</param>
/// <param name="Undecided">It has dates such as 3/4/2026, and none that tells which comes first.</param>
public sealed record TableLook(TableFile Table, IReadOnlyList<IReadOnlyList<string>> Samples, TableMapping Guess, bool Undecided)
{
    private const int SamplesMost = 3;
    private const int SampleLength = 40;

    /// <summary>So many rows tell what a column means.</summary>
    private const int RowsForMeaning = 500;

    /// <summary>So many are looked through for a date that tells the order.</summary>
    private const int RowsForOrder = 100_000;

    /// <param name="table">How it is written.</param>
    /// <param name="open">Opens it from the start.</param>
    public static TableLook Of(TableFile table, Func<Stream> open)
    {
        List<TableRow> rows = [];
        var (either, dmy, mdy) = (false, false, false);
        foreach (var row in table.Rows(open).Where(row => row.Problem is null).Take(RowsForOrder))
        {
            if (rows.Count < RowsForMeaning)
                rows.Add(row);
            foreach (var cell in row.Cells)
            {
                if (cell.Length is < 6 or > 40 || !char.IsAsciiDigit(cell[0]))
                    continue;
                var order = TableMoment.OrderOf(cell, out var both);
                either |= both;
                dmy |= order is DateOrder.Dmy;
                mdy |= order is DateOrder.Mdy;
            }
        }

        var guess = ColumnGuess.Of(table, rows);
        var samples = table.Header.Select((_, i) => (IReadOnlyList<string>)[.. rows.Select(row => row.Cells[i]).Where(cell => cell is not "").Distinct().Take(SamplesMost).Select(Short)]);
        return new(table, [.. samples], guess with { Order = dmy == mdy ? null : dmy ? DateOrder.Dmy : DateOrder.Mdy }, dmy == mdy && (either || dmy));
    }

    private static string Short(string cell) =>
        new([.. (cell.Length > SampleLength ? cell[..(SampleLength - 1)] + "…" : cell).Select(c => char.IsControl(c) ? ' ' : c)]);
}
