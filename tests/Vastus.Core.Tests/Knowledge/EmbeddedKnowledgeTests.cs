using Vastus.Core.Knowledge;
using Vastus.Core.Relief;

namespace Vastus.Core.Tests.Knowledge;

public sealed class EmbeddedKnowledgeTests
{
    [Fact]
    public void The_bibliography_reads() =>
        Assert.Empty(Bibliography.Read(Embedded.Text(Bibliography.File), Bibliography.File).Problems);

    [Fact]
    public void The_relief_file_reads() =>
        Assert.Empty(ReliefReader.Read(Embedded.Text(ReliefKnowledge.File), ReliefKnowledge.File, Bibliography.Embedded).Problems);
}
