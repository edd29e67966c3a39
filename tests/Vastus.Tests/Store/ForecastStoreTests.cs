using NodaTime;
using Vastus.Core.Triggers.Forecasts;
using Vastus.Store.Triggers;
using Vastus.Tests.Running;
using static Vastus.Tests.Store.OpenStore;

namespace Vastus.Tests.Store;

public sealed class ForecastStoreTests
{
    private static readonly LocalDate Day = new(2026, 3, 1);

    private static readonly IssuedForecast Forecast = new(
        Day, Instant.FromUtc(2026, 3, 1, 5, 0), 0.1234567890123, 0.2, true, false, new(90, 15.25, 17, 61, 0.0123));

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_forecast_is_kept_as_issued_and_never_changed(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var forecasts = new ForecastStore(store.Database);
        Assert.Null(await forecasts.FindAsync(store.Diary, Day, default));

        Assert.Equal(Forecast, await forecasts.IssueAsync(store.Diary, Forecast, default));
        await store.Entries.AddAsync(store.Diary, [Drink("2026-02-20T08:00:00+01:00")], default);
        Assert.Equal(Forecast, await forecasts.IssueAsync(store.Diary, Forecast with { Risk = 0.9, SwitchedOff = true }, default));

        Assert.Equal(Forecast, await forecasts.FindAsync(store.Diary, Day, default));
        var next = Forecast with { Day = Day.PlusDays(1), Issued = Forecast.Issued + Duration.FromDays(1), Record = Forecast.Record with { Skill = null } };
        await forecasts.IssueAsync(store.Diary, next, default);
        Assert.Equal([Forecast, next], await forecasts.AllAsync(store.Diary, default));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Twenty_at_once_issue_one_and_all_read_it(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var forecasts = new ForecastStore(store.Database);

        var answers = await Task.WhenAll(Enumerable.Range(1, 20)
            .Select(i => Task.Run(() => forecasts.IssueAsync(store.Diary, Forecast with { Risk = i / 100.0 }, default))));

        Assert.Single(answers.Distinct());
        Assert.Equal([answers[0]], await forecasts.AllAsync(store.Diary, default));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Another_diary_has_its_own(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var forecasts = new ForecastStore(store.Database);
        var other = await store.AnotherDiaryAsync("somebody else");
        await forecasts.IssueAsync(store.Diary, Forecast, default);

        Assert.Null(await forecasts.FindAsync(other, Day, default));
        Assert.Empty(await forecasts.AllAsync(other, default));
        Assert.Equal(0.5, (await forecasts.IssueAsync(other, Forecast with { Risk = 0.5 }, default)).Risk);
        Assert.Equal(Forecast, await forecasts.FindAsync(store.Diary, Day, default));
    }
}
