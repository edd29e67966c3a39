using Vastus.Core.Diary.Files;

namespace Vastus.Core.Intake.Usda;

/// <summary>Ends the reading of a download at the first thing that is wrong: half a table of foods is worth nothing.</summary>
internal sealed class UsdaProblem(FileProblem problem) : Exception(problem.ToString())
{
    public FileProblem Found => problem;
}
