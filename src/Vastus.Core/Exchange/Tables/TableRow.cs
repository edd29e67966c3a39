namespace Vastus.Core.Exchange.Tables;

/// <summary>One row of a table.</summary>
/// <param name="Line">Where it begins, counted from 1.</param>
/// <param name="Cells">As many as the table has columns; those that are not there are empty. With a problem: none.</param>
/// <param name="Problem">Why it could not be split into cells. Null: it could.</param>
public sealed record TableRow(int Line, IReadOnlyList<string> Cells, Problem? Problem = null);
