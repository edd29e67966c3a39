using Vastus.Core.Diary;
using Vastus.Core.Knowledge;

namespace Vastus.Core.Triggers.Exposures;

/// <summary>Reads <c>exposures.yaml</c>.</summary>
public static class ExposureReader
{
    private const decimal ThresholdMost = 1_000_000;

    public static KnowledgeRead<ExposureTable> Read(string text, string file, Bibliography bibliography) =>
        KnowledgeFile.Read(text, file, root => new ExposureTable(
            root.Maps("standard", map => Rule(map, bibliography)),
            root.Maps("further", map => Rule(map, bibliography))));

    private static ExposureRule Rule(KnowledgeMap map, Bibliography bibliography)
    {
        var measure = new ExposureMeasure(
            [.. Kinds(map)], [.. map.OptionalTexts("names")], map.OptionalText("level"), map.Word<Counted>("counted"), map.OptionalText("unit") ?? "");
        return new(
            map.Id(), map.Text("name"), map.Text("clause"), measure, (int)map.Number("hours", 1, ExposureRule.WindowHoursMost),
            map.Word<Comparison>("comparison"), map.Number("threshold", 0, ThresholdMost), map.Word<KnownBy>("known"),
            new(map.Text("trigger"), Evidence(map), map.Texts("studies"), map.Text("leadsTo"), map.Word<Confidence>("confidence"),
                map.References("sources", bibliography.ById, Bibliography.File), map.Date("reviewed")));
    }

    private static IReadOnlyList<string> Kinds(KnowledgeMap map)
    {
        var kinds = map.Texts("kinds");
        return kinds.FirstOrDefault(kind => !Kind.All.Contains(kind)) is { } unknown
            ? map.Problem("kinds", "kind.unknown", $"\"{unknown}\" is not a kind of the diary", $"write kinds such as {Kind.All[0]} or fluid", kinds)
            : kinds;
    }

    private static IReadOnlyList<Evidence> Evidence(KnowledgeMap map) => map.Maps("evidence", evidence => new Evidence(
        evidence.Word<EvidenceGrade>("grade"), evidence.OptionalWord<EvidenceGrade>("upTo"), evidence.OptionalText("for")));
}
