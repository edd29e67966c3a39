using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Forecasts;

namespace Vastus.Core.Tests.Triggers.Forecasts;

/// <summary>Against the reference answers of <c>other_expected.json</c>, and at the edges.</summary>
public sealed class ScoresTests
{
    [Fact]
    public void The_running_average_agrees_with_the_reference()
    {
        var reference = Answers.Other.GetProperty("running_average");
        var average = RunningAverage.AtFirst;
        foreach (var (y, expected) in reference.Numbers("y").Zip(reference.Numbers("expected")))
        {
            Assert.Equal(expected, average.Rate, 1e-12);
            average = average.After(y is 1);
        }
    }

    [Fact]
    public void Brier_score_gap_and_slope_agree_with_the_reference()
    {
        var reference = Answers.Other.GetProperty("scores");
        List<Scored> forecasts = [.. reference.Numbers("p").Zip(reference.Numbers("y"), (p, y) => new Scored(p, y is 1))];

        Assert.Equal(reference.Number("expected_brier"), Scores.Brier(forecasts)!.Value, 1e-6);
        Assert.Equal(reference.Number("expected_calibration_gap"), Scores.CalibrationGap(forecasts)!.Value, 1e-6);
        Assert.Equal(reference.Number("expected_calibration_slope"), Scores.CalibrationSlope(forecasts)!.Value, 1e-6);
    }

    [Fact]
    public void Nothing_is_said_of_no_forecasts_or_of_forecasts_that_are_all_alike()
    {
        Scored[] alike = [new(0.2, true), new(0.2, false), new(0.2, false)];

        Assert.Equal((null, null, null), (Scores.Brier([]), Scores.CalibrationGap([]), Scores.CalibrationSlope([])));
        Assert.Null(Scores.CalibrationSlope(alike));
        Assert.Null(Scores.CalibrationSlope([new(0.1, false), new(0.2, false), new(0.3, false)]));
        Assert.Null(Scores.CalibrationSlope([new(0.1, false), new(0.2, false), new(0.8, true), new(0.9, true)]));
        Assert.Null(Scores.Skill([], []));
        Assert.Equal([], Scores.Reliability(alike));
    }

    [Fact]
    public void Five_bins_hold_all_forecasts_as_evenly_as_can_be()
    {
        List<Scored> forecasts = [.. Enumerable.Range(0, 13).Select(i => new Scored((12 - i) / 20.0, i % 2 is 0))];

        var bins = Scores.Reliability(forecasts);

        Assert.Equal([3, 3, 3, 2, 2], bins.Select(bin => bin.Count));
        Assert.Equal(0.05, bins[0].Told, 1e-12);
        Assert.Equal(2 / 3.0, bins[0].Happened, 1e-12);
        Assert.Equal(bins.OrderBy(bin => bin.Told), bins);
    }

    [Fact]
    public void Skill_is_the_share_of_the_averages_error_that_is_gone()
    {
        Scored[] average = [new(0.5, true), new(0.5, false)];

        Assert.Equal(1, Scores.Skill([new(1, true), new(0, false)], average));
        Assert.Equal(0, Scores.Skill(average, average));
        Assert.Equal(-3, Scores.Skill([new(1, false), new(0, true)], average));
    }

    [Theory]
    [InlineData(2, 4, 1.5)]
    [InlineData(2, 1, 0)]
    [InlineData(2, 0, 0)]
    [InlineData(-2, 4, -1.5)]
    public void A_chosen_estimate_is_drawn_towards_none(double estimate, double chiSquare, double shrunk)
    {
        Assert.Equal(shrunk, new HeldLink(ExposureTable.Embedded.Standard[0], estimate, chiSquare).Shrunk);
    }

    [Fact]
    public void Days_that_are_mostly_unknown_leave_the_prior_alone()
    {
        var eleven = Enumerable.Repeat(ExposureState.Exposed, 11).Concat(Enumerable.Repeat(ExposureState.Unknown, 13)).ToArray();
        var twelve = Enumerable.Repeat(ExposureState.Exposed, 12).Concat(Enumerable.Repeat(ExposureState.Unknown, 12)).ToArray();

        Assert.Equal(new(0.5, 0.5, 0.5), Carryover.Of([(ExposureState.Exposed, eleven), (ExposureState.Unknown, twelve)]));
        Assert.Equal(new(0.5, 2 / 3.0, 3 / 5.0), Carryover.Of([(ExposureState.Exposed, twelve)]));
        Assert.Equal(1, Carryover.Of([]).Factor(1, ExposureState.Exposed));
        Assert.Equal(1, new Carryover(0.1, 0.9, 0.5).Factor(1, ExposureState.Unknown));
    }
}
