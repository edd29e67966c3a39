using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Tests.Triage;

public sealed class ExpressionTests
{
    [Theory]
    [InlineData("a", "", null)]
    [InlineData("a", "a=yes", true)]
    [InlineData("a", "a=no", false)]
    [InlineData("NOT a", "", null)]
    [InlineData("NOT a", "a=no", true)]
    [InlineData("a AND b", "a=yes", null)]
    [InlineData("a AND b", "a=no", false)]
    [InlineData("a AND b", "a=yes b=yes", true)]
    [InlineData("a OR b", "a=no", null)]
    [InlineData("a OR b", "a=yes", true)]
    [InlineData("a OR b", "a=no b=no", false)]
    [InlineData("ATLEAST(2: a, b, c)", "a=yes", null)]
    [InlineData("ATLEAST(2: a, b, c)", "a=yes c=yes", true)]
    [InlineData("ATLEAST(2: a, b, c)", "a=no b=no", false)]
    [InlineData("age >= 55", "", null)]
    [InlineData("age >= 55", "age=55", true)]
    [InlineData("age >= 55", "age=54", false)]
    [InlineData("age > 55", "age=55", false)]
    [InlineData("age < 16", "age=16", false)]
    [InlineData("age <= 16", "age=16", true)]
    [InlineData("a AND NOT b", "a=yes", null)]
    public void It_is_yes_no_or_not_known(string rule, string answers, bool? expected) =>
        Assert.Equal(expected, SmallWords.Rule(rule).In(SmallWords.Facts(answers)));

    [Theory]
    [InlineData("a AND b", "", "a b", "a")]
    [InlineData("a AND b", "a=yes", "b", "b")]
    [InlineData("a AND b", "a=no", "", "")]
    [InlineData("a OR b AND c", "", "a b c", "a b")]
    [InlineData("ATLEAST(2: a, b, c)", "a=yes", "b c", "b c")]
    [InlineData("ATLEAST(2: a, b, c)", "a=no b=no", "", "")]
    [InlineData("NOT a AND age > 3", "a=no", "age", "age")]
    [InlineData("(a OR b) AND c", "a=no", "b c", "b")]
    public void What_could_still_make_it_true_is_open_and_some_of_it_comes_first(string rule, string answers, string open, string first)
    {
        var (expression, facts) = (SmallWords.Rule(rule), SmallWords.Facts(answers));

        Assert.Equal((open, first), (string.Join(' ', expression.Open(facts)), string.Join(' ', expression.First(facts))));
    }

    [Theory]
    [InlineData("a OR b", "a=yes", "a")]
    [InlineData("a OR b OR c", "a=yes c=yes", "a c")]
    [InlineData("a AND NOT b", "a=yes b=no", "a")]
    [InlineData("age >= 55 AND a", "a=yes age=60", "age a")]
    [InlineData("a AND b", "a=yes", "")]
    [InlineData("NOT a", "a=no", "")]
    public void What_made_it_true_is_told_and_what_is_absent_is_not(string rule, string answers, string because) =>
        Assert.Equal(because, string.Join(' ', SmallWords.Rule(rule).Because(SmallWords.Facts(answers))));

    [Fact]
    public void Its_names_are_those_of_the_findings_and_numbers() =>
        Assert.Equal(["a", "b", "age", "MC-X", "d"], SmallWords.Rule("a AND NOT b OR age > 3 AND ATLEAST(1: MC-X, d)").Names);
}
