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
        // What would keep self-care from being enough is asked on the way to it, so that no page comes twice.
        return Open(
            knowledge, facts, rule => judgement.WouldRise(rule) || (judgement.CanBeSelfCare && rule.Level is Urgency.Routine),
            judgement.CanBeSelfCare, judgement.CanBeRaised);
    }

    /// <summary>As if nothing were urgent yet: who goes on after an emergency is asked as everybody is.</summary>
    public static IReadOnlySet<string> OpenToEverybody(TriageKnowledge knowledge, Facts facts) =>
        Open(knowledge, facts, rule => rule.Level < Urgency.SelfCare, canBeSelfCare: true, canBeRaised: true);

    private static HashSet<string> Open(TriageKnowledge knowledge, Facts facts, Func<Rule, bool> matters, bool canBeSelfCare, bool canBeRaised) =>
        knowledge.Rules
            .Where(matters)
            .SelectMany(rule => rule.Logic.First(facts))
            .Concat(canBeSelfCare ? SelfCare(knowledge, facts) : [])
            .Concat(canBeRaised ? knowledge.Raises.SelectMany(raise => raise.Logic.First(facts)) : [])
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
