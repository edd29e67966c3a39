using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Triage;

/// <summary>From what is known to how soon somebody has to look at it.</summary>
/// <remarks>
/// All rules are judged and the most urgent one wins. Where none is true the answer is routine, never self-care: that
/// takes a clear no to every warning sign.
/// </remarks>
public static class Check
{
    public static CheckResult Of(TriageKnowledge knowledge, Facts facts)
    {
        List<Rule> fired = [.. knowledge.Rules.Where(rule => rule.Logic.In(facts) is true)];
        var judged = fired is [var first, ..] ? first.Level : Urgency.Routine;
        List<Raise> raises = IsRaised(judged) ? [.. knowledge.Raises.Where(raise => raise.Logic.In(facts) is true)] : [];
        var level = knowledge.Level(raises is [] ? judged : judged - 1);
        List<Rule> told = [.. fired.Where(rule => rule.Level is not Urgency.SelfCare || judged is Urgency.SelfCare)];
        return new(
            level,
            [.. told.Select(rule => Told(rule, knowledge, facts)), .. raises.Select(raise => Told(raise, level.Urgency, facts))],
            Signs(told, knowledge, facts),
            Ask(level.Urgency, knowledge, facts),
            [.. level.Advice, .. told.Where(rule => rule.Level == judged).Select(rule => rule.Note).OfType<string>().Distinct()]);
    }

    /// <summary>Only what is not urgent yet becomes more urgent for being young or pregnant.</summary>
    private static bool IsRaised(Urgency level) => level > Urgency.SameDay;

    private static Reason Told(Rule rule, TriageKnowledge knowledge, Facts facts)
    {
        var signs = rule.Conditions.Select(id => knowledge.ConditionById[id].Name).ToList();
        var because = Because(rule.Logic, facts);
        return new(rule.Id, rule.Level, because, ReasonWords.Of(because, signs, rule.Note, knowledge), rule.Sources);
    }

    private static Reason Told(Raise raise, Urgency level, Facts facts) =>
        new(raise.Id, level, Because(raise.Logic, facts), raise.Text, raise.Sources);

    private static IReadOnlyList<string> Because(Expression logic, Facts facts) => [.. logic.Because(facts).Distinct()];

    private static IReadOnlyList<Sign> Signs(IReadOnlyList<Rule> told, TriageKnowledge knowledge, Facts facts) =>
    [
        .. told
            .SelectMany(rule => rule.Conditions.Select(id => (Id: id, Because: Because(rule.Logic, facts))))
            .GroupBy(pair => pair.Id, pair => pair.Because)
            .Select(group => new Sign(knowledge.ConditionById[group.Key], [.. group.SelectMany(because => because).Distinct()]))
            .OrderByDescending(sign => sign.Condition.Frequency),
    ];

    private static IReadOnlyList<string> Ask(Urgency level, TriageKnowledge knowledge, Facts facts) =>
    [
        .. knowledge.Rules.Where(rule => rule.Level < level).SelectMany(rule => rule.Logic.Open(facts))
            .Concat(IsRaised(level) ? knowledge.Raises.SelectMany(raise => raise.Logic.Open(facts)) : [])
            .Where(knowledge.ById.ContainsKey)
            .Distinct(),
    ];
}
