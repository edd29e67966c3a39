namespace Vastus.Core.Triage.Visits;

/// <summary>Questions that are shown on one page.</summary>
/// <param name="Id">The end of its address. Empty: the first.</param>
/// <param name="Groups">The questions under their headings; one group without a heading where there is none.</param>
public sealed record CheckStep(string Id, string Title, string Intro, IReadOnlyList<(string? Title, IReadOnlyList<Finding> Findings)> Groups)
{
    /// <summary>The emergency signs: all are shown, whatever is known.</summary>
    public bool IsFirst => Id is "";

    public IEnumerable<Finding> Findings => Groups.SelectMany(group => group.Findings);

    /// <summary>In the order in which they are asked. What came before is asked with what the complaint is like.</summary>
    public static IReadOnlyList<CheckStep> All(TriageKnowledge knowledge)
    {
        var complaints = Interview.Complaints(knowledge).Select(id => knowledge.ById[id]).ToList();
        var first = knowledge.Blocks[0];
        return
        [
            new("", first.Title, first.Intro, Groups(first.Tiles.Where(tile => !tile.Later))),
            new("before", "What went before, and what is it like?", "Tick what is true.",
                [.. Groups(first.Tiles.Where(tile => tile.Later)), ("What is it like?", complaints)]),
            .. knowledge.Blocks.Skip(1).Select(block => new CheckStep(
                block.Id.ToLowerInvariant(), block.Title, block.Intro,
                [(null, [.. knowledge.Findings.Where(finding => finding.Block == block.Id && !complaints.Contains(finding))])])),
        ];

        IReadOnlyList<(string?, IReadOnlyList<Finding>)> Groups(IEnumerable<Tile> tiles) =>
            [.. tiles.Select(tile => ((string?)tile.Title, (IReadOnlyList<Finding>)[.. knowledge.Findings.Where(finding => finding.Block == first.Id && finding.Tile == tile.Id)]))];
    }
}
