using Vastus.Core.Pictures;

namespace Vastus.Core.Tests.Pictures;

public sealed class PictureReaderTests
{
    private const string Whole =
        """
        pictures:
          - id: A
            title: Somebody bends.
            anchor: near-ankle
            at: [120, 162]
            tempo: [2, 1, 2, 1]
            planted: [far-toe]
            poses:
              - trunk: 0
                near: { hip: 0, knee: 0 }
              - trunk: 30
                near: { hip: 65, knee: 60 }
                nearHand: near-knee 2 3 left
            things: [floor 168, band near-knee 200 120]
            hot: [near-thigh front]
            arrows: [10 20 30 40]
        """;

    [Fact]
    public void A_whole_block_reads()
    {
        var picture = PictureReader.Read(Whole, "pictures.yaml").OrThrow().ById["A"];

        Assert.True(picture.Moves);
        Assert.Equal(6, picture.Tempo.Seconds);
        Assert.Equal(4, picture.Goal.Things[1].Numbers.Count);
    }

    // The line, what stands there instead, and the complaint.
    [Theory]
    [InlineData("    anchor: near-ankle", "    anchor: near-hand", "anchor: the rest of the body does not follow from an arm")]
    [InlineData("    anchor: near-ankle", "    anchor: ancle", "anchor: \"ancle\" is not one of the words")]
    [InlineData("    at: [120, 162]", "    at: [120]", "at: this is missing or not the right numbers")]
    [InlineData("    tempo: [2, 1, 2, 1]", "    tempo: [2, 1]", "tempo: this is no tempo")]
    [InlineData("    tempo: [2, 1, 2, 1]", "    tempo: [0]", "tempo: this is no tempo")]
    [InlineData("    planted: [far-toe]", "    planted: [far-knee]", "planted: \"far-knee\" cannot be planted")]
    [InlineData("        near: { hip: 65, knee: 60 }", "        near: { hip: 65 }", "near.knee: this is missing")]
    [InlineData("        near: { hip: 65, knee: 60 }", "        near: { hip: 65, knee: 200 }", "near.knee: \"200\" is not possible here")]
    [InlineData("        nearHand: near-knee 2 3 left", "        nearHand: far-hand", "nearHand: this is no place for a hand")]
    [InlineData("    things: [floor 168, band near-knee 200 120]", "    things: [flor 168]", "things: \"flor 168\" is no thing")]
    [InlineData("    things: [floor 168, band near-knee 200 120]", "    things: [band near-knee 200]", "things: \"band near-knee 200\" has 3 numbers")]
    [InlineData("    hot: [near-thigh front]", "    hot: [near-arm front]", "hot: \"near-arm front\" is no muscle")]
    [InlineData("    arrows: [10 20 30 40]", "    arrows: [10 20 30 x]", "arrows: \"10 20 30 x\" is no line")]
    public void A_broken_line_is_named_with_its_number(string line, string instead, string complaint)
    {
        var lines = Whole.Split('\n');
        var at = Array.IndexOf(lines, line);
        lines[at] = instead;

        var problems = PictureReader.Read(string.Join('\n', lines), "pictures.yaml").Problems;

        Assert.Contains(problems, p => p.Line == at + 1 && p.What.ToString()!.Contains(complaint, StringComparison.Ordinal));
    }
}
