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

    /// <summary>All questions that are worth asking now.</summary>
    public static IReadOnlySet<string> Open(TriageKnowledge knowledge, Facts facts)
    {
        return Open(knowledge, facts, Check.Of(knowledge, facts).Level.Urgency);
    }

    /// <summary>As if the answer so far were another one: who goes on after an emergency is asked as everybody is.</summary>
    public static IReadOnlySet<string> Open(TriageKnowledge knowledge, Facts facts, Urgency level) =>
        knowledge.Rules
            .Where(rule => rule.Level < level && rule.Level is not Urgency.SelfCare)
            .SelectMany(rule => rule.Logic.First(facts))
            .Concat(level is Urgency.Routine ? SelfCare(knowledge, facts) : [])
            .Concat(level > Urgency.SameDay ? knowledge.Raises.SelectMany(raise => raise.Logic.First(facts)) : [])
            .Where(knowledge.ById.ContainsKey)
            .ToHashSet();

    /// <summary>What a complaint is like: the signs that self-care begins from.</summary>
    public static IEnumerable<string> Complaints(TriageKnowledge knowledge) =>
        knowledge.Rules.Where(rule => rule.Level is Urgency.SelfCare).SelectMany(rule => Complaints(rule.Logic)).Distinct();

    /// <summary>
    /// Self-care takes a clear no to many questions. They are asked together, and for one complaint alone: as long as it is not
    /// known which, only those that all complaints need.
    /// </summary>
    private static IEnumerable<string> SelfCare(TriageKnowledge knowledge, Facts facts)
    {
        List<Expression> open =
        [
            .. knowledge.Rules.Where(rule => rule.Level is Urgency.SelfCare).Select(rule => rule.Logic).Where(logic => logic.In(facts) is null),
        ];
        List<string> complaints = [.. open.SelectMany(Complaints).Where(complaint => facts.Is(complaint) is null)];
        if (open is not [var first, .. var others])
            return [];
        return complaints is [] ? first.Open(facts) : complaints.Concat(others.Aggregate(first.Open(facts), (all, other) => all.Intersect(other.Open(facts))));
    }

    private static IEnumerable<string> Complaints(Expression logic) => logic is All all ? all.Parts.OfType<Is>().Select(part => part.Name) : [];
}
