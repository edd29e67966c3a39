using System.Text;
using Vastus.Core.Diary.Files;
using Vastus.Core.Triggers.Likelihood;

namespace Vastus.Core.Triggers.Problems;

/// <summary>A file of cases and referents, <c>stratum,case,covariates…</c>, or everything that is wrong with it.</summary>
/// <remarks>Strata are compared as text: case, blanks and all. Every column but the two is a covariate.</remarks>
public sealed class ProblemFile
{
    public const int CovariatesMost = 50;

    private const int BufferBytes = 65_536;
    private readonly string file;
    private readonly List<FileProblem> problems = [];

    private ProblemFile(string file) => this.file = file;

    /// <summary>The covariates' names, in the order of their columns.</summary>
    public IReadOnlyList<string> Covariates { get; private set; } = [];

    /// <summary>Null exactly when there are problems.</summary>
    public MatchedSets? Sets { get; private set; }

    /// <summary>The first <see cref="FileCheck.ProblemsMost"/>.</summary>
    public IReadOnlyList<FileProblem> Problems => problems;

    /// <summary>How many problems there are in all.</summary>
    public int ProblemCount { get; private set; }

    /// <param name="file">What the problems call it.</param>
    /// <param name="bytes">UTF-8 with or without a byte-order mark. Left open.</param>
    public static ProblemFile Read(string file, Stream bytes)
    {
        using var text = new StreamReader(bytes, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, BufferBytes, leaveOpen: true);
        if (text.Peek() is '\uFEFF')
            text.Read();
        var read = new ProblemFile(file);
        read.Read(new CsvRecords(text, 1));
        return read;
    }

    private void Read(CsvRecords records)
    {
        var header = records.Next()?.Select(name => name.Trim()).ToArray();
        var wrong = ProblemHeader.Problems(header, records.Problem);
        Add(Math.Max(1, records.Line), wrong);
        if (wrong is not [])
            return;

        var rows = new ProblemRows(header!);
        Covariates = rows.Covariates;
        while (records.Next() is { } cells)
            Add(records.Line, records.Problem is { } problem ? [problem] : rows.Add(cells));
        if (rows.Count is 0 && ProblemCount is 0)
            Add(1, [new("rows", "rows.missing", "no rows follow the header", "add a row for each case and each referent")]);
        if (ProblemCount is 0)
            Sets = rows.Sets();
    }

    private void Add(int line, IReadOnlyList<Problem> more)
    {
        ProblemCount += more.Count;
        problems.AddRange(more.Take(FileCheck.ProblemsMost - problems.Count).Select(problem => new FileProblem(file, line, problem)));
    }
}
