using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Intake;
using Vastus.Core.Triage.Watching;
using Vastus.Store.Triage;
using Vastus.Tests.Running;
using static Vastus.Tests.Store.OpenStore;

namespace Vastus.Tests.Store;

public sealed class WatchStoreTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task What_is_settled_is_kept_once_with_the_latest_time(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var watch = new WatchStore(store.Database);

        await watch.SettleAsync(store.Diary, ["more-often", "longer"], NoticeOutcome.Aside, Now, default);
        await watch.SettleAsync(store.Diary, ["more-often"], NoticeOutcome.Asked, Now + Duration.FromDays(1), default);

        var settled = await watch.SettledAsync(store.Diary, default);
        Assert.Equal(2, settled.Count);
        Assert.Equal(Now + Duration.FromDays(1), settled["more-often"]);
        Assert.Equal(Now, settled["longer"]);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Another_diary_knows_nothing_of_it(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var watch = new WatchStore(store.Database);
        var other = await store.AnotherDiaryAsync("somebody else");

        await watch.SettleAsync(store.Diary, ["longer"], NoticeOutcome.Aside, Now, default);

        Assert.Empty(await watch.SettledAsync(other, default));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Only_the_last_weeks_and_what_is_watched_are_read(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var spasm = At("2026-02-27T08:00:00+01:00", new Spasm { Intensity = new(9) });
        var start = At("2026-02-20T08:00:00+01:00", new Medicine("indapamide", MedicineEvent.Start));
        await store.Entries.AddAsync(store.Diary,
        [
            spasm, start, Drink("2026-02-26T08:00:00+01:00"), Drink("2026-02-26T09:00:00+01:00"), Drink("2025-12-01T08:00:00+01:00"),
            At("2026-02-20T09:00:00+01:00", new Medicine("indapamide", MedicineEvent.Dose)), At("2025-12-01T08:00:00+01:00", new Spasm()),
        ], default);

        var watched = await store.Entries.WatchedAsync(store.Diary, Now.InUtc(), new() { Zone = DateTimeZone.Utc }, FoodTable.Embedded, default);

        Assert.Equal([start, spasm], watched.Entries);
        Assert.Equal([new(2026, 2, 20), new(2026, 2, 26)], watched.Kept.Order());
        Assert.Empty((await store.Entries.WatchedAsync(
            await store.AnotherDiaryAsync("somebody else"), Now.InUtc(), new() { Zone = DateTimeZone.Utc }, FoodTable.Embedded, default)).Entries);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_caffeine_of_food_is_watched_and_older_food_is_not_read(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        await store.Entries.AddAsync(store.Diary,
        [
            At(Moment.Text((Now - Duration.FromHours(3)).WithOffset(Offset.Zero)), new Food("FD-caffeine-tablet-200", 7, "portion")),
            At(Moment.Text((Now - Duration.FromDays(9)).WithOffset(Offset.Zero)), new Food("FD-caffeine-tablet-200", 7, "portion")),
        ], default);

        var watched = await store.Entries.WatchedAsync(store.Diary, Now.InUtc(), new() { Zone = DateTimeZone.Utc }, FoodTable.Embedded, default);

        Assert.Equal(1400, Assert.Single(watched.Entries.Select(entry => entry.What).OfType<NutrientDose>()).InOwnUnit);
        Assert.Equal(NoticeKind.CaffeineOverdose, Assert.Single(Watch.Of(watched)).Kind);
    }

    private static Entry At(string at, Happening what) => new(Guid.CreateVersion7(), Moment.Parse(at)!.Value, what);
}
