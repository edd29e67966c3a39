using System.Diagnostics;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Triggers.Forecasts;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Tests.Triggers.Forecasts;

public sealed class IssuedForecastTests
{
    /// <summary>A spasm every fifth day at 14:24 UTC.</summary>
    private static readonly IReadOnlyList<Entry> Entries = [.. SeriesDiary.Days(200, day => day % 5 is 0)];

    [Fact]
    public void What_is_written_after_six_changes_nothing_of_this_morning()
    {
        var noon = SeriesDiary.Noon(60).InUtc();
        var forecast = IssuedForecast.Of(Entries, [], [], RestDays.Weekend, noon)!;
        Entry backDated = SeriesDiary.At(59.2, new Spasm()) with { Recorded = SeriesDiary.Noon(60).WithOffset(Offset.Zero) };

        Assert.Equal(SeriesDiary.Noon(59.75), forecast.Issued);
        Assert.Equal(forecast, IssuedForecast.Of([.. Entries.Append(backDated).OrderBy(e => e.At.ToInstant())], [], [], RestDays.Weekend, noon));
        Assert.NotEqual(forecast, IssuedForecast.Of([.. Entries.Append(backDated with { Recorded = null }).OrderBy(e => e.At.ToInstant())], [], [], RestDays.Weekend, noon));
    }

    [Fact]
    public void Before_six_the_forecast_of_yesterday_is_in_force()
    {
        Assert.Equal(new LocalDate(2025, 3, 1), IssuedForecast.DayOf(Instant.FromUtc(2025, 3, 2, 5, 59).InUtc()));
        Assert.Equal(new LocalDate(2025, 3, 2), IssuedForecast.DayOf(Instant.FromUtc(2025, 3, 2, 6, 0).InUtc()));
    }

    [Fact]
    public void A_young_or_empty_diary_has_none()
    {
        Assert.Null(IssuedForecast.Of([], [], [], RestDays.Weekend, SeriesDiary.Noon(60).InUtc()));
        Assert.Null(IssuedForecast.Of(Entries, [], [], RestDays.Weekend, SeriesDiary.Noon(20).InUtc()));
    }

    [Fact]
    public void A_day_without_a_forecast_is_neither_hit_nor_miss_and_one_not_over_does_not_count()
    {
        // Days 100 and 105 have a spasm; that of day 105 is not forecast.
        var issued = Enumerable.Range(100, 10).Where(day => day is not 105).Select(day => Issued(day, 0.3, 0.2)).ToList();

        var record = TrackRecord.Of(issued, Entries, SeriesDiary.Noon(108.75));

        Assert.Equal((8, 1, 8), (record.Days, record.Came, record.Adjusted));
        Assert.Equal(2.4, record.Expected, 1e-12);
        Assert.Equal(7, TrackRecord.Of(issued, Entries, SeriesDiary.Noon(108.74)).Days);
    }

    [Theory]
    [InlineData(60, 0.01, true)]
    [InlineData(59, 0.01, false)]
    [InlineData(60, 0.0, false)]
    [InlineData(60, -0.1, false)]
    [InlineData(60, null, false)]
    public void Without_skill_or_enough_days_nothing_is_shown(int adjusted, double? skill, bool shown)
    {
        var forecast = Issued(100, 0.3, 0.2) with { Record = new(90, 15.2, 17, adjusted, skill) };

        Assert.Equal(shown, forecast.IsShown);
        Assert.False((forecast with { SwitchedOff = true }).IsShown);
        Assert.False((forecast with { IsAdjusted = false }).IsShown);
    }

    [Fact]
    public void Skill_is_that_of_all_days_and_the_words_are_of_the_last_ninety()
    {
        var issued = Enumerable.Range(80, 100).Select(day => Issued(day, day % 5 is 0 ? 0.5 : 0.1, 0.2)).ToList();

        var record = TrackRecord.Of(issued, Entries, SeriesDiary.Noon(300));

        // By hand: (20 x 0.25 + 80 x 0.01) / (20 x 0.64 + 80 x 0.04) = 5.8 / 16.
        Assert.Equal(1 - (5.8 / 16), record.Skill!.Value, 1e-12);
        Assert.True(record.HasSkill);
        Assert.Equal("Its record: of 90 days it said about 16 would bring a spasm; 18 did.", ForecastWords.Of(record));
    }

    [Fact]
    public void A_year_and_ten_years_are_soon_computed()
    {
        foreach (var days in (int[])[365, 3650])
        {
            IReadOnlyList<Entry> entries =
            [
                .. from day in Enumerable.Range(0, days)
                   from hour in Enumerable.Range(0, 11)
                   select SeriesDiary.At(day + (hour / 30.0), hour is 10 && day % 5 is 0 ? new Spasm() : hour is 9 ? new CheckIn([Fluid.Word]) : new Fluid(100 + (day * 37 % 200))),
            ];
            var now = SeriesDiary.Noon(days - 1).InUtc();
            var time = Stopwatch.StartNew();
            Assert.NotNull(IssuedForecast.Of(entries, [], [], RestDays.Weekend, now));
            TestContext.Current.SendDiagnosticMessage($"{days} days: {time.ElapsedMilliseconds} ms");
            Assert.True(time.Elapsed < TimeSpan.FromSeconds(20), $"{days} days: {time.ElapsedMilliseconds} ms");
        }
    }

    private static IssuedForecast Issued(int day, double risk, double average) =>
        new(new LocalDate(2025, 1, 1).PlusDays(day), SeriesDiary.Noon(day - 0.25), average, risk, true, false, new(0, 0, 0, 0, null));
}
