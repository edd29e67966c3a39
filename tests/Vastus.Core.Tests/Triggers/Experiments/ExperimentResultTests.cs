using System.Text.Json;
using Vastus.Core.Triggers.Experiments;

namespace Vastus.Core.Tests.Triggers.Experiments;

/// <summary>Against the reference answers of <c>other_expected.json</c>, and at the edges.</summary>
public sealed class ExperimentResultTests
{
    private static readonly JsonElement Cases = Answers.Other.GetProperty("n_of_1");

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Cases.GetArrayLength())];

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_analysis_agrees_with_the_reference(int row)
    {
        var expected = Cases[row].GetProperty("expected");

        var result = ExperimentResult.Of(Cases[row].GetProperty("blocks").EnumerateArray().Select(Block), seed: 1)!;

        Assert.Equal(expected.GetProperty("blocks").GetInt32(), result.Blocks.Count);
        Assert.Equal(expected.Number("p_randomisation"), result.P);
        Assert.Equal(expected.Number("smallest_possible_p"), result.SmallestPossibleP);
        Assert.Equal(expected.Number("beta"), result.Effect.Estimate, Answers.Within(1e-6, expected.Number("beta")));
        Assert.Equal(expected.Number("ci_low"), result.Effect.Low, Answers.Within(1e-5, expected.Number("ci_low")));
        Assert.Equal(expected.Number("ci_high"), result.Effect.High, Answers.Within(1e-5, expected.Number("ci_high")));
        Assert.Equal(expected.Number("dispersion"), result.Posterior.Dispersion, 1e-6);
        Assert.Equal(expected.Number("posterior_median"), result.Posterior.Median, 0.002);
        Assert.Equal(expected.Number("posterior_low"), result.Posterior.Low, 0.002);
        Assert.Equal(expected.Number("posterior_high"), result.Posterior.High, 0.002);
        Assert.Equal(expected.Number("prob_fewer"), result.Posterior.Fewer, 1e-4);
        Assert.Equal(expected.Number("prob_at_least_20pct_fewer"), result.Posterior.FifthFewer, 1e-4);
    }

    [Fact]
    public void Five_blocks_are_not_enough_and_a_block_with_an_empty_arm_does_not_count()
    {
        var five = Enumerable.Repeat(new Block(new(0, 48), new(2, 48)), 5).ToList();

        Assert.Null(ExperimentResult.Of(five, seed: 1));
        Assert.Null(ExperimentResult.Of([.. five, new(new(0, 0), new(1, 48))], seed: 1));
        Assert.NotNull(ExperimentResult.Of([.. five, five[0]], seed: 1));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(21)]
    [InlineData(70)]
    public void All_patterns_and_drawn_ones_find_a_clear_effect(int blocks)
    {
        var result = ExperimentResult.Of(Enumerable.Repeat(new Block(new(0, 48), new(1, 48)), blocks), seed: 1)!;

        Assert.Equal(ExperimentVerdict.Fewer, result.Verdict);
        Assert.InRange(result.P, 0, 0.0001);
    }

    [Fact]
    public void Drawn_patterns_are_near_the_exact_share_and_the_same_for_the_same_seed()
    {
        // 21 coins, 15 or more of one side: 2 × 0.03918 = 0.0784 (binomial distribution).
        List<Block> blocks =
        [
            .. Enumerable.Repeat(new Block(new(0, 48), new(1, 48)), 15),
            .. Enumerable.Repeat(new Block(new(1, 48), new(0, 48)), 6),
        ];

        var result = ExperimentResult.Of(blocks, seed: 7)!;

        Assert.Equal(0.0784, result.P, 0.004);
        Assert.Equal(result.P, ExperimentResult.Of(blocks, seed: 7)!.P);
    }

    [Fact]
    public void No_spasms_at_all_show_nothing()
    {
        var result = ExperimentResult.Of(Enumerable.Repeat(new Block(new(0, 48), new(0, 48)), 6), seed: 1)!;

        Assert.Equal((1.0, 0.0, ExperimentVerdict.NoClearDifference), (result.P, Math.Round(result.Effect.Estimate, 9), result.Verdict));
    }

    [Fact]
    public void The_words_give_the_counts_and_the_chance()
    {
        var result = ExperimentResult.Of(Enumerable.Repeat(new Block(new(0, 144), new(2, 144)), 7), seed: 1)!;

        Assert.Equal(
            "In your experiment you had fewer spasms with stretching: 0 against 14. " +
            "By chance alone a difference this large would come up in 2 of 100 such experiments.",
            ExperimentWords.Of(result, "stretching"));
        Assert.StartsWith(
            "No clear difference with stretching: 3 against 3. The truth could be anywhere from 0.",
            ExperimentWords.Of(ExperimentResult.Of([.. Enumerable.Repeat(new Block(new(1, 48), new(0, 48)), 3), .. Enumerable.Repeat(new Block(new(0, 48), new(1, 48)), 3)], 1)!, "stretching"),
            StringComparison.Ordinal);
    }

    private static Block Block(JsonElement block) => new(Arm(block.GetProperty("a")), Arm(block.GetProperty("b")));

    private static Arm Arm(JsonElement arm) => new(arm[0].GetInt32(), arm[1].GetDouble());
}
