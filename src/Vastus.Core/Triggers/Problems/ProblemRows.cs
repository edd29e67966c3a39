using System.Globalization;
using System.Runtime.InteropServices;
using Vastus.Core.Triggers.Likelihood;

namespace Vastus.Core.Triggers.Problems;

/// <summary>The rows of a problem file, gathered column by column.</summary>
internal sealed class ProblemRows
{
    /// <summary>Larger numbers cannot be told apart to the digits that the answers promise.</summary>
    private const double NumberMost = 1e12;

    private readonly string[] header;
    private readonly int stratumColumn;
    private readonly int caseColumn;
    private readonly Dictionary<string, int> ids = new(StringComparer.Ordinal);
    private readonly List<int> strata = [];
    private readonly List<bool> cases = [];
    private readonly List<double> covariates = [];

    /// <param name="header">Checked by <see cref="ProblemHeader"/>.</param>
    public ProblemRows(string[] header)
    {
        this.header = header;
        (stratumColumn, caseColumn) = (Array.IndexOf(header, ProblemHeader.Stratum), Array.IndexOf(header, ProblemHeader.Case));
        Covariates = [.. header.Where((_, i) => i != stratumColumn && i != caseColumn)];
    }

    public IReadOnlyList<string> Covariates { get; }

    public int Count => strata.Count;

    public MatchedSets Sets() => MatchedSets.Of(
        CollectionsMarshal.AsSpan(strata), CollectionsMarshal.AsSpan(cases), CollectionsMarshal.AsSpan(covariates), Covariates.Count);

    /// <returns>All that is wrong with the row; then the rows are good for nothing but finding more.</returns>
    public IReadOnlyList<Problem> Add(IReadOnlyList<string> cells)
    {
        if (cells.Count != header.Length)
            return [new("row", "csv.cells", $"{cells.Count} cells under {header.Length} columns", $"write {header.Length}")];

        List<Problem> problems = [];
        strata.Add(Stratum(cells[stratumColumn], problems));
        var happened = cells[caseColumn].Trim();
        if (happened is not ("0" or "1"))
            problems.Add(new(ProblemHeader.Case, "case.choice", Wrong(happened, "is neither 0 nor 1"), "write 1 for a case, 0 for a referent"));
        cases.Add(happened is "1");
        for (var i = 0; i < cells.Count; i++)
        {
            if (i != stratumColumn && i != caseColumn)
                covariates.Add(Value(header[i], cells[i].Trim(), problems));
        }

        return problems;
    }

    private int Stratum(string text, List<Problem> problems)
    {
        if (text is "")
            problems.Add(new(ProblemHeader.Stratum, "stratum.missing", "the cell is empty", "say which stratum the row belongs to"));
        else if (text.AsSpan().ContainsAny('\0', '\uFFFD'))
            problems.Add(new(ProblemHeader.Stratum, "text.unreadable", "a character is not readable as UTF-8", "save the file as UTF-8"));
        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(ids, text, out var known);
        return known ? id : id = ids.Count - 1;
    }

    private static double Value(string column, string text, List<Problem> problems)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= NumberMost)
            return value;
        var wrong = double.IsFinite(value) && value is 0 ? "is not a number" : "is no number that can be computed with";
        problems.Add(new(ProblemHeader.Plain(column), "covariate.number", Wrong(text, wrong),
            text is "" ? "write a number, or leave the row out" : "write a number from -1e12 to 1e12, with a decimal point"));
        return 0;
    }

    private static string Wrong(string text, string what) =>
        text is "" ? "the cell is empty" : $"'{ProblemHeader.Plain(text)}' {what}";
}
