using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;

namespace Vastus.Cli;

/// <summary>A diary file read whole, for an analysis without a store.</summary>
/// <param name="Name">Of the file, without folder and ending.</param>
/// <param name="Entries">Oldest first.</param>
/// <param name="Problems">The first ones; with any, the entries are not to be used.</param>
/// <param name="ProblemCount">All of them.</param>
internal sealed record DiaryAsFile(string Name, IReadOnlyList<Entry> Entries, IReadOnlyList<FileProblem> Problems, int ProblemCount)
{
    public static DiaryAsFile Read(InputFile file)
    {
        using var bytes = file.Read();
        List<Entry> entries = [];
        List<FileProblem> problems = [];
        var count = 0;
        foreach (var row in DiaryFile.Read(bytes, UnknownColumns.PassedOver))
        {
            var parsed = row.Row?.Parse(_ => Guid.Empty, now: null);
            var wrong = parsed?.Problems ?? row.Problems;
            count += wrong.Count;
            problems.AddRange(wrong.Take(FileCheck.ProblemsMost - problems.Count).Select(problem => new FileProblem(file.Name, row.Line, problem)));
            if (parsed?.Value is { } entry)
                entries.Add(entry);
        }

        return new(Path.GetFileNameWithoutExtension(file.Name), InOrder(entries), problems, count);
    }

    /// <summary>By instant, and of two at the same one in the order of the file.</summary>
    private static List<Entry> InOrder(List<Entry> entries) => [.. entries.OrderBy(entry => entry.At.ToInstant())];
}
