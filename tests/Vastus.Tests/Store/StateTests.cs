using NodaTime;
using Vastus.Core.Diary.Kinds;
using Vastus.Store.Diary;
using Vastus.Tests.Running;
using static Vastus.Tests.Store.OpenStore;

namespace Vastus.Tests.Store;

public sealed class StateTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Every_change_makes_another_state_and_taking_it_back_the_one_before(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var drink = Drink("2026-03-01T08:00:00+01:00");
        var other = Drink("2026-03-01T09:00:00+01:00");
        var states = new List<DiaryState> { await StateAsync() };

        await store.Entries.AddAsync(store.Diary, [drink], default);
        states.Add(await StateAsync());
        await store.Entries.ReplaceAsync(store.Diary, drink with { What = new Fluid(300) }, Now, default);
        states.Add(await StateAsync());
        await store.Entries.ReplaceAsync(store.Diary, drink with { What = new Fluid(400) }, Now + Duration.FromMinutes(1), default);
        states.Add(await StateAsync());
        await store.Entries.DeleteAsync(store.Diary, drink.Id, Now + Duration.FromMinutes(2), default);
        states.Add(await StateAsync());
        await store.Entries.AddAsync(store.Diary, [other], default);
        states.Add(await StateAsync());

        Assert.Distinct(states);
        Assert.Equal(states[^1], await StateAsync());

        await store.Entries.DeleteAsync(store.Diary, other.Id, Now + Duration.FromMinutes(3), default);
        await store.Entries.UndoAsync(store.Diary, other.Id, null, Now + Duration.FromMinutes(4), default);
        Assert.Equal(states[^1], await StateAsync());

        Task<DiaryState> StateAsync() => store.Entries.StateAsync(store.Diary, default);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_state_of_one_diary_knows_nothing_of_another(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var other = await store.AnotherDiaryAsync("other");
        var before = await store.Entries.StateAsync(other, default);

        await store.Entries.AddAsync(store.Diary, [Drink("2026-03-01T08:00:00+01:00")], default);

        Assert.Equal(before, await store.Entries.StateAsync(other, default));
    }
}
