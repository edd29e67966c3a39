using System.Text.Json;
using Vastus.Core.Triggers;
using Vastus.Core.Triggers.Likelihood;

namespace Vastus.Core.Tests.Triggers;

/// <summary>Against the reference answers of <c>other_expected.json</c>.</summary>
public sealed class DerivedNumberTests
{
    [Fact]
    public void The_E_value_agrees_for_the_estimate_and_for_the_limit_nearer_to_1()
    {
        foreach (var row in Answers.Other.GetProperty("evalue").EnumerateArray())
        {
            Assert.Equal(Number(row, "expected_point"), EValue.Of(Number(row, "rr")), 1e-12);
            Assert.Equal(Number(row, "expected_ci"), EValue.OfInterval(Number(row, "low"), Number(row, "high")), 1e-12);
        }
    }

    [Fact]
    public void Adjusted_p_values_agree()
    {
        var row = Answers.Other.GetProperty("benjamini_hochberg");
        var q = Multiplicity.BenjaminiHochberg(Answers.Numbers(row.GetProperty("p")));

        Assert.All(q.Zip(Answers.Numbers(row.GetProperty("expected_q"))), pair => Assert.Equal(pair.Second, pair.First, 1e-12));
    }

    [Fact]
    public void No_question_has_no_answer_and_one_keeps_its_p_value()
    {
        Assert.Equal([], Multiplicity.BenjaminiHochberg([]));
        Assert.Equal([0.04], Multiplicity.BenjaminiHochberg([0.04]));
        Assert.Equal([1.0, 1.0], Multiplicity.BenjaminiHochberg([1.0, 1.0]));
    }

    [Fact]
    public void The_share_of_spasms_agrees_for_the_estimate_and_both_limits()
    {
        foreach (var row in Answers.Other.GetProperty("attributable_fraction").EnumerateArray())
        {
            var (cases, exposed) = (row.GetProperty("cases").GetInt32(), row.GetProperty("exposed_cases").GetInt32());
            var shares = Answers.Numbers(row.GetProperty("odds_ratio")).Select(ratio => AttributableFraction.Of(cases, exposed, ratio));
            Assert.All(shares.Zip(Answers.Numbers(row.GetProperty("expected"))), pair => Assert.Equal(pair.Second, pair.First, 1e-12));
        }
    }

    [Fact]
    public void The_smallest_visible_link_agrees()
    {
        foreach (var row in Answers.Other.GetProperty("smallest_visible_odds_ratio").EnumerateArray())
            Assert.Equal(Number(row, "expected"), Information.SmallestVisibleOddsRatio(Number(row, "information")), 1e-12);
    }

    // Expected values: R, pchisq(x, 1, lower.tail = FALSE)
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.0001, 0.992021287370737)]
    [InlineData(1, 0.317310507862914)]
    [InlineData(3.841458820694124, 0.05)]
    [InlineData(7.99, 0.00470364150991474)]
    [InlineData(8.01, 0.00465197376733631)]
    [InlineData(30, 4.3204630578275e-08)]
    [InlineData(700, 2.99022697512462e-154)]
    public void The_tail_of_chi_square_agrees_with_R(double x, double expected)
    {
        Assert.Equal(expected, ChiSquare.Tail(x), 1e-11 * expected);
    }

    private static double Number(JsonElement row, string name) => row.GetProperty(name).GetDouble();
}
