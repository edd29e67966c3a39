using NodaTime;
using Vastus.Core.Triggers.Experiments;
using Vastus.Store.Experiments;
using Vastus.Tests.Running;
using static Vastus.Tests.Store.OpenStore;

namespace Vastus.Tests.Store;

public sealed class ExperimentStoreTests
{
    private static readonly LocalDate Today = new(2026, 3, 1);

    private static readonly ExperimentPlan Plan = new(
        "bedtime-stretch", new("A stretch 💧", "the stretch", "Do it.", "Do not."), new(2, 0, 18), 6, Today.PlusDays(1), Seed: ulong.MaxValue - 4);

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_plan_comes_back_as_it_was_decided(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var experiments = new ExperimentStore(store.Database);

        Assert.Equal(1, await experiments.DecideAsync(store.Diary, Plan, Today, Now, default));

        var kept = await experiments.FindAsync(store.Diary, 1, default);
        Assert.Equal(new Experiment(1, Plan, Now), kept! with { Plan = Plan });
        Assert.Equal((Plan.ChangeId, Plan.Words, Plan.Length, Plan.Blocks, Plan.First, Plan.Seed),
            (kept.Plan.ChangeId, kept.Plan.Words, kept.Plan.Length, kept.Plan.Blocks, kept.Plan.First, kept.Plan.Seed));
        Assert.Equal(Plan.Periods, kept.Plan.Periods);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Only_one_at_a_time_waits_or_runs(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var experiments = new ExperimentStore(store.Database);
        await experiments.DecideAsync(store.Diary, Plan, Today, Now, default);

        Assert.Null(await experiments.DecideAsync(store.Diary, Plan, Plan.Last, Now, default));
        Assert.Equal(1, (await experiments.LatestAsync(store.Diary, Plan.Last, default))!.Place);

        Assert.Null(await experiments.LatestAsync(store.Diary, Plan.Last.PlusDays(1), default));
        Assert.Equal(2, await experiments.DecideAsync(store.Diary, Plan with { First = Plan.Last.PlusDays(2) }, Plan.Last.PlusDays(1), Now, default));
        Assert.Equal([1, 2], (await experiments.AllAsync(store.Diary, default)).Select(one => one.Place));
        Assert.Equal(2, (await experiments.LatestAsync(store.Diary, Today, default))!.Place);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Twenty_at_once_decide_one(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var experiments = new ExperimentStore(store.Database);

        var places = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => experiments.DecideAsync(store.Diary, Plan, Today, Now, default))));

        Assert.Single(places, place => place is not null);
        Assert.Single(await experiments.AllAsync(store.Diary, default));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Once_stopped_it_stays_stopped_and_what_is_over_cannot_be_stopped(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var experiments = new ExperimentStore(store.Database);
        await experiments.DecideAsync(store.Diary, Plan, Today, Now, default);

        await experiments.StopAsync(store.Diary, 1, Plan.Last.PlusDays(1), Now, default);
        Assert.Null((await experiments.FindAsync(store.Diary, 1, default))!.Stopped);

        await experiments.StopAsync(store.Diary, 1, Today.PlusDays(3), Now, default);
        await experiments.StopAsync(store.Diary, 1, Today.PlusDays(3), Now + Duration.FromDays(1), default);
        Assert.Equal(Now, (await experiments.FindAsync(store.Diary, 1, default))!.Stopped);
        Assert.Null(await experiments.LatestAsync(store.Diary, Today, default));
        Assert.Equal(2, await experiments.DecideAsync(store.Diary, Plan, Today, Now, default));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Another_diary_sees_and_stops_nothing(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var experiments = new ExperimentStore(store.Database);
        var other = await store.AnotherDiaryAsync("somebody else");
        await experiments.DecideAsync(store.Diary, Plan, Today, Now, default);

        Assert.Empty(await experiments.AllAsync(other, default));
        Assert.Null(await experiments.FindAsync(other, 1, default));
        Assert.Null(await experiments.LatestAsync(other, Today, default));
        await experiments.StopAsync(other, 1, Today, Now, default);

        Assert.Null((await experiments.FindAsync(store.Diary, 1, default))!.Stopped);
        Assert.Equal(1, await experiments.DecideAsync(other, Plan, Today, Now, default));
    }
}
