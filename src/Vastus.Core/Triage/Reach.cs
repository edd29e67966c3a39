using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Triage;

/// <summary>Whether a yes can matter: whether, alone or with others, it makes a rule true that would not be so without it.</summary>
/// <remarks>
/// It is enough to try the smallest sets of yes that make a rule true: of a larger set in which a yes matters, such a smallest
/// set is a part.
/// </remarks>
internal static class Reach
{
    /// <summary>Rules are short; one that could be true in more ways than this is looked at in part.</summary>
    private const int WaysMost = 5_000;

    public static bool Has(TriageKnowledge knowledge, string finding) => knowledge.Rules
        .Where(rule => rule.Level is not Urgency.SelfCare).Select(rule => rule.Logic).Concat(knowledge.Raises.Select(raise => raise.Logic))
        .Where(logic => logic.Names.Contains(finding))
        .Any(logic => Ways(logic, Facts.None).Take(WaysMost)
            .Any(way => way.Is(finding) is true && logic.In(Without(way, finding)) is not true));

    /// <summary>The sets of answers, each as small as can be, that make it true beside those known already. What stands under NOT is left out.</summary>
    private static IEnumerable<Facts> Ways(Expression logic, Facts known) => logic switch
    {
        Is one => [known with { Findings = new Dictionary<string, bool>(known.Findings) { [one.Name] = true } }],
        Comparison number => [known with { Numbers = new Dictionary<string, decimal>(known.Numbers) { [number.Name] = Fitting(number) } }],
        All all => Together([.. all.Parts], known),
        AtLeast some => Chosen(some.Count, [.. some.Parts]).SelectMany(parts => Together(parts, known)),
        _ => [known],
    };

    private static IEnumerable<Facts> Together(Expression[] parts, Facts known) =>
        parts is [var first, .. var rest] ? Ways(first, known).SelectMany(way => Together(rest, way)) : [known];

    /// <summary>Every choice of so many parts.</summary>
    private static IEnumerable<Expression[]> Chosen(int count, Expression[] parts) => (count, parts) switch
    {
        (0, _) => [[]],
        (_, []) => [],
        (_, [var first, .. var rest]) => Chosen(count - 1, rest).Select(others => (Expression[])[first, .. others]).Concat(Chosen(count, rest)),
    };

    private static decimal Fitting(Comparison number) => number.Comparator switch
    {
        Comparator.Over => number.Limit + 1,
        Comparator.Under => number.Limit - 1,
        _ => number.Limit,
    };

    private static Facts Without(Facts facts, string finding) =>
        facts with { Findings = facts.Findings.Where(pair => pair.Key != finding).ToDictionary() };
}
