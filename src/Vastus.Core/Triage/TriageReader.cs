using Vastus.Core.Knowledge;
using Vastus.Core.Labs;
using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Triage;

/// <summary>Reads <c>findings.yaml</c>, <c>rules.yaml</c> and <c>conditions.yaml</c>, and what one says of another.</summary>
public static class TriageReader
{
    private const int FrequencyMost = 5;
    private const int PointsMost = 20;

    /// <summary>Numbers and findings that are worked out from elsewhere and cannot be asked for.</summary>
    private static readonly string[] WorkedOut = [LabFacts.SameDay, LabFacts.Emergency];

    /// <param name="medicines">
    /// Ids of the classes of medicines and of the dangerous pairs, which rules may name. Null: whatever looks like one, because
    /// the files were checked before; a check that names no medicine then needs no table of them.
    /// </param>
    public static KnowledgeRead<TriageKnowledge> Read(TriageFiles files, IReadOnlySet<string>? medicines, Bibliography bibliography)
    {
        var questions = KnowledgeFile.Read(files.Findings, TriageFiles.FindingsFile, root => new Questions(
            [.. root.Maps("blocks", Block).DistinctBy(block => block.Id)],
            [.. root.Maps("findings", map => Finding(map, bibliography)).DistinctBy(finding => finding.Id)]));
        var conditions = KnowledgeFile.Read(files.Conditions, TriageFiles.ConditionsFile, root => new Conditions(
            [.. root.Maps("conditions", map => Condition(map, bibliography)).DistinctBy(condition => condition.Id)]));
        if (questions.Found is not { } asked || conditions.Found is not { } known)
            return new(null, [.. questions.Problems, .. conditions.Problems]);

        var rules = KnowledgeFile.Read(files.Rules, TriageFiles.RulesFile, root => Rules(root, asked, known, medicines, bibliography));
        KnowledgeProblem[] problems = [.. questions.Problems, .. conditions.Problems, .. rules.Problems];
        return new(problems is [] ? rules.Value : null, problems) { Found = rules.Found };
    }

    private static Block Block(KnowledgeMap map) => new(
        map.Id(), map.Text("title"), map.Text("intro"),
        map.OptionalMaps("tiles", tile => new Tile(tile.Id(), tile.Text("title"), tile.OptionalWord<Shown>("shown") is Shown.Later)));

    private static Finding Finding(KnowledgeMap map, Bibliography bibliography)
    {
        var kind = map.OptionalWord<FindingKind>("kind") ?? FindingKind.YesNo;
        return new(
            map.Id(), map.Reference("block", "blocks"), map.OptionalText("tile"), map.Text("question"), map.Text("because"), kind,
            kind is FindingKind.Number ? map.Text("unit") : null, kind is FindingKind.Choice ? map.Texts("choices") : [],
            map.Word<EvidenceGrade>("evidence"), map.Word<Confidence>("confidence"), Sources(map, bibliography), map.Date("reviewed"));
    }

    private static Condition Condition(KnowledgeMap map, Bibliography bibliography) => new(
        map.Id(), map.Text("name"), (int)map.Number("frequency", 1, FrequencyMost), map.Text("what"), map.Texts("typical"),
        map.Text("likely"), map.Text("see"),
        map.Word<EvidenceGrade>("evidence"), map.Word<Confidence>("confidence"), Sources(map, bibliography), map.Date("reviewed"));

    private static TriageKnowledge Rules(
        KnowledgeMap root, Questions asked, Conditions known, IReadOnlySet<string>? medicines, Bibliography bibliography)
    {
        var vocabulary = Vocabulary(root, asked, medicines, bibliography);
        var conditions = known.All.ToDictionary(condition => condition.Id);
        return new(
            asked.Blocks, asked.Findings,
            Levels(root, bibliography),
            root.Maps("raises", map => new Raise(map.Id(), map.Logic(vocabulary), map.Text("text"), Sources(map, bibliography))),
            [.. root.Maps("rules", map => Rule(map, vocabulary, conditions, bibliography)).OrderBy(rule => rule.Level)],
            known.All);
    }

    /// <summary>Each urgency once, the most urgent first.</summary>
    private static IReadOnlyList<Level> Levels(KnowledgeMap root, Bibliography bibliography)
    {
        List<Level> levels = [.. root.Maps("levels", map => Level(map, bibliography)).OrderBy(level => level.Urgency)];
        foreach (var word in Enum.GetValues<Urgency>().Where(urgency => levels.Count(level => level.Urgency == urgency) is not 1).Select(Words<Urgency>.Of))
            root.Problem("levels", "level.once", $"\"{word}\" does not stand here exactly once", "write each urgency once", "");
        return levels;
    }

    private static Level Level(KnowledgeMap map, Bibliography bibliography) => new(
        map.Word<Urgency>("id"), map.Text("headline"), map.Texts("advice"), map.OptionalTexts("watch"), Sources(map, bibliography));

    private static Rule Rule(KnowledgeMap map, Vocabulary vocabulary, IReadOnlyDictionary<string, Condition> conditions, Bibliography bibliography) => new(
        map.Id(), map.Word<Urgency>("level"), map.Logic(vocabulary),
        map.Has("conditions") ? map.References("conditions", conditions, TriageFiles.ConditionsFile) : [],
        map.OptionalText("note"), map.Word<EvidenceGrade>("evidence"), map.Word<Confidence>("confidence"), Sources(map, bibliography), map.Date("reviewed"));

    /// <summary>A definition may use those above it.</summary>
    private static Vocabulary Vocabulary(
        KnowledgeMap root, Questions asked, IReadOnlySet<string>? medicines, Bibliography bibliography)
    {
        var named = asked.Blocks.ToDictionary(block => $"block_{block.Id}_all_no", block => (Expression)new All([.. asked.Findings
            .Where(finding => finding.Block == block.Id && finding.Kind is FindingKind.YesNo).Select(finding => new Not(new Is(finding.Id)))]));
        var byId = asked.Findings.ToDictionary(finding => finding.Id);
        var scores = root.OptionalMaps("scores", map => new Score(
            map.Id(), map.References("findings", byId, TriageFiles.FindingsFile), Sources(map, bibliography)));
        var vocabulary = new Vocabulary(
            asked.Findings.Where(finding => finding.Kind is FindingKind.YesNo).Select(finding => finding.Id)
                .Concat(WorkedOut).Concat(medicines ?? new HashSet<string>()).ToHashSet(),
            asked.Findings.Where(finding => finding.Kind is FindingKind.Number).Select(finding => finding.Id).ToHashSet(),
            named,
            scores.DistinctBy(score => score.Id).ToDictionary(score => score.Id, score => score.Findings))
        {
            AnyMedicine = medicines is null,
        };
        foreach (var definition in root.OptionalMaps("definitions", map => new Definition(map.Id(), map.Logic(vocabulary), Sources(map, bibliography))))
            named.TryAdd(definition.Id, definition.Logic);
        return vocabulary;
    }

    private static IReadOnlyList<string> Sources(KnowledgeMap map, Bibliography bibliography) =>
        map.References("sources", bibliography.ById, Bibliography.File);

    private sealed record Questions(IReadOnlyList<Block> Blocks, IReadOnlyList<Finding> Findings);

    private sealed record Conditions(IReadOnlyList<Condition> All);

    private sealed record Score(string Id, IReadOnlyList<string> Findings, IReadOnlyList<string> Sources);

    private sealed record Definition(string Id, Expression Logic, IReadOnlyList<string> Sources);

    private enum Shown
    {
        First,
        Later,
    }
}
