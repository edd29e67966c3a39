using NodaTime;
using Vastus.Core.Plan;
using Vastus.Store.Plan;
using Vastus.Store.Reminders;
using Vastus.Tests.Running;
using static Vastus.Tests.Store.OpenStore;

namespace Vastus.Tests.Store;

public sealed class PlanStoreTests
{
    private static readonly LocalDate Monday = new(2026, 3, 2);

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task At_most_three_things_are_done_at_once_and_none_twice(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var plans = new PlanStore(store.Database);
        List<bool> begun = [];
        foreach (var measure in new[] { "LM-01", "LM-01", "LM-02", "LM-07", "LM-08" })
            begun.Add(await plans.BeginAsync(store.Diary, Item(measure), default));

        Assert.Equal([true, false, true, true, false], begun);
        Assert.Equal(["LM-01", "LM-02", "LM-07"], (await plans.AllAsync(store.Diary, default)).Select(item => item.Measure).Order());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_thing_goes_on_ends_once_and_stays_for_looking_back(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var plans = new PlanStore(store.Database);
        var item = Item("LM-01");
        await plans.BeginAsync(store.Diary, item, default);
        // The same form sent twice.
        Assert.False(await plans.BeginAsync(store.Diary, item, default));

        Assert.True(await plans.GoOnAsync(store.Diary, item.Id, Monday.PlusWeeks(12), default));
        Assert.True(await plans.EndAsync(store.Diary, item.Id, Monday.PlusWeeks(7), default));
        Assert.False(await plans.EndAsync(store.Diary, item.Id, Monday.PlusWeeks(8), default));
        Assert.False(await plans.GoOnAsync(store.Diary, item.Id, Monday.PlusWeeks(20), default));
        Assert.Equal(item with { LookBack = Monday.PlusWeeks(12), Ended = Monday.PlusWeeks(7) }, Assert.Single(await plans.AllAsync(store.Diary, default)));
        Assert.True(await plans.BeginAsync(store.Diary, Item("LM-01"), default));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_calendar_secret_opens_one_diary_until_it_is_renewed_or_turned_off(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var feeds = new CalendarFeedStore(store.Database);
        var (first, second) = (CalendarFeedStore.NewSecret(), CalendarFeedStore.NewSecret());

        Assert.Null(await feeds.FindAsync(store.Diary, default));
        await feeds.SaveAsync(store.Diary, first, Now, default);
        Assert.Equal(store.Diary, await feeds.DiaryOfAsync(first, default));
        await feeds.SaveAsync(store.Diary, second, Now, default);
        Assert.Null(await feeds.DiaryOfAsync(first, default));
        Assert.Equal(store.Diary, await feeds.DiaryOfAsync(second, default));
        await feeds.RemoveAsync(store.Diary, default);
        Assert.Null(await feeds.DiaryOfAsync(second, default));
    }

    private static PlanItem Item(string measure) => new(Guid.CreateVersion7(), measure, Monday, Monday.PlusWeeks(6), null);
}
