namespace Vastus.Core.Diary.Files;

/// <summary>What diary files hold, and everything that is wrong with them, before anything is stored.</summary>
public sealed class FileCheck
{
    /// <summary>How many problems are told one by one; of the others only the number is.</summary>
    public const int ProblemsMost = 20;

    private readonly SortedDictionary<string, int> kinds = new(StringComparer.Ordinal);
    private readonly List<FileProblem> problems = [];

    /// <summary>How many entries could be read.</summary>
    public int Entries { get; private set; }

    /// <summary>How many of each kind, by the kind's word.</summary>
    public IReadOnlyDictionary<string, int> Kinds => kinds;

    /// <summary>The earliest local day. Null: no entries.</summary>
    public LocalDate? First { get; private set; }

    /// <summary>The latest local day. Null: no entries.</summary>
    public LocalDate? Last { get; private set; }

    /// <summary>The first <see cref="ProblemsMost"/>, in the order of the files.</summary>
    public IReadOnlyList<FileProblem> Problems => problems;

    /// <summary>How many problems there are in all.</summary>
    public int ProblemCount { get; private set; }

    public static FileCheck Of(string file, Stream bytes, Instant now)
    {
        var check = new FileCheck();
        check.Add(file, bytes, now);
        return check;
    }

    /// <param name="file">What the problems call it.</param>
    /// <param name="bytes">Read to the end, never held in memory.</param>
    /// <param name="now">See <see cref="RowParser.Parse"/>.</param>
    /// <param name="ct">Gives up.</param>
    public void Add(string file, Stream bytes, Instant now, CancellationToken ct = default)
    {
        foreach (var row in DiaryFile.Entries(bytes, now))
        {
            ct.ThrowIfCancellationRequested();
            ProblemCount += row.Problems.Count;
            problems.AddRange(row.Problems.Take(ProblemsMost - problems.Count).Select(p => new FileProblem(file, row.Line, p)));
            if (row.Entry is { } entry)
                Count(entry);
        }
    }

    private void Count(Entry entry)
    {
        Entries++;
        kinds[entry.What.Kind] = kinds.GetValueOrDefault(entry.What.Kind) + 1;
        if (!(First <= entry.Day))
            First = entry.Day;
        if (!(Last >= entry.Day))
            Last = entry.Day;
    }
}
