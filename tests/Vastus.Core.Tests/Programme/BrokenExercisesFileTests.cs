using Vastus.Core.Knowledge;
using Vastus.Core.Programme;

namespace Vastus.Core.Tests.Programme;

public sealed class BrokenExercisesFileTests
{
    // The block, the line in it that is changed, what stands there instead, and the complaint.
    [Theory]
    [InlineData("  - id: EX-01", "    gentler: [EX-17, EX-14]", "    gentler: [EX-17, EX-99]", "exercises.EX-01.gentler: \"EX-99\" is not in exercises")]
    [InlineData("  - id: EX-06", "    afterCramp: 2", "    afterCramp: 3", "exercises.EX-06.afterCramp: \"3\" is not possible here; write a number from 1 to 2")]
    public void A_broken_line_is_named_with_what_would_be_right(string block, string line, string instead, string complaint)
    {
        var lines = Embedded.Text(ProgrammeKnowledge.File).Split('\n');
        var at = Array.IndexOf(lines, line, Array.IndexOf(lines, block));
        Assert.True(at > 0, "the line is in the file");
        lines[at] = instead;

        var (value, problems) = ProgrammeReader.Read(string.Join('\n', lines), "exercises.yaml", Bibliography.Embedded);

        Assert.Null(value);
        var problem = Assert.Single(problems);
        Assert.Equal(("exercises.yaml", at + 1), (problem.File, problem.Line));
        Assert.StartsWith(complaint, problem.What.ToString(), StringComparison.Ordinal);
    }
}
