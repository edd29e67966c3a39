using Vastus.Core.Knowledge;
using Vastus.Core.Triage;
using Vastus.Core.Triage.Watching;

namespace Vastus.Core.Tests.Triage.Watching;

public sealed class WatchKnowledgeTests
{
    private static readonly string Whole = Embedded.Text(WatchKnowledge.File);

    [Fact]
    public void The_file_reads() => Assert.Empty(WatchReader.Read(Whole, WatchKnowledge.File, Bibliography.Embedded).Problems);

    [Fact]
    public void Every_event_asks_blocks_that_there_are()
    {
        var blocks = TriageKnowledge.Embedded.Blocks.Select(block => block.Id).ToList();

        Assert.All(WatchKnowledge.Embedded.Events, happened => Assert.Subset(blocks.ToHashSet(), happened.Blocks.ToHashSet()));
    }

    [Theory]
    [InlineData("  - id: medicine-days\n", "  - id: medicine-dyas\n", "\"medicine-dyas\" is not one of the words")]
    [InlineData("  - id: longer\n", "  - id: more-often\n", "longer is missing")]
    [InlineData("    blocks: [A, B, G]", "    blocks: [A, X]", "\"X\" is not a block of questions")]
    [InlineData("    sources: [S068, S117]", "    sources: [S999]", "\"S999\" is not in")]
    public void A_broken_line_is_named(string line, string instead, string wrong) => Assert.Contains(
        WatchReader.Read(Whole.Replace(line, instead, StringComparison.Ordinal), "watch.yaml", Bibliography.Embedded).Problems,
        problem => problem.What.Wrong.StartsWith(wrong, StringComparison.Ordinal));
}
