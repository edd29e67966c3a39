using NodaTime;
using Vastus.Core.Diary.Kinds;
using Vastus.Store.Diary;
using Vastus.Tests.Running;
using static Vastus.Tests.Store.OpenStore;

namespace Vastus.Tests.Store;

public sealed class UndoTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_deleted_entry_can_be_brought_back(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var drink = Drink("2026-03-01T08:00:00+01:00");
        await store.Entries.AddAsync(store.Diary, [drink], default);

        Assert.True(await store.Entries.DeleteAsync(store.Diary, drink.Id, Now, default));
        Assert.Empty(await store.AllAsync());
        Assert.Null(await store.Entries.FindAsync(store.Diary, drink.Id, default));
        Assert.False(await store.Entries.DeleteAsync(store.Diary, drink.Id, Now, default));

        Assert.Equal(drink, await store.Entries.UndoAsync(store.Diary, drink.Id, null, Now, default));
        Assert.Equal([drink], await store.AllAsync());
        Assert.Null(await store.Entries.UndoAsync(store.Diary, drink.Id, null, Now, default));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Edits_are_taken_back_one_by_one(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var first = Drink("2026-03-01T08:00:00+01:00");
        var second = first with { What = new Fluid(300) };
        var third = first with { What = new Tag("stress"), At = first.At.PlusHours(30), Note = "moved" };
        await store.Entries.AddAsync(store.Diary, [first], default);

        Assert.True(await store.Entries.ReplaceAsync(store.Diary, second, Now, default));
        Assert.True(await store.Entries.ReplaceAsync(store.Diary, third, Now, default));
        Assert.Equal([third], await store.AllAsync());
        Assert.Empty(await store.Entries.OnDaysAsync(store.Diary, new(first.Day, first.Day), default));

        Assert.Equal(second, await store.Entries.UndoAsync(store.Diary, first.Id, null, Now, default));
        Assert.Equal([second], await store.AllAsync());
        Assert.Equal(first, await store.Entries.UndoAsync(store.Diary, first.Id, null, Now, default));
        Assert.Null(await store.Entries.UndoAsync(store.Diary, first.Id, null, Now, default));
        Assert.Equal([first], await store.AllAsync());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Saving_the_same_again_is_no_edit(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var drink = Drink("2026-03-01T08:00:00+01:00");
        await store.Entries.AddAsync(store.Diary, [drink], default);

        Assert.True(await store.Entries.ReplaceAsync(store.Diary, drink with { }, Now, default));

        Assert.Empty(await store.Entries.RecentlyEndedAsync(store.Diary, Now, default));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task What_is_not_there_is_not_edited(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var drink = Drink("2026-03-01T08:00:00+01:00");

        Assert.False(await store.Entries.ReplaceAsync(store.Diary, drink, Now, default));
        await store.Entries.AddAsync(store.Diary, [drink], default);
        await store.Entries.DeleteAsync(store.Diary, drink.Id, Now, default);
        Assert.False(await store.Entries.ReplaceAsync(store.Diary, drink with { Note = "late" }, Now, default));

        Assert.Empty(await store.AllAsync());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_retried_write_does_not_bring_back_what_was_deleted(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var drink = Drink("2026-03-01T08:00:00+01:00");
        await store.Entries.AddAsync(store.Diary, [drink], default);
        await store.Entries.DeleteAsync(store.Diary, drink.Id, Now, default);

        Assert.Equal(0, await store.Entries.AddAsync(store.Diary, [drink], default));

        Assert.Empty(await store.AllAsync());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_retried_write_does_not_take_back_an_edit(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var drink = Drink("2026-03-01T08:00:00+01:00");
        var edited = drink with { What = new Fluid(300) };
        await store.Entries.AddAsync(store.Diary, [drink], default);
        await store.Entries.ReplaceAsync(store.Diary, edited, Now, default);

        Assert.Equal(0, await store.Entries.AddAsync(store.Diary, [drink], default));

        Assert.Equal([edited], await store.AllAsync());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task What_can_be_brought_back_is_listed_newest_change_first(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var edited = Drink("2026-03-01T08:00:00+01:00");
        var deleted = Drink("2026-03-01T09:00:00+01:00");
        var both = Drink("2026-03-01T10:00:00+01:00");
        var untouched = Drink("2026-03-01T11:00:00+01:00");
        await store.Entries.AddAsync(store.Diary, [edited, deleted, both, untouched], default);

        await store.Entries.ReplaceAsync(store.Diary, both with { Note = "more" }, Now, default);
        await store.Entries.DeleteAsync(store.Diary, deleted.Id, Now + Duration.FromMinutes(1), default);
        await store.Entries.ReplaceAsync(store.Diary, edited with { Note = "a" }, Now + Duration.FromMinutes(2), default);
        await store.Entries.ReplaceAsync(store.Diary, edited with { Note = "b" }, Now + Duration.FromMinutes(3), default);
        await store.Entries.DeleteAsync(store.Diary, both.Id, Now + Duration.FromMinutes(4), default);

        Assert.Equal(
            [
                new(both with { Note = "more" }, EndedBy.Deletion, Now + Duration.FromMinutes(4)),
                new(edited with { Note = "a" }, EndedBy.Edit, Now + Duration.FromMinutes(3)),
                new(deleted, EndedBy.Deletion, Now + Duration.FromMinutes(1)),
            ],
            await store.Entries.RecentlyEndedAsync(store.Diary, Now + Duration.FromHours(1), default));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task After_thirty_days_it_is_too_late_and_then_it_is_erased(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var edited = Drink("2026-03-01T08:00:00+01:00");
        var standing = edited with { Note = "after" };
        var deleted = Drink("2026-03-01T09:00:00+01:00");
        await store.Entries.AddAsync(store.Diary, [edited, deleted], default);
        await store.Entries.ReplaceAsync(store.Diary, standing, Now, default);
        await store.Entries.DeleteAsync(store.Diary, deleted.Id, Now, default);
        var intime = Now + Duration.FromDays(30) - Duration.FromMilliseconds(1);
        var late = Now + Duration.FromDays(30);

        Assert.Equal(0, await store.Entries.PurgeAsync(intime, default));
        Assert.Equal(2, (await store.Entries.RecentlyEndedAsync(store.Diary, intime, default)).Count);
        Assert.Empty(await store.Entries.RecentlyEndedAsync(store.Diary, late, default));
        Assert.Null(await store.Entries.UndoAsync(store.Diary, edited.Id, null, late, default));
        Assert.Null(await store.Entries.UndoAsync(store.Diary, deleted.Id, null, late, default));

        Assert.Equal(2, await store.Entries.PurgeAsync(late, default));
        Assert.Null(await store.Entries.UndoAsync(store.Diary, edited.Id, null, intime, default));
        Assert.Null(await store.Entries.UndoAsync(store.Diary, deleted.Id, null, intime, default));
        Assert.Equal([standing], await store.AllAsync());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Edits_at_the_same_time_all_count(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var drink = Drink("2026-03-01T08:00:00+01:00");
        await store.Entries.AddAsync(store.Diary, [drink], default);

        var edits = await Task.WhenAll(Enumerable.Range(1, 20).Select(i =>
            Task.Run(() => store.Entries.ReplaceAsync(store.Diary, drink with { Note = $"edit {i}" }, Now, default))));

        Assert.All(edits, Assert.True);
        for (var i = 0; i < 20; i++)
            Assert.NotNull(await store.Entries.UndoAsync(store.Diary, drink.Id, null, Now, default));
        Assert.Equal([drink], await store.AllAsync());
    }
}
