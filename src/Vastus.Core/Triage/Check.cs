using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Triage;

/// <summary>From what is known to how soon somebody has to look at it.</summary>
/// <remarks>All rules are judged and the most urgent one wins.</remarks>
public static class Check
{
    public static CheckResult Of(TriageKnowledge knowledge, Facts facts)
    {
        var judgement = Judgement.Of(knowledge, facts);
        var level = knowledge.Level(judgement.Level);
        List<Rule> told = [.. judgement.Fired.Where(rule => rule.Level is not Urgency.SelfCare || judgement.Judged is Urgency.SelfCare)];
        List<Reason> reasons = [.. told.Select(rule => Told(rule, knowledge, facts))];
        return new(
            level,
            [
                .. reasons,
                .. judgement.Raises.Select(raise => new Reason(raise.Id, level.Urgency, Because(raise.Logic, knowledge, facts), raise.Text, raise.Sources)),
            ],
            Signs(told.Zip(reasons), knowledge),
            Ask(judgement, knowledge, facts),
            [.. level.Advice, .. told.Where(rule => rule.Level == judgement.Judged).Select(rule => rule.Note).OfType<string>().Distinct()]);
    }

    private static Reason Told(Rule rule, TriageKnowledge knowledge, Facts facts)
    {
        var signs = rule.Conditions.Select(id => knowledge.ConditionById[id].Name).ToList();
        List<string> because = [.. rule.Logic.Because(facts).Distinct()];
        return new(
            rule.Id, rule.Level, [.. because.Where(knowledge.ById.ContainsKey)],
            ReasonWords.Of(because, signs, rule.Note, knowledge), rule.Sources);
    }

    /// <summary>Only findings: what follows from the list of medicines is said in words, and cannot be answered.</summary>
    private static IReadOnlyList<string> Because(Expression logic, TriageKnowledge knowledge, Facts facts) =>
        [.. logic.Because(facts).Where(knowledge.ById.ContainsKey).Distinct()];

    private static IReadOnlyList<Sign> Signs(IEnumerable<(Rule Rule, Reason Reason)> told, TriageKnowledge knowledge) =>
    [
        .. told
            .SelectMany(one => one.Rule.Conditions.Select(id => (Id: id, one.Reason.Because)))
            .GroupBy(pair => pair.Id, pair => pair.Because)
            .Select(group => new Sign(knowledge.ConditionById[group.Key], [.. group.SelectMany(because => because).Distinct()]))
            .OrderByDescending(sign => sign.Condition.Frequency),
    ];

    private static IReadOnlyList<string> Ask(Judgement judgement, TriageKnowledge knowledge, Facts facts) =>
    [
        .. knowledge.Rules.Where(judgement.WouldRise).SelectMany(rule => rule.Logic.Open(facts))
            .Concat(judgement.CanBeRaised ? knowledge.Raises.SelectMany(raise => raise.Logic.Open(facts)) : [])
            .Where(knowledge.ById.ContainsKey)
            .Distinct(),
    ];
}
