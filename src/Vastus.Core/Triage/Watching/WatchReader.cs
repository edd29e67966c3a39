using Vastus.Core.Knowledge;

namespace Vastus.Core.Triage.Watching;

/// <summary>Reads <c>watch.yaml</c>.</summary>
public static class WatchReader
{
    private const decimal Most = 100_000;

    /// <summary>Ids of the blocks of <c>findings.yaml</c>, which does not have to be read for this.</summary>
    private static readonly string[] Blocks = ["A", "B", "C", "D", "E", "F", "G", "H"];

    public static KnowledgeRead<WatchKnowledge> Read(string text, string file, Bibliography bibliography) =>
        KnowledgeFile.Read(text, file, root => new WatchKnowledge(
            All(root, "limits", root.Maps("limits", map => Limit(map, bibliography)), limit => limit.Kind),
            All(root, "events", root.Maps("events", map => Event(map, bibliography)), happened => happened.Kind)));

    private static WatchLimit Limit(KnowledgeMap map, Bibliography bibliography) => new(
        Kind<LimitKind>(map), map.Number("value", 0, Most), map.Text("unit"), map.Text("means"),
        map.Word<EvidenceGrade>("evidence"), map.Word<Confidence>("confidence"), Sources(map, bibliography), map.Date("reviewed"));

    private static WatchEvent Event(KnowledgeMap map, Bibliography bibliography) => new(
        Kind<NoticeKind>(map), map.Text("why"), Asked(map),
        map.Word<EvidenceGrade>("evidence"), map.Word<Confidence>("confidence"), Sources(map, bibliography), map.Date("reviewed"));

    private static T Kind<T>(KnowledgeMap map) where T : struct, Enum
    {
        map.Id();
        return map.Word<T>("id");
    }

    private static IReadOnlyList<string> Asked(KnowledgeMap map)
    {
        var blocks = map.Texts("blocks");
        return blocks.FirstOrDefault(block => !Blocks.Contains(block)) is { } unknown
            ? map.Problem("blocks", "block.unknown", $"\"{unknown}\" is not a block of questions", $"write {string.Join(", ", Blocks)}", blocks)
            : blocks;
    }

    /// <summary>Each one is looked for: one that is missing would silently watch nothing.</summary>
    private static IReadOnlyList<TItem> All<TItem, TKind>(
        KnowledgeMap root, string section, IReadOnlyList<TItem> items, Func<TItem, TKind> kind) where TKind : struct, Enum
    {
        var missing = Enum.GetValues<TKind>().Except(items.Select(kind)).Select(Words<TKind>.Of).ToList();
        return missing is []
            ? items
            : root.Problem(section, "id.missing", $"{string.Join(", ", missing)} is missing", "write a block for each", items);
    }

    private static IReadOnlyList<string> Sources(KnowledgeMap map, Bibliography bibliography) =>
        map.References("sources", bibliography.ById, Bibliography.File);
}
