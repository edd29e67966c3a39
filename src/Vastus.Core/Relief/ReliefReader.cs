using Vastus.Core.Knowledge;
using Vastus.Core.Triage;

namespace Vastus.Core.Relief;

/// <summary>Reads <c>relief.yaml</c>.</summary>
public static class ReliefReader
{
    private const int Hour = 3600;

    public static KnowledgeRead<ReliefKnowledge> Read(string text, string file, Bibliography bibliography) =>
        KnowledgeFile.Read(text, file, root => new ReliefKnowledge(
            root.Maps("safety", map => Safety(map, bibliography)),
            root.Map("longCramp", map => Long(map, bibliography)) ?? new(0, "", default, "", [], []),
            root.Maps("conditions", map => new Condition(
                map.Id(), map.Text("text"), map.Text("question"), map.Word<Lasting>("lasts") is Lasting.Yes,
                [.. new[] { map.OptionalTexts("medicines"), map.OptionalTexts("together") }.Where(names => names is not [])])),
            root.Maps("muscles", Muscle),
            root.Maps("measures", map => Measure(map, bibliography)),
            root.Maps("stretches", map => Stretch(map, bibliography)),
            root.Maps("avoid", map => Avoid(map, bibliography))));

    private static SafetyQuestion Safety(KnowledgeMap map, Bibliography bibliography) => new(
        map.Id(), map.Text("question"), map.Word<Urgency>("urgency"), map.Texts("advice"), map.Texts("rules"), Sources(map, bibliography));

    private static LongCramp Long(KnowledgeMap map, Bibliography bibliography) => new(
        (int)map.Number("seconds", 60, Hour), map.Text("finding"), map.Word<Urgency>("urgency"), map.Text("text"),
        map.Texts("rules"), Sources(map, bibliography));

    private static Muscle Muscle(KnowledgeMap map) => new(
        map.Id(), map.Text("name"), map.Text("where"), map.Word<View>("view"), map.References("stretches", "stretches"),
        map.OptionalText("opposite"),
        map.OptionalMaps("leaveOut", never => new NeverHere(never.Reference("measure", "measures"), never.Text("why"))));

    private static Measure Measure(KnowledgeMap map, Bibliography bibliography)
    {
        var id = map.Id();
        return new(
            id, map.Text("word"), map.Text("name"), map.Text("why"), map.Word<GuidePart>("part"),
            id is ReliefKnowledge.StretchMeasure ? map.OptionalTexts("steps") : map.Texts("steps"), map.OptionalTexts("bedSteps"),
            map.OptionalTexts("movingSteps"), map.OptionalText("thing"),
            map.OptionalMap("timing", Timing), map.OptionalTexts("caution"), map.References("notWhen", "conditions", "safety"), Changes(map),
            map.Text("picture"), map.Word<InArticle>("inArticle") is InArticle.Yes, Evidence(map),
            map.Word<Confidence>("confidence"), Sources(map, bibliography), map.Date("reviewed"));
    }

    private static Stretch Stretch(KnowledgeMap map, Bibliography bibliography) => new(
        map.Id(), map.Text("name"), Version(map, "up"), Version(map, "bed"), map.Map("timing", Timing) ?? new(0, 0, 0, 0),
        map.OptionalTexts("caution"), map.References("notWhen", "conditions", "safety"), Changes(map),
        map.Word<Confidence>("confidence"), Sources(map, bibliography), map.Date("reviewed"));

    private static StretchVersion Version(KnowledgeMap map, string key) =>
        map.Map(key, version => new StretchVersion(
            version.Texts("steps"), version.Word<Posture>("posture") is Posture.Standing, version.Text("picture")))
        ?? new([], false, "");

    private static Timing Timing(KnowledgeMap map)
    {
        var seconds = (int)map.Number("seconds", 1, 2 * Hour);
        var repeats = (int)(map.OptionalNumber("repeats", 1, 20) ?? 1);
        return new(
            seconds, (int)(map.OptionalNumber("mostSeconds", seconds, 2 * Hour) ?? seconds),
            repeats, (int)(map.OptionalNumber("mostRepeats", repeats, 20) ?? repeats));
    }

    private static IReadOnlyList<Change> Changes(KnowledgeMap map) =>
        map.OptionalMaps("changes", change => new Change(change.References("when", "conditions", "safety"), change.Text("say"), change.OptionalTexts("steps")));

    private static Avoid Avoid(KnowledgeMap map, Bibliography bibliography) => new(
        map.Id(), map.Text("name"), map.Text("why"), Evidence(map), map.Word<Confidence>("confidence"), Sources(map, bibliography));

    private static IReadOnlyList<Evidence> Evidence(KnowledgeMap map) => map.Maps("evidence", evidence => new Evidence(
        evidence.Word<EvidenceGrade>("grade"), evidence.OptionalWord<EvidenceGrade>("upTo"), evidence.OptionalText("for")));

    private static IReadOnlyList<string> Sources(KnowledgeMap map, Bibliography bibliography) =>
        map.References("sources", bibliography.ById, Bibliography.File);

    private enum Lasting
    {
        Yes,
        No,
    }

    private enum InArticle
    {
        Yes,
        No,
    }

    private enum Posture
    {
        Standing,
        Sitting,
        Lying,
    }
}
