using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Triage;

/// <summary>Which questions can still change the answer.</summary>
/// <remarks>Of findings that count only together, the first is asked alone; after a no the others are never asked.</remarks>
public static class Interview
{
    /// <summary>The open questions of the first block that has some, in its order. Empty: nothing more to ask.</summary>
    public static IReadOnlyList<Finding> Next(TriageKnowledge knowledge, Facts facts)
    {
        var open = Open(knowledge, facts);
        return knowledge.Blocks
            .Select(block => knowledge.Findings.Where(finding => finding.Block == block.Id && open.Contains(finding.Id)).ToList())
            .FirstOrDefault(findings => findings is not []) ?? [];
    }

    /// <summary>All questions that are worth asking now. Once there is none, no answer to any other changes the urgency.</summary>
    public static IReadOnlySet<string> Open(TriageKnowledge knowledge, Facts facts)
    {
        var judgement = Judgement.Of(knowledge, facts);
        return knowledge.Rules
            .Where(rule => judgement.WouldRise(rule) || (rule.Level is Urgency.SelfCare && judgement.CanBeSelfCare))
            .SelectMany(rule => rule.Logic.First(facts))
            .Concat(judgement.CanBeRaised ? knowledge.Raises.SelectMany(raise => raise.Logic.First(facts)) : [])
            .Where(knowledge.ById.ContainsKey)
            .ToHashSet();
    }
}
