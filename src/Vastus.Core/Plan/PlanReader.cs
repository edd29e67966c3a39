using Vastus.Core.Knowledge;

namespace Vastus.Core.Plan;

/// <summary>Reads <c>long-term.yaml</c>.</summary>
public static class PlanReader
{
    public static KnowledgeRead<PlanKnowledge> Read(string text, string file, Bibliography bibliography) =>
        KnowledgeFile.Read(text, file, root => new PlanKnowledge(root.Maps("measures", map => Measure(map, bibliography))));

    private static LongTermMeasure Measure(KnowledgeMap map, Bibliography bibliography)
    {
        var id = map.Id();
        var metric = map.Word<PlanMetric>("metric");
        var target = map.OptionalNumber("target", 0, 10_000);
        if (metric is not PlanMetric.None && target is null)
            map.Problem("target", "target.missing", "what is counted has no target", "write a number, or metric: none", false);
        var weeks = (int)map.Number("weeks", 2, 12);
        if (weeks is not (2 or 6 or 12))
            map.Problem("weeks", "weeks.choice", $"{weeks} weeks are no time to look back", "write 2, 6 or 12", false);
        return new(
            id, map.Text("name"), map.Text("how"), map.Text("why"), Yes(map, "offer"), (int)map.Number("rank", 1, 99), weeks, metric, target,
            map.OptionalTexts("exposures"), Yes(map, "onlyLinked"), Yes(map, "twitch"), map.OptionalTexts("notWhen"), map.OptionalText("link"),
            map.Map("evidence", evidence => new Evidence(
                evidence.Word<EvidenceGrade>("grade"), evidence.OptionalWord<EvidenceGrade>("upTo"), null)) ?? new(default, null, null),
            map.Word<Confidence>("confidence"), map.References("sources", bibliography.ById, Bibliography.File));
    }

    private static bool Yes(KnowledgeMap map, string key) => map.OptionalWord<YesNo>(key) is YesNo.Yes;

    private enum YesNo
    {
        No,
        Yes,
    }
}
