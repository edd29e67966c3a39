using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Exchange;
using Vastus.Core.Triage;
using Vastus.Core.Triage.Visits;

namespace Vastus.Core.Reports;

/// <summary>Warning signs that were asked for in the report's days, with the last answer to each.</summary>
/// <param name="Checks">The symptom checks, newest first.</param>
/// <param name="Yes">Most recent first.</param>
/// <param name="No">In the order in which they are asked.</param>
/// <param name="NotAsked">Groups of emergency signs of which no question was answered.</param>
/// <param name="Diagnoses">From a health record that was imported, whenever they were made, oldest first.</param>
public sealed record CheckReport(
    IReadOnlyList<(LocalDate Day, Urgency Level)> Checks, IReadOnlyList<AnsweredSign> Yes, IReadOnlyList<AnsweredSign> No, IReadOnlyList<string> NotAsked,
    IReadOnlyList<(LocalDate Day, string Name)> Diagnoses)
{
    /// <summary>The no answers by the group of their question, with the latest day of each group.</summary>
    public IReadOnlyList<(string Group, int Count, LocalDate Day)> NoGroups =>
        [.. No.GroupBy(sign => sign.Group).Select(group => (group.Key, group.Count(), group.Max(sign => sign.Day)))];

    /// <param name="within">The entries of the days, oldest first.</param>
    /// <param name="before">Those, and all before them.</param>
    public static CheckReport Of(IReadOnlyList<Entry> within, IEnumerable<Entry> before, TriageKnowledge knowledge)
    {
        Dictionary<string, (bool Yes, LocalDate Day)> last = [];
        List<(LocalDate, Urgency)> checks = [];
        foreach (var entry in within)
        {
            if (entry.What is SymptomCheck check)
            {
                checks.Add((entry.Day, check.Level));
                var said = KeptCheck.Of(check, knowledge).Said;
                Tell(said.No, false, entry.Day);
                Tell(said.Yes, true, entry.Day);
            }
            else if (entry.What is Symptom { Present: { } present, Name: { } name })
            {
                Tell([name], present, entry.Day);
            }
        }

        checks.Reverse();
        var signs = knowledge.Findings.Where(finding => last.ContainsKey(finding.Id))
            .Select(finding => new AnsweredSign(finding, GroupOf(knowledge, finding), last[finding.Id].Yes, last[finding.Id].Day)).ToList();
        return new(
            checks, [.. signs.Where(sign => sign.IsYes).OrderByDescending(sign => sign.Day)], [.. signs.Where(sign => !sign.IsYes)],
            [.. knowledge.Blocks[0].Tiles.Where(tile => !tile.Later && !signs.Exists(sign => sign.Finding.Tile == tile.Id)).Select(tile => tile.Title)],
            [.. before.Select(entry => (entry.Day, Name: Diagnosis.Of(entry))).Where(one => one.Name is not null).Select(one => (one.Day, one.Name!))]);

        void Tell(IEnumerable<string> findings, bool yes, LocalDate day)
        {
            foreach (var finding in findings)
                last[finding] = (yes, day);
        }
    }

    private static string GroupOf(TriageKnowledge knowledge, Finding finding)
    {
        var block = knowledge.Blocks.First(block => block.Id == finding.Block);
        return block.Tiles.FirstOrDefault(tile => tile.Id == finding.Tile)?.Title ?? block.Title;
    }
}

/// <summary>The last answer about one sign.</summary>
/// <param name="Group">Under which it is asked.</param>
public sealed record AnsweredSign(Finding Finding, string Group, bool IsYes, LocalDate Day);
