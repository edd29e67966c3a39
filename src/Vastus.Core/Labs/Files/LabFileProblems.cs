using Vastus.Core.Diary.Files;

namespace Vastus.Core.Labs.Files;

/// <summary>Gathers what is wrong with a file: the first problems, and how many there are.</summary>
internal sealed class LabFileProblems(string file)
{
    private readonly List<FileProblem> problems = [];
    private int count;

    public bool None => count is 0;

    public void Add(int line, string field, string code, string wrong, string right)
    {
        if (count++ < FileCheck.ProblemsMost)
            problems.Add(new(file, line, new(field, code, wrong, right)));
    }

    public LabFile With(IReadOnlyList<LabRow> rows, IReadOnlyList<PassedOver> passed) => new(None ? rows : [], problems, count, passed);
}
