using System.Text.Json;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Forecasts;

namespace Vastus.Core.Tests.Triggers.Forecasts;

/// <summary>Against the reference answers, and at the edges.</summary>
public sealed class DailyForecastsTests
{
    private static readonly ExposureRule LowFluid = ExposureTable.Embedded.Standard.Single(rule => rule.Id == "low_fluid");

    /// <summary>The look at which diary_c has its first link. Its p-value is the reference's 0.0045978; the estimate that goes with it was found by golden section.</summary>
    private static readonly HeldLook October = new(
        Moment.Parse("2025-10-01T08:04:00+02:00")!.Value.ToInstant(), [new(LowFluid, 1.337467882909504, 8.03121345010203)]);

    [Theory]
    [InlineData("diary_c")]
    [InlineData("diary_d")]
    public void Every_forecast_of_the_year_agrees_with_the_reference(string name)
    {
        var expected = Answers.Diaries.GetProperty(name).GetProperty("forecast");
        var entries = Answers.Diary(name);

        var forecasts = DailyForecasts.Of(entries, name is "diary_c" ? [October] : [], entries.Max(e => e.At.ToInstant()))
            .Where(f => f.Happened is not null)
            .ToList();

        Assert.Equal(expected.GetProperty("count").GetInt32(), forecasts.Count);
        foreach (var (day, forecast) in expected.GetProperty("days").EnumerateArray().Zip(forecasts))
        {
            Assert.Equal(day.GetProperty("issued").GetString(), Moment.Text(forecast.Issued));
            Assert.Equal(day.Number("average"), forecast.Average, 1e-6);
            Assert.Equal(day.Number("risk"), forecast.Risk, 1e-6);
            Assert.Equal(day.GetProperty("happened").GetInt32() is 1, forecast.Happened);
        }

        Assert.Equal(expected.Number("brier_average"), Scores.Brier([.. forecasts.Select(f => new Scored(f.Average, f.Happened!.Value))])!.Value, 1e-6);
        Assert.Equal(expected.Number("brier_risk"), Scores.Brier([.. forecasts.Select(f => new Scored(f.Risk, f.Happened!.Value))])!.Value, 1e-6);
    }

    [Fact]
    public void Sixty_adjusted_forecasts_that_do_worse_switch_the_adjustment_off_until_the_next_look()
    {
        var entries = Answers.Diary("diary_c");
        var again = October with { At = Moment.Parse("2025-12-24T08:00:00+01:00")!.Value.ToInstant() };

        var forecasts = DailyForecasts.Of(entries, [October, again], entries.Max(e => e.At.ToInstant()));

        var off = forecasts.Where(f => f.SwitchedOff).Select(f => f.Issued.Date).ToList();
        Assert.Equal((new LocalDate(2025, 12, 16), new LocalDate(2025, 12, 24)), (off[0], off[^1]));
        Assert.All(forecasts, f => Assert.Equal(f.SwitchedOff ? f.Average : f.Risk, f.Shown));
    }

    [Fact]
    public void Without_entries_or_before_the_29th_day_there_is_no_forecast()
    {
        Assert.Equal([], DailyForecasts.Of([], [], SeriesDiary.Noon(400)));

        var entries = SeriesDiary.Days(60, _ => false).ToList();

        // The first day begins on 3 January at 06:00, more than 24 hours after noon of 1 January.
        Assert.Equal([], DailyForecasts.Of(entries, [], Instant.FromUtc(2025, 1, 31, 5, 59)));
        var only = Assert.Single(DailyForecasts.Of(entries, [], Instant.FromUtc(2025, 1, 31, 6, 0)));
        Assert.Equal((Instant.FromUtc(2025, 1, 31, 6, 0), (bool?)null), (only.Issued.ToInstant(), only.Happened));
    }

    [Fact]
    public void What_was_written_down_later_was_not_known()
    {
        var entries = SeriesDiary.Days(60, _ => false)
            .Concat(Enumerable.Range(0, 60).Select(day => SeriesDiary.At(day + 0.3, new CheckIn([Fluid.Word]))))
            .ToList();
        var late = entries.Select(e => e.What is CheckIn ? e with { Recorded = e.At.Plus(Duration.FromDays(2)) } : e).ToList();
        HeldLook[] looks = [new(SeriesDiary.Noon(30), [new(LowFluid, 1, 9)])];
        var until = SeriesDiary.Noon(50);

        Assert.Equal([ExposureState.Exposed], DailyForecasts.Of(entries, looks, until)[^1].States);
        Assert.Equal([ExposureState.Unknown], DailyForecasts.Of(late, looks, until)[^1].States);
        Assert.Equal(DailyForecasts.Of(late, looks, until)[^1].Average, DailyForecasts.Of(late, looks, until)[^1].Risk, 1e-15);
    }

    [Theory]
    [InlineData(0.21, 0.12, true, false, "About 2 days in 10 like today; your usual is 1 in 10.")]
    [InlineData(0.21, 0.19, true, false, "About 2 days in 10 like today, the same as your usual.")]
    [InlineData(0.12, 0.04, true, false, "About 12 days in 100 like today; your usual is 4 in 100.")]
    [InlineData(0.0001, 0.999, true, false, "About 1 day in 100 like today; your usual is 99 in 100.")]
    [InlineData(0.3, 0.12, true, true, "Your usual is about 1 day in 10.")]
    [InlineData(0.12, 0.12, false, false, "Your usual is about 1 day in 10.")]
    public void The_words_are_natural_frequencies(double risk, double average, bool adjusted, bool off, string expected)
    {
        var forecast = new Forecast(
            new LocalDateTime(2025, 3, 1, 6, 0).WithOffset(Offset.Zero), average, risk, adjusted ? [ExposureState.Exposed] : [], off, null);

        Assert.Equal(expected, ForecastWords.Of(forecast));
    }
}
