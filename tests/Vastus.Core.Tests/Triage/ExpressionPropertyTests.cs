using FsCheck;
using FsCheck.Fluent;
using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Tests.Triage;

public sealed class ExpressionPropertyTests
{
    private static readonly Config Thorough = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    [Fact]
    public void Without_NOT_one_more_yes_never_makes_it_less_true() => Prop.ForAll(Given(AnyRule.Monotone), given =>
    {
        foreach (var finding in AnyRule.Findings)
            Assert.True(Rank(given.Rule.In(given.Facts)) <= Rank(given.Rule.In(given.Facts.With(finding, true))));
    }).Check(Thorough);

    [Fact]
    public void Without_NOT_one_more_no_never_makes_it_more_true() => Prop.ForAll(Given(AnyRule.Monotone), given =>
    {
        foreach (var finding in AnyRule.Findings)
            Assert.True(Rank(given.Rule.In(given.Facts)) >= Rank(given.Rule.In(given.Facts.With(finding, false))));
    }).Check(Thorough);

    [Fact]
    public void What_is_decided_stays_so_whatever_else_is_answered() => Prop.ForAll(Given(AnyRule.Any), given =>
    {
        if (given.Rule.In(given.Facts) is { } decided)
            Assert.All(Completions(given.Facts), facts => Assert.Equal(decided, given.Rule.In(facts)));
    }).Check(Thorough);

    [Fact]
    public void Fully_answered_it_is_never_unknown() => Prop.ForAll(Given(AnyRule.Any), given =>
        Assert.All(Completions(given.Facts), facts => Assert.NotNull(given.Rule.In(facts)))).Check(Thorough);

    [Fact]
    public void What_could_make_it_true_is_open() => Prop.ForAll(Given(AnyRule.Monotone), given =>
    {
        var open = given.Rule.Open(given.Facts).ToHashSet();
        foreach (var finding in AnyRule.Findings.Where(finding => given.Facts.Is(finding) is null))
        {
            if (given.Rule.In(given.Facts) is null && given.Rule.In(given.Facts.With(finding, true)) is true)
                Assert.Contains(finding, open);
        }
    }).Check(Thorough);

    [Fact]
    public void Something_comes_first_exactly_while_it_is_not_known() => Prop.ForAll(Given(AnyRule.Any), given =>
    {
        var first = given.Rule.First(given.Facts).ToHashSet();

        Assert.Equal(given.Rule.In(given.Facts) is null, first.Count > 0);
        Assert.Subset(given.Rule.Open(given.Facts).ToHashSet(), first);
    }).Check(Thorough);

    [Fact]
    public void What_made_it_true_is_enough_to_make_it_true() => Prop.ForAll(Given(AnyRule.Monotone), given =>
    {
        if (given.Rule.In(given.Facts) is not true)
            return;
        var because = given.Rule.Because(given.Facts).ToHashSet();
        var those = new Facts(
            given.Facts.Findings.Where(pair => because.Contains(pair.Key)).ToDictionary(),
            given.Facts.Numbers.Where(pair => because.Contains(pair.Key)).ToDictionary());

        Assert.True(given.Rule.In(those));
    }).Check(Thorough);

    private static Arbitrary<Given> Given(Gen<Expression> rules) =>
        (from rule in rules from facts in AnyRule.Facts select new Given(rule, facts)).ToArbitrary();

    private static int Rank(bool? value) => value switch { true => 2, null => 1, false => 0 };

    /// <summary>Every way to answer what is not known.</summary>
    private static IEnumerable<Facts> Completions(Facts facts)
    {
        if (AnyRule.Findings.FirstOrDefault(finding => facts.Is(finding) is null) is { } open)
            return Completions(facts.With(open, true)).Concat(Completions(facts.With(open, false)));
        decimal[] ages = facts.Number("age") is { } age ? [age] : [10, 20, 30];
        return ages.Select(years => facts with { Numbers = new Dictionary<string, decimal> { ["age"] = years } });
    }
}

internal sealed record Given(Expression Rule, Facts Facts);
