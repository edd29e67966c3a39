using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;
using Vastus.Core.Intake;

namespace Vastus.Cli;

/// <summary>A diary file read whole, for an analysis without a store.</summary>
/// <param name="Name">Of the file, without folder and ending.</param>
/// <param name="Entries">In the order of the file.</param>
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
        foreach (var row in DiaryFile.Entries(bytes, now: null, UnknownColumns.PassedOver))
        {
            count += row.Problems.Count;
            problems.AddRange(row.Problems.Take(FileCheck.ProblemsMost - problems.Count).Select(problem => new FileProblem(file.Name, row.Line, problem)));
            if (row.Entry is { } entry)
                entries.Add(entry);
        }

        return new(Path.GetFileNameWithoutExtension(file.Name), entries, problems, count);
    }

    /// <summary>With what its food holds beside it. The food table is read only when there is food.</summary>
    public DiaryAsFile WithFood() => this with { Entries = FoodContents.Beside(Entries, () => FoodTable.Embedded) };
}
