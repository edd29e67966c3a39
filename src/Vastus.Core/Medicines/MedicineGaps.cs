using Vastus.Core.Knowledge;
using Vastus.Core.Triage;

namespace Vastus.Core.Medicines;

/// <summary>What only shows when the medicines are read beside the findings.</summary>
internal static class MedicineGaps
{
    /// <param name="findings">Ids. Null: not known, and not looked at.</param>
    public static IEnumerable<KnowledgeProblem> Of(string text, MedicineKnowledge knowledge, IReadOnlySet<string>? findings)
    {
        var outline = KnowledgeOutline.Of(text, MedicineKnowledge.File);
        var named = knowledge.Classes.Select(known => (Section: "classes", known.Id, known.Findings))
            .Concat(knowledge.Medicines.Select(known => (Section: "medicines", known.Id, known.Findings)));
        foreach (var (section, id, ids) in named)
        {
            foreach (var unknown in ids.Where(finding => findings?.Contains(finding) is false))
                yield return outline.Problem($"{section}.{id}.findings", "id.unknown", $"\"{unknown}\" is not in {TriageFiles.FindingsFile}", "write the id of a finding, or add it there");
        }

        foreach (var rule in Enum.GetValues<StopRule>().Where(rule => !knowledge.Stops.ContainsKey(rule)))
            yield return outline.Problem("stops", "stop.missing", $"\"{Words<StopRule>.Of(rule)}\" has no words", "write a block with its id and what to say");
    }
}
