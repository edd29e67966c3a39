using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Tests.Triage;

public sealed class ExpressionJsonTests
{
    private static readonly Vocabulary Vocabulary = new(
        new HashSet<string> { "f_a", "f_b", "f_c" }, new HashSet<string> { "age" },
        new Dictionary<string, Expression>(), new Dictionary<string, IReadOnlyList<string>>());

    [Theory]
    [InlineData("f_a", "\"f_a\"")]
    [InlineData("f_a AND NOT f_b", """{"and":["f_a",{"not":"f_b"}]}""")]
    [InlineData("f_a OR f_b", """{"atLeast":1,"of":["f_a","f_b"]}""")]
    [InlineData("ATLEAST(2: f_a, f_b, f_c)", """{"atLeast":2,"of":["f_a","f_b","f_c"]}""")]
    [InlineData("age >= 55", """{"number":"age","op":"\u003E=","value":55}""")]
    [InlineData("age <= 55", """{"number":"age","op":"\u003C=","value":55}""")]
    [InlineData("age > 55", """{"number":"age","op":"\u003E","value":55}""")]
    [InlineData("age < 55.5", """{"number":"age","op":"\u003C","value":55.5}""")]
    public void A_rule_is_written_as_JSON(string rule, string json) =>
        Assert.Equal(json, ExpressionJson.Of(ExpressionParser.Parse(rule, Vocabulary).Expression!).ToJsonString());
}
