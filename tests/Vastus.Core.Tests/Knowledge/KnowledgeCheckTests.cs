using Vastus.Core.Knowledge;

namespace Vastus.Core.Tests.Knowledge;

public sealed class KnowledgeCheckTests
{
    private static readonly Dictionary<string, string> Whole = KnowledgeCheck.Files.ToDictionary(file => file, Embedded.Text);

    [Fact]
    public void The_files_of_this_program_have_no_problem_and_are_counted()
    {
        var check = KnowledgeCheck.Of(Whole);

        Assert.Empty(check.Problems);
        Assert.Equal(["source", "relief", "picture", "movement", "exposure", "finding", "rule", "condition", "medicine", "food", "daily", "blood", "supplement", "exercise", "long-term", "experiment", "published"],
            check.Counts.Select(count => count.Split(' ')[1].TrimEnd('s')));
        Assert.Contains("33 exercises", check.Counts);
    }

    // The file, the line that is changed (from the block that holds the second text on), what stands there instead, and the complaint.
    [Theory]
    [InlineData("rules", "  - id: R-007", "    logic: f_saddle_numb", "    logic: f_sadle_numb",
        "rules.R-007.logic: at sign 1, \"f_sadle_numb\" is not known; write a finding, a definition, a score or a number of the files")]
    [InlineData("rules", "  - id: R-007", "    logic: f_saddle_numb", "    logic: f_saddle_numb OR",
        "rules.R-007.logic: at sign 17, the rule ends too early; write a finding, NOT, ATLEAST or \"(\"")]
    [InlineData("rules", "  - id: R-007", "    logic: f_saddle_numb", "    logic: f_saddle_numb OR RF-NONE",
        "rules.R-007.logic: at sign 18, \"RF-NONE\" is not known; write a finding, a definition, a score or a number of the files")]
    [InlineData("rules", "  - id: R-007", "    logic: f_saddle_numb", "    logic: f_saddle_numb AND NOT f_cramp",
        "rules.R-007.logic: NOT stands outside of self-care, where a question that was not answered would lower the advice; say it without NOT, or make it self-care")]
    [InlineData("rules", "raises:", "    logic: age < 16", "    logic: age < 16 AND NOT f_pregnant",
        "raises.RS-01.logic: NOT stands outside of self-care, where a question that was not answered would lower the advice; say it without NOT, or make it self-care")]
    [InlineData("rules", "  - id: R-007", "    sources: [S111]", "    sources: []",
        "rules.R-007.sources: this is missing or empty; write at least one line that begins with \"- \"")]
    [InlineData("rules", "  - id: R-007", "    sources: [S111]", "    sources: [S999]",
        "rules.R-007.sources: \"S999\" is not in knowledge/sources.yaml; write an id that knowledge/sources.yaml has, or add it there")]
    [InlineData("rules", "  - id: R-007", "    conditions: [cauda_equina]", "    conditions: [cauda]",
        "rules.R-007.conditions: \"cauda\" is not in knowledge/conditions.yaml; write an id that knowledge/conditions.yaml has, or add it there")]
    [InlineData("rules", "  - id: R-007", "    level: emergency", "    level: soon",
        "rules.R-007.level: \"soon\" is not one of the words; write emergency, same-day, two-weeks, routine, self-care")]
    [InlineData("findings", "  - id: f_breath_hard", "    tile: breath", "    tile: breth", "findings.f_breath_hard.tile: \"breth\" is no tile of block A; write *")]
    [InlineData("findings", "  - id: age", "    block: H", "    block: J", "findings.age.block: \"J\" is not in blocks; write an id that blocks has, or add it there")]
    [InlineData("medicines", "  - id: MC-THIAZ", "    findings: [f_water_tablet]", "    findings: [f_water]",
        "classes.MC-THIAZ.findings: \"f_water\" is not in knowledge/findings.yaml; write the id of a finding, or add it there")]
    [InlineData("experiments", "  - id: kidney", "    intake: [kidney, myasthenia]", "    intake: [kidneys, myasthenia]",
        "conditions.kidney.intake: \"kidneys\" is not in knowledge/intake.yaml; write an id that knowledge/intake.yaml has, or add it there")]
    [InlineData("experiments", "  - id: foot-support", "    periodDays: 1", "    periodDays: 3",
        "changes.foot-support.periodDays: 3 days are no period of an experiment; write 1, 2 or 7")]
    [InlineData("experiments", "  - id: more-water", "    notWhen: [drink-limit]", "    notWhen: [drink]",
        "changes.more-water.notWhen: \"drink\" is not in conditions; write an id that conditions has, or add it there")]
    [InlineData("experiments", "  - id: more-water", "    usual: Drink as you usually do.", "    usual:", "changes.more-water.usual: this is empty, or not a text; write a text")]
    [InlineData("experiments", "  - id: warm-up", "    with: Before any exercise, walk or cycle easily for five to ten minutes, and swing your legs gently.", "    with: Warm up in the sauna.",
        "changes.warm-up.with: nobody may try this; offer only what the refusals of this file let pass")]
    [InlineData("codes", "  - id: sleep", "    category: activity", "    category: activities", "kinds.sleep.category: \"activities\" is no category of FHIR; write one of social-history, *")]
    [InlineData("codes", "  - id: sleep", "    sources: [S171]", "    sources: [S999]",
        "kinds.sleep.sources: \"S999\" is not in knowledge/sources.yaml; write an id that knowledge/sources.yaml has, or add it there")]
    [InlineData("codes", "  - id: labs", "    kinds: [lab]", "    kinds: [lab, spasm]", "sections.labs.kinds: the kind spasm is in another section, too; name it in one")]
    [InlineData("labs", "  - id: magnesium", "      - { unit: \"mg/dL\", factor: 0.4114, loinc: 19123-9 }", "      - { unit: \"mg/dL\", factor: 0.4114, loinc: 19123-8 }",
        "analytes.magnesium.units.loinc: \"19123-8\" is none of the codes of this test; write one of them, or none")]
    public void A_broken_line_is_named_with_what_would_be_right(string file, string block, string line, string instead, string complaint)
    {
        var lines = Whole[$"knowledge/{file}.yaml"].Split('\n');
        var at = Array.IndexOf(lines, line, Array.IndexOf(lines, block));
        Assert.True(at > 0, "the line is in the file");
        lines[at] = instead;

        var problem = Assert.Single(KnowledgeCheck.Of(With(file, string.Join('\n', lines))).Problems);

        Assert.Equal(($"knowledge/{file}.yaml", at + 1), (problem.File, problem.Line));
        Assert.StartsWith(complaint.TrimEnd('*'), problem.What.ToString(), StringComparison.Ordinal);
    }

    // The file, the line that is taken out, and the complaint, which names the block that misses it.
    [Theory]
    [InlineData("findings", "  - id: f_breath_hard", "    tile: breath", "findings.f_breath_hard.tile: this is missing, and block A is shown in tiles; write *")]
    [InlineData("rules", "  - id: R-007", "    sources: [S111]", "rules.R-007.sources: this is missing or empty; *")]
    [InlineData("medicines", "  - id: MC-THIAZ", "    ask: *", "classes.MC-THIAZ.ask: this is missing; write a text")]
    [InlineData("medicines", "stops:", "  - id: own-choice", "stops*")]
    public void A_line_that_is_missing_is_asked_for(string file, string block, string line, string complaint)
    {
        var lines = Whole[$"knowledge/{file}.yaml"].Split('\n').ToList();
        var start = lines.IndexOf(block);
        var at = lines.FindIndex(start, text => text.StartsWith(line.TrimEnd('*'), StringComparison.Ordinal));
        Assert.True(at > 0, "the line is in the file");
        lines.RemoveRange(at, line.StartsWith("  - ", StringComparison.Ordinal) ? 3 : 1);

        var problem = Assert.Single(KnowledgeCheck.Of(With(file, string.Join('\n', lines))).Problems);

        Assert.StartsWith(complaint.TrimEnd('*'), problem.What.ToString(), StringComparison.Ordinal);
        Assert.InRange(problem.Line, start + 1, start + 2);
    }

    private const string Finding = """
          - id: f_new
            block: C
            question: Is it new?
            because: it is new
            evidence: weak
            confidence: recalled
            sources: [S140]
            reviewed: 2026-11-24

        """;

    [Theory]
    [InlineData("# f_new", "findings.f_new: nothing in knowledge/rules.yaml uses it; use it in a rule, or take it out")]
    [InlineData("f_cramp OR NOT f_new", "findings.f_new: no yes to it, alone or with others, can make a rule true; *")]
    [InlineData("f_breath_hard AND f_new", null)]
    [InlineData("f_cramp OR (f_cramp AND f_new)", "findings.f_new: no yes to it, alone or with others, can make a rule true; *")]
    [InlineData("f_cramp AND f_new", null)]
    [InlineData("ATLEAST(3: f_cramp, f_new, f_twitch, age > 20)", null)]
    public void A_finding_that_cannot_matter_is_named(string logic, string? complaint)
    {
        var level = logic.Contains("NOT", StringComparison.Ordinal) ? "self-care" : "two-weeks";
        var texts = With("findings", Whole["knowledge/findings.yaml"].TrimEnd() + "\n\n" + Finding);
        texts["knowledge/rules.yaml"] = Whole["knowledge/rules.yaml"].TrimEnd() + $"""


              - id: R-999
                level: {level}
                logic: {(logic[0] is '#' ? $"f_cramp {logic}" : $"\"{logic}\"")}
                evidence: weak
                confidence: recalled
                sources: [S140]
                reviewed: 2026-11-24

            """;

        var problems = KnowledgeCheck.Of(texts).Problems;

        if (complaint is null)
            Assert.Empty(problems);
        else
            Assert.StartsWith(complaint.TrimEnd('*'), Assert.Single(problems).What.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_condition_that_no_rule_names_is_named()
    {
        var texts = With("conditions", Whole["knowledge/conditions.yaml"].Replace("  - id: night_cramps", "  - id: morning_cramps", StringComparison.Ordinal));

        var problems = KnowledgeCheck.Of(texts).Problems;

        Assert.Contains(problems, problem => problem.What.ToString() == "conditions.morning_cramps: no rule names it; name it in a rule of knowledge/rules.yaml, or take it out");
        Assert.Contains(problems, problem => problem.What.Code is "id.unknown" && problem.File is "knowledge/rules.yaml");
    }

    [Theory]
    [InlineData("sources")]
    [InlineData("findings")]
    [InlineData("rules")]
    [InlineData("conditions")]
    [InlineData("medicines")]
    public void A_file_that_is_no_YAML_is_one_problem_and_no_crash(string file) =>
        Assert.Equal("file.yaml", Assert.Single(KnowledgeCheck.Of(With(file, "a: [")).Problems, problem => problem.File == $"knowledge/{file}.yaml").What.Code);

    [Fact]
    public void Every_problem_of_every_file_is_named_at_once()
    {
        var texts = Whole.ToDictionary(pair => pair.Key, pair => pair.Value.Replace("evidence: strong", "evidence: good", StringComparison.Ordinal));

        var files = KnowledgeCheck.Of(texts).Problems.Select(problem => problem.File).Distinct();

        Assert.Superset(
            new HashSet<string> { "knowledge/findings.yaml", "knowledge/rules.yaml", "knowledge/conditions.yaml", "knowledge/medicines.yaml" }, files.ToHashSet());
    }

    private static Dictionary<string, string> With(string file, string text) => new(Whole) { [$"knowledge/{file}.yaml"] = text };
}
