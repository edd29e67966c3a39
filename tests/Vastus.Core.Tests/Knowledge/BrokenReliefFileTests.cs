using Vastus.Core.Knowledge;
using Vastus.Core.Relief;

namespace Vastus.Core.Tests.Knowledge;

public sealed class BrokenReliefFileTests
{
    private static readonly string Whole = Embedded.Text(ReliefKnowledge.File);

    // The first line that is changed, what stands there instead, and the whole complaint without file and line.
    [Theory]
    [InlineData("    word: cold-pack", "    wrod: cold-pack",
        "measures.RM-06.wrod: no such key is known here", "measures.RM-06.word: this is missing; write a text")]
    [InlineData("    sources: [S001, S123, S169]", "    sources: [S001, S999]",
        "measures.RM-06.sources: \"S999\" is not in knowledge/sources.yaml")]
    [InlineData("    sources: [S001, S123, S169]", "    sources: []", "measures.RM-06.sources: this is missing or empty")]
    [InlineData("    stretches: [ST-M06]", "    stretches: [ST-M66]", "muscles.popliteus.stretches: \"ST-M66\" is not in stretches")]
    [InlineData("    stretches: [ST-M06]", "    stretches: ST-M06", "muscles.popliteus.stretches: this is not a list")]
    [InlineData("    notWhen: [fluid-limit, vomiting]", "    notWhen: [fluid-limt]",
        "measures.RM-08.notWhen: \"fluid-limt\" is not in conditions or safety")]
    [InlineData("      - measure: RM-03", "      - measure: ST-M01", "muscles.knee.leaveOut.measure: \"ST-M01\" is not in measures")]
    [InlineData("    timing: { seconds: 120 }", "    timing: { seconds: 2 min }",
        "measures.RM-12.timing.seconds: \"2 min\" is not possible here; write a number from 1 to 7200")]
    [InlineData("    timing: { seconds: 120 }", "    timing: { seconds: 120, mostSeconds: 60 }",
        "measures.RM-12.timing.mostSeconds: \"60\" is not possible here; write a number from 120 to 7200")]
    [InlineData("    timing: { seconds: 1800 }", "    timing: half an hour", "measures.RM-13.timing: this is not a block")]
    [InlineData("      - grade: moderate", "      - grade: good", "measures.RM-02.evidence.grade: \"good\" is not one of the words")]
    [InlineData("    urgency: emergency", "    urgency: soon", "safety.f_chest_pain.urgency: \"soon\" is not one of the words; write emergency, same-day")]
    [InlineData("    view: back", "    view: side", "muscles.buttock.view: \"side\" is not one of the words; write front, back, both")]
    [InlineData("    reviewed: 2026-11-24", "    reviewed: 24.11.2026", "measures.RM-01.reviewed: this is not a date")]
    [InlineData("  - id: RM-14", "  - id: RM-13", "measures.RM-13: \"RM-13\" stands on line")]
    [InlineData("    name: Warmth", "    name:", "measures.RM-07.name: this is empty, or not a text")]
    [InlineData("longCramp:", "longCrmp:", "longCrmp: no such key is known here", "longCramp: this is missing")]
    public void A_broken_line_is_named_with_what_would_be_right(string line, string instead, params string[] complaints)
    {
        var lines = Whole.Split('\n').ToList();
        var at = lines.IndexOf(line);
        Assert.True(at >= 0, "the line is in the file");
        lines[at] = instead;

        var (value, problems) = ReliefReader.Read(string.Join('\n', lines), "relief.yaml", Bibliography.Embedded);

        Assert.Null(value);
        Assert.Equal(complaints.Length, problems.Count);
        Assert.All(complaints, text => Assert.Contains(problems, p => p.What.ToString().StartsWith(text, StringComparison.Ordinal)
            || $"{p.What.Field.Replace(".id", "", StringComparison.Ordinal)}: {p.What.Wrong}".StartsWith(text, StringComparison.Ordinal)));
        Assert.Contains(problems, p => p.Line == at + 1 && p.File is "relief.yaml");
    }

    [Theory]
    [InlineData("measures: [", "this is not YAML")]
    [InlineData("- a\n- b", "the file is not a list of named sections")]
    [InlineData("", "the file is not a list of named sections")]
    [InlineData("measures: []\nmeasures: []", "this is not YAML")]
    public void A_file_of_another_shape_is_one_problem(string text, string wrong)
    {
        var problem = Assert.Single(ReliefReader.Read(text, "relief.yaml", Bibliography.Embedded).Problems);

        Assert.StartsWith(wrong, problem.What.Wrong, StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_are_reported_in_the_order_of_their_lines()
    {
        var text = Whole.Replace("S163", "S999", StringComparison.Ordinal);

        var problems = ReliefReader.Read(text, "relief.yaml", Bibliography.Embedded).Problems;

        Assert.True(problems.Count > 10);
        Assert.Equal(problems.OrderBy(p => p.Line), problems);
    }

    [Fact]
    public void A_broken_file_stops_the_program_and_says_why() => Assert.Contains(
        "relief.yaml:1: file:",
        Assert.Throws<InvalidDataException>(() => ReliefReader.Read("", "relief.yaml", Bibliography.Embedded).OrThrow()).Message,
        StringComparison.Ordinal);
}
