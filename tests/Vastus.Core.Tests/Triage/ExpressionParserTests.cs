using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Tests.Triage;

public sealed class ExpressionParserTests
{
    // The rule, and the same with brackets around everything.
    [Theory]
    [InlineData("a", "a")]
    [InlineData("MC-X", "MC-X")]
    [InlineData("a AND b", "(a AND b)")]
    [InlineData("a OR b", "1 of (a, b)")]
    [InlineData("NOT a", "NOT a")]
    [InlineData("NOT NOT a", "NOT NOT a")]
    [InlineData("a OR b AND c", "1 of (a, (b AND c))")]
    [InlineData("a AND b OR c", "1 of ((a AND b), c)")]
    [InlineData("(a OR b) AND c", "(1 of (a, b) AND c)")]
    [InlineData("NOT a AND b", "(NOT a AND b)")]
    [InlineData("NOT (a AND b)", "NOT (a AND b)")]
    [InlineData("a OR b OR c", "1 of (a, b, c)")]
    [InlineData("ATLEAST(2: a, b, c)", "2 of (a, b, c)")]
    [InlineData("ATLEAST(2: a OR b, NOT c, d AND a)", "2 of (1 of (a, b), NOT c, (d AND a))")]
    [InlineData("age >= 55", "age AtLeast 55")]
    [InlineData("age <= 55", "age AtMost 55")]
    [InlineData("age > 55", "age Over 55")]
    [InlineData("age < 55", "age Under 55")]
    [InlineData("age>=0.5", "age AtLeast 0.5")]
    [InlineData("either AND c", "(1 of (a, b) AND c)")]
    [InlineData("points >= 2", "2 of (a, b, c)")]
    [InlineData("((a))", "a")]
    [InlineData("\n a\n  AND\tb ", "(a AND b)")]
    public void A_rule_reads_as_written(string text, string whole) => Assert.Equal(whole, Written(SmallWords.Rule(text)));

    // The rule, the sign at which it stops making sense, and what is said.
    [Theory]
    [InlineData("", 1, "the rule ends too early; write a finding, NOT, ATLEAST or \"(\"")]
    [InlineData("a AND", 6, "the rule ends too early; write a finding, NOT, ATLEAST or \"(\"")]
    [InlineData("a b", 3, "\"b\" cannot stand here; write AND, OR or the end")]
    [InlineData("a and b", 3, "\"and\" cannot stand here; write AND, OR or the end")]
    [InlineData("(a OR b", 8, "the rule ends too early; write \")\"")]
    [InlineData("a)", 2, "\")\" cannot stand here; write AND, OR or the end")]
    [InlineData("AND a", 1, "\"AND\" cannot stand here; write a finding, NOT, ATLEAST or \"(\"")]
    [InlineData("a AND OR b", 7, "\"OR\" cannot stand here; write a finding, NOT, ATLEAST or \"(\"")]
    [InlineData("a & b", 3, "\"&\" cannot stand here; write AND, OR or the end")]
    [InlineData("a AND x", 7, "\"x\" is not known; write a finding, a definition, a score or a number of the files")]
    [InlineData("NOT", 4, "the rule ends too early; write a finding, NOT, ATLEAST or \"(\"")]
    [InlineData("55", 1, "\"55\" cannot stand here; write a finding, NOT, ATLEAST or \"(\"")]
    [InlineData("age", 4, "the rule ends too early; write >=, <=, > or <")]
    [InlineData("age = 5", 5, "\"=\" cannot stand here; write >=, <=, > or <")]
    [InlineData("age >= old", 8, "\"old\" cannot stand here; write a number")]
    [InlineData("a >= 1", 3, "\">=\" cannot stand here; write AND, OR or the end")]
    [InlineData("ATLEAST 2", 9, "\"2\" cannot stand here; write \"(\"")]
    [InlineData("ATLEAST(a, b)", 9, "\"a\" cannot stand here; write a number")]
    [InlineData("ATLEAST(2, a)", 10, "\",\" cannot stand here; write \":\"")]
    [InlineData("ATLEAST(0: a, b)", 9, "0 of 2 cannot be counted; write a whole number from 1 to 2")]
    [InlineData("ATLEAST(3: a, b)", 9, "3 of 2 cannot be counted; write a whole number from 1 to 2")]
    [InlineData("ATLEAST(1.5: a, b)", 9, "1.5 of 2 cannot be counted; write a whole number from 1 to 2")]
    [InlineData("ATLEAST(2: a b)", 14, "\"b\" cannot stand here; write \")\"")]
    [InlineData("points < 2", 8, "\"<\" cannot stand here; write \">=\"")]
    [InlineData("points >= 4", 1, "4 points cannot be reached or missed; write a whole number from 1 to 3")]
    [InlineData("points >= 0", 1, "0 points cannot be reached or missed; write a whole number from 1 to 3")]
    public void A_rule_that_makes_no_sense_is_answered_with_its_first_problem(string text, int at, string said)
    {
        var (expression, problem) = ExpressionParser.Parse(text, SmallWords.All);

        Assert.Null(expression);
        Assert.Equal((at, said), (problem!.At, $"{problem.Wrong}; {problem.Right}"));
    }

    [Theory]
    [InlineData("(")]
    [InlineData("NOT ")]
    [InlineData("ATLEAST(1: ")]
    public void A_rule_without_end_is_a_problem_and_no_crash(string again)
    {
        var (expression, problem) = ExpressionParser.Parse(string.Concat(Enumerable.Repeat(again, 100_000)), SmallWords.All);

        Assert.Null(expression);
        Assert.Equal("the rule is nested too deep", problem!.Wrong);
    }

    private static string Written(Expression expression) => expression switch
    {
        Is finding => finding.Name,
        Comparison number => $"{number.Name} {number.Comparator} {number.Limit}",
        Not not => $"NOT {Written(not.Part)}",
        All all => $"({string.Join(" AND ", all.Parts.Select(Written))})",
        AtLeast some => $"{some.Count} of ({string.Join(", ", some.Parts.Select(Written))})",
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };
}
