using Vastus.Core.Diary;
using Vastus.Core.Labs;

namespace Vastus.Core.Tests.Labs;

public sealed class LabPlausibilityTests
{
    [Theory]
    [InlineData("potassium 4.2 mmol/L")]
    [InlineData("potassium 6.8 mEq/L")]
    [InlineData("magnesium 0.45 mmol/L")]
    [InlineData("magnesium 2.0 mg/dL")]
    [InlineData("calcium 9.4 mg/dL")]
    [InlineData("vitamin-d 30 ng/mL")]
    [InlineData("ck 40000 U/L")]
    [InlineData("hba1c 6.5 %")]
    public void What_can_be_meant_is_not_asked_about(string result) => Assert.Null(Ask(result));

    [Theory]
    [InlineData("magnesium 2.0 mmol/L", "mmol/L mg/dL mEq/L")]
    [InlineData("vitamin-d 4 nmol/L", "nmol/L ng/mL")]
    [InlineData("mma 0.02 umol/L", "")]
    public void What_would_be_common_in_another_unit_is_asked_about(string result, string units)
    {
        var question = Ask(result);

        Assert.Equal(units, question is null ? "" : string.Join(' ', question.Units.Select(unit => unit.Text)));
        Assert.True(question is null or { CanBeMeant: true });
    }

    [Theory]
    [InlineData("glucose 95 mmol/L", "mg/dL")]
    [InlineData("calcium 9.4 mmol/L", "mg/dL")]
    [InlineData("creatinine 0.9 umol/L", "mg/dL")]
    [InlineData("hba1c 6.5 mmol/mol", "%")]
    [InlineData("potassium 42 mmol/L", "")]
    [InlineData("sodium 14 mmol/L", "")]
    public void What_is_impossible_is_never_taken_and_the_other_unit_is_named(string result, string units)
    {
        var question = Ask(result)!;

        Assert.False(question.CanBeMeant);
        Assert.Equal(units, string.Join(' ', question.Units.Select(unit => unit.Text)));
    }

    [Theory]
    [InlineData("", "It has no unit. Which unit stands on the report?")]
    [InlineData("pints", "“pints” is not a unit of Glucose, at any time here. Which unit stands on the report?")]
    public void Without_a_unit_that_is_known_it_is_asked_for(string unit, string text)
    {
        var question = LabPlausibility.Ask(LabKnowledge.Embedded.Find("glucose")!, 90, unit)!;

        Assert.Equal((false, text, "mg/dL"), (question.CanBeMeant, question.Text, Assert.Single(question.Units).Text));
    }

    private static LabQuestion? Ask(string result) =>
        LabPlausibility.Ask(LabKnowledge.Embedded.Find(result.Split(' ')[0])!, Number.Parse(result.Split(' ')[1])!.Value, result.Split(' ')[2]);
}
