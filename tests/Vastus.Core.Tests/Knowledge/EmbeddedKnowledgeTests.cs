using Vastus.Core.Knowledge;
using Vastus.Core.Pictures;
using Vastus.Core.Relief;
using Vastus.Core.Triggers.Exposures;

namespace Vastus.Core.Tests.Knowledge;

public sealed class EmbeddedKnowledgeTests
{
    [Fact]
    public void The_bibliography_reads() =>
        Assert.Empty(Bibliography.Read(Embedded.Text(Bibliography.File), Bibliography.File).Problems);

    [Fact]
    public void The_relief_file_reads() =>
        Assert.Empty(ReliefReader.Read(Embedded.Text(ReliefKnowledge.File), ReliefKnowledge.File, Bibliography.Embedded).Problems);

    [Fact]
    public void The_exposures_read() =>
        Assert.Empty(ExposureReader.Read(Embedded.Text(ExposureTable.File), ExposureTable.File, Bibliography.Embedded).Problems);

    [Theory]
    [InlineData(PictureBook.File)]
    [InlineData(PictureBook.MovementsFile)]
    public void The_pictures_read(string file) =>
        Assert.Empty(PictureReader.Read(Embedded.Text(file), file).Problems);

    [Fact]
    public void Every_measure_and_every_version_of_a_stretch_has_a_picture()
    {
        var knowledge = ReliefKnowledge.Embedded;
        var pictures = knowledge.Measures.Select(m => m.Picture)
            .Concat(knowledge.Stretches.SelectMany(s => new[] { s.Up.Picture, s.Bed.Picture }));

        Assert.All(pictures, id => Assert.Contains(id, PictureBook.Embedded.ById));
    }
}
