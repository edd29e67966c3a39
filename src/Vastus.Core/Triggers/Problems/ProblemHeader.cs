namespace Vastus.Core.Triggers.Problems;

/// <summary>What can be wrong with the first line of a problem file.</summary>
internal static class ProblemHeader
{
    public const string Stratum = "stratum";
    public const string Case = "case";
    private const int NameMost = 40;

    /// <param name="names">Trimmed. Null: the file is empty.</param>
    /// <param name="unreadable">Why the line could not be split. Null: it could.</param>
    public static IReadOnlyList<Problem> Problems(string[]? names, Problem? unreadable)
    {
        if (names is null)
            return [new("header", "csv.empty", "the file is empty", "begin with a line of column names, such as stratum,case,heat")];
        if (unreadable is not null)
            return [unreadable];
        if (names.Any(name => name.AsSpan().ContainsAny('\0', '\uFFFD')))
            return [new("header", "text.unreadable", "the file is not UTF-8 text", "save it as CSV in UTF-8")];
        if (names is [var only] && only.AsSpan().ContainsAny(';', '\t'))
            return [new("header", "csv.separator", "the columns are not separated by commas", "save the file with commas between the cells")];

        List<Problem> problems = [];
        foreach (var name in new[] { Stratum, Case }.Except(names))
            problems.Add(new(name, "column.missing", "the column is missing", "add it to the first line: every row needs it"));
        var covariates = names.Count(name => name is not (Stratum or Case));
        if (covariates is 0)
            problems.Add(new("header", "covariates.missing", "there is no column besides stratum and case", "add a column for each thing to compare"));
        if (covariates > ProblemFile.CovariatesMost)
            problems.Add(new("header", "covariates.many", $"there are {covariates} covariates", $"keep at most {ProblemFile.CovariatesMost}"));
        else
            problems.AddRange(NameProblems(names));
        return problems;
    }

    /// <summary>A column's name as part of one line.</summary>
    public static string Plain(string name) => new([.. name.Take(NameMost).Select(c => char.IsControl(c) ? ' ' : c)]);

    private static IEnumerable<Problem> NameProblems(string[] names)
    {
        if (names.Contains(""))
            yield return new("header", "column.unnamed", "a column has no name", "name it, or leave it out");
        foreach (var (name, _) in names.CountBy(name => name).Where(pair => pair.Key is not "" && pair.Value > 1))
            yield return new(Plain(name), "column.twice", "the column comes twice", "leave one out");
    }
}
