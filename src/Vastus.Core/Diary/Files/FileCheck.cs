namespace Vastus.Core.Diary.Files;

/// <summary>What diary files hold, and everything that is wrong with them, before anything is stored.</summary>
public sealed class FileCheck
{
    /// <summary>How many problems are told one by one; of the others only the number is.</summary>
    public const int ProblemsMost = 20;

    /// <summary>How many entries are kept to be shown.</summary>
    public const int SampleMost = 10;

    /// <summary>How many things that were left out are told apart; a hostile file may name any number.</summary>
    private const int LeftOutMost = 200;

    private static readonly (string, string) OtherThings = ("other things", "a diary has no place for them");
    private readonly SortedDictionary<string, int> kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<(string What, string Why), long> leftOut = [];
    private readonly List<Entry> sample = [];
    private readonly List<FileProblem> problems = [];

    /// <summary>How many entries could be read.</summary>
    public int Entries { get; private set; }

    /// <summary>How many of each kind, by the kind's word.</summary>
    public IReadOnlyDictionary<string, int> Kinds => kinds;

    /// <summary>The earliest local day. Null: no entries.</summary>
    public LocalDate? First { get; private set; }

    /// <summary>The latest local day. Null: no entries.</summary>
    public LocalDate? Last { get; private set; }

    /// <summary>The first <see cref="SampleMost"/> entries, in the order of the files.</summary>
    public IReadOnlyList<Entry> Sample => sample;

    /// <summary>What is no entry on purpose, each thing once for each reason, most first.</summary>
    public IReadOnlyList<LeftOut> LeftOut =>
        [.. leftOut.Select(pair => new LeftOut(pair.Key.What, pair.Key.Why, pair.Value)).OrderByDescending(left => left.Count).ThenBy(left => left.What, StringComparer.Ordinal)];

    /// <summary>How many rows have problems.</summary>
    public int BrokenRows { get; private set; }

    /// <summary>The first <see cref="ProblemsMost"/>, in the order of the files.</summary>
    public IReadOnlyList<FileProblem> Problems => problems;

    /// <summary>How many problems there are in all.</summary>
    public int ProblemCount { get; private set; }

    public static FileCheck Of(string file, IEnumerable<FileEntry> rows)
    {
        var check = new FileCheck();
        check.Add(file, rows);
        return check;
    }

    /// <param name="file">What the problems call it.</param>
    /// <param name="rows">Read to the end, never held in memory.</param>
    /// <param name="ct">Gives up.</param>
    public void Add(string file, IEnumerable<FileEntry> rows, CancellationToken ct = default)
    {
        foreach (var row in rows)
        {
            ct.ThrowIfCancellationRequested();
            Add(file, row);
        }
    }

    public void Add(string file, FileEntry row)
    {
        ProblemCount += row.Problems.Count;
        BrokenRows += row.Problems is [] ? 0 : 1;
        problems.AddRange(row.Problems.Take(ProblemsMost - problems.Count).Select(p => new FileProblem(file, row.Line, p)));
        if (row.LeftOut is { } left)
            Count(left);
        if (row.Entry is { } entry)
            Count(entry);
    }

    private void Count(LeftOut left)
    {
        var key = leftOut.Count < LeftOutMost || leftOut.ContainsKey((left.What, left.Why)) ? (left.What, left.Why) : OtherThings;
        leftOut[key] = leftOut.GetValueOrDefault(key) + left.Count;
    }

    private void Count(Entry entry)
    {
        Entries++;
        if (sample.Count < SampleMost)
            sample.Add(entry);
        kinds[entry.What.Kind] = kinds.GetValueOrDefault(entry.What.Kind) + 1;
        if (!(First <= entry.Day))
            First = entry.Day;
        if (!(Last >= entry.Day))
            Last = entry.Day;
    }
}
