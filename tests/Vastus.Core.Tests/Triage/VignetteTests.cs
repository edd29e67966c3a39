using Vastus.Core.Triage;
using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Tests.Triage;

public sealed class VignetteTests
{
    private const double LeastExact = 0.85;
    private const double MostOverCalled = 0.05;

    /// <summary>On both sides of every limit that a rule sets for a number.</summary>
    private static readonly Dictionary<string, decimal[]> Numbers = new() { ["age"] = [0, 45, 50, 55], ["caffeine_mg"] = [0, 401, 1200, 3000] };

    private static TriageKnowledge Knowledge => TriageKnowledge.Embedded;

    private static IEnumerable<Vignette> All => [.. Vignette.Dossier, .. Vignette.Own, .. Vignette.Written];

    [Fact]
    public void Every_worked_case_comes_out_as_stated() =>
        Assert.All(Vignette.Dossier, vignette => Assert.Equal(vignette.Expect, Level(vignette)));

    [Fact]
    public void The_rules_that_a_vignette_names_are_among_its_reasons() =>
        Assert.All(All, vignette => Assert.Subset(
            Judged(vignette).Reasons.Select(reason => reason.Rule).ToHashSet(), vignette.Rules.ToHashSet()));

    [Fact]
    public void Nobody_is_told_to_wait_longer_than_expected() =>
        Assert.Empty(All.Where(vignette => Level(vignette) > vignette.Expect).Select(Line));

    [Fact]
    public void On_people_written_from_practice_the_answer_is_mostly_as_expected_and_seldom_an_alarm()
    {
        var people = Vignette.Own;
        double exact = people.Count(vignette => Level(vignette) == vignette.Expect);
        double safe = people.Count(vignette => Level(vignette) <= vignette.Expect);
        double alarmed = people.Count(vignette => vignette.Expect - Level(vignette) >= 2);
        var table = string.Join('\n', people.Where(vignette => Level(vignette) != vignette.Expect).Select(Line).Prepend(
            $"{people.Count} people: exact {exact / people.Count:P1}, safe {safe / people.Count:P1}, over-called by two levels or more {alarmed / people.Count:P1}"));
        TestContext.Current.TestOutputHelper?.WriteLine(table);

        Assert.True(exact / people.Count >= LeastExact && alarmed / people.Count < MostOverCalled, table);
    }

    [Fact]
    public void Every_rule_is_true_of_somebody() =>
        Assert.Empty(Knowledge.Rules.Where(rule => !All.Any(vignette => rule.Logic.In(vignette.Facts) is true)).Select(rule => rule.Id));

    [Fact]
    public void Every_rule_just_misses_somebody() =>
        Assert.Empty(Knowledge.Rules.Where(rule => !All.Any(vignette => JustMisses(rule.Logic, vignette.Facts))).Select(rule => rule.Id));

    [Fact]
    public void Every_condition_is_a_sign_in_somebody() =>
        Assert.Empty(Knowledge.Conditions.Select(condition => condition.Id)
            .Except(All.SelectMany(vignette => Judged(vignette).Signs).Select(sign => sign.Condition.Id)));

    /// <summary>Not true, and one more answer would make it so; where it takes several, one of them is there.</summary>
    private static bool JustMisses(Expression logic, Facts facts)
    {
        var names = logic.Names.Distinct().ToList();
        return logic.In(facts) is not true
            && (names.Any(name => facts.Is(name) is true || facts.Number(name) is not null) || names.Any(name => Nearly(logic, Facts.None, name)))
            && names.Any(name => Nearly(logic, facts, name));
    }

    private static bool Nearly(Expression logic, Facts facts, string name) => Numbers.TryGetValue(name, out var numbers)
        ? numbers.Any(number => logic.In(facts with { Numbers = With(facts.Numbers, name, number) }) is true)
        : logic.In(facts with { Findings = With(facts.Findings, name, facts.Is(name) is not true) }) is true;

    private static Dictionary<string, T> With<T>(IReadOnlyDictionary<string, T> all, string name, T value) => new(all) { [name] = value };

    private static CheckResult Judged(Vignette vignette) => Check.Of(Knowledge, vignette.Facts);

    private static Urgency Level(Vignette vignette) => Judged(vignette).Level.Urgency;

    private static string Line(Vignette vignette) =>
        $"{vignette.Id} {Level(vignette)} and not {vignette.Expect} ({string.Join(", ", Judged(vignette).Reasons.Select(reason => reason.Rule))}): {vignette.Story}";
}
