using System.Runtime.Versioning;
using Dapper;
using Microsoft.Data.Sqlite;
using Vastus.Store;
using Vastus.Tests.Running;
using static Vastus.Tests.Store.OpenStore;

namespace Vastus.Tests.Store;

public sealed class ChangesTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Thirty_two_that_write_at_once_lose_nothing(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var entries = Enumerable.Range(0, 32 * 20).Select(i => Drink("2026-03-01T08:00:00+01:00", i)).ToList();

        await Task.WhenAll(entries.Chunk(20).Select(mine => Task.Run(async () =>
        {
            foreach (var entry in mine)
                Assert.Equal(1, await store.Entries.AddAsync(store.Diary, [entry], default));
        })));

        Assert.Equal(entries.Select(e => e.Id).Order(), (await store.AllAsync()).Select(e => e.Id).Order());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_change_that_fails_leaves_nothing_and_hurts_no_other(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var good = Enumerable.Range(0, 40).Select(i => Drink("2026-03-01T08:00:00+01:00", i)).ToList();
        var lost = Drink("2026-03-01T09:00:00+01:00");

        var adding = good.Select(entry => Task.Run(() => store.Entries.AddAsync(store.Diary, [entry], default))).ToList();
        var failing = Enumerable.Range(0, 10).Select(_ => Task.Run(() => store.Database.WriteAsync<int>(async transaction =>
        {
            await transaction.Connection!.ExecuteAsync("UPDATE diary SET name = 'nobody'", transaction: transaction);
            throw new InvalidOperationException($"no {lost}");
        }, default))).ToList();

        await Task.WhenAll(adding);
        foreach (var task in failing)
            await Assert.ThrowsAsync<InvalidOperationException>(() => task);
        Assert.Equal(40, (await store.AllAsync()).Count);
        Assert.Equal("me", await store.Database.ReadAsync(c => c.QuerySingleAsync<string>("SELECT name FROM diary"), default));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_statement_that_fails_is_the_callers_alone(Engine engine)
    {
        await using var store = await MakeAsync(engine);

        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() =>
            store.Database.WriteAsync(t => t.Connection!.ExecuteAsync("INSERT INTO nowhere VALUES (1)", transaction: t), default));

        Assert.Equal(1, await store.Entries.AddAsync(store.Diary, [Drink("2026-03-01T08:00:00+01:00")], default));
    }

    [Fact]
    public async Task What_waits_can_be_cancelled_and_what_has_begun_is_finished()
    {
        await using var store = await MakeAsync(Engine.Sqlite);
        using var cancel = new CancellationTokenSource();
        var begun = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        var first = store.Database.WriteAsync(async _ =>
        {
            begun.SetResult();
            await goOn.Task;
            return 1;
        }, cancel.Token);
        await begun.Task;
        var ran = false;
        var second = store.Database.WriteAsync(_ => Task.FromResult(ran = true), cancel.Token);

        await cancel.CancelAsync();
        goOn.SetResult();

        Assert.Equal(1, await first);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.False(ran);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Who_has_given_up_already_changes_nothing(Engine engine)
    {
        await using var store = await MakeAsync(engine);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            store.Entries.AddAsync(store.Diary, [Drink("2026-03-01T08:00:00+01:00")], new CancellationToken(canceled: true)));

        Assert.Empty(await store.AllAsync());
    }

    [Fact]
    public async Task A_full_disk_is_reported_and_when_there_is_room_again_all_goes_on()
    {
        await using var store = await MakeAsync(Engine.Sqlite);
        await LimitAsync("PRAGMA max_page_count = 1");
        var big = Enumerable.Range(0, 400).Select(i => Drink("2026-03-01T08:00:00+01:00", i)).ToList();

        var full = await Assert.ThrowsAsync<SqliteException>(() => store.Entries.AddAsync(store.Diary, big, default));
        Assert.Equal(13, full.SqliteErrorCode);

        await LimitAsync("PRAGMA max_page_count = 1000000");
        Assert.Equal(400, await store.Entries.AddAsync(store.Diary, big, default));

        Task LimitAsync(string pragma) =>
            store.Database.WriteAsync(t => t.Connection!.ExecuteAsync(pragma, transaction: t), default);
    }

    [Fact]
    public async Task After_a_broken_connection_the_writer_opens_another()
    {
        await using var store = await MakeAsync(Engine.Sqlite);

        await Assert.ThrowsAnyAsync<Exception>(() => store.Database.WriteAsync(t =>
        {
            t.Connection!.Close();
            return Task.FromResult(1);
        }, default));

        Assert.Equal(1, await store.Entries.AddAsync(store.Diary, [Drink("2026-03-01T08:00:00+01:00")], default));
    }

    [Fact]
    public async Task Another_process_may_write_in_between()
    {
        await using var store = await MakeAsync(Engine.Sqlite);
        await using var other = await Database.OpenAsync(null, store.Place.Folder);
        var mine = Enumerable.Range(0, 100).Select(i => Drink("2026-03-01T08:00:00+01:00", i)).ToList();
        var theirs = Enumerable.Range(0, 100).Select(i => Drink("2026-03-01T09:00:00+01:00", i)).ToList();

        await Task.WhenAll(
            Task.WhenAll(mine.Select(e => Task.Run(() => store.Entries.AddAsync(store.Diary, [e], default)))),
            Task.WhenAll(theirs.Select(e => Task.Run(() => new Vastus.Store.Diary.DiaryStore(other).AddAsync(store.Diary, [e], default)))));

        Assert.Equal(200, (await store.AllAsync()).Count);
    }

    [Fact, UnsupportedOSPlatform("windows")]
    public async Task What_is_kept_is_for_its_owner_alone()
    {
        await using var place = await FreshStore.MakeAsync(Engine.Sqlite);
        var folder = Path.Combine(place.Folder, "new", "data");
        await using var database = await Database.OpenAsync(null, folder);

        const UnixFileMode OwnersFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Assert.Equal(OwnersFile | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
        Assert.All(Directory.GetFiles(folder), file => Assert.Equal(OwnersFile, File.GetUnixFileMode(file)));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused()
    {
        await using var place = await FreshStore.MakeAsync(Engine.Sqlite);
        await File.WriteAllTextAsync(Path.Combine(place.Folder, "vastus.db"), string.Join('\n', Enumerable.Repeat("This is a shopping list.", 100)));

        await Assert.ThrowsAsync<SqliteException>(() => Database.OpenAsync(null, place.Folder));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_store_of_a_newer_Vastus_is_refused(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        await store.Database.WriteAsync(
            t => t.Connection!.ExecuteAsync("INSERT INTO migration (name) VALUES ('9999-of-the-future')", transaction: t), default);

        await Assert.ThrowsAsync<InvalidDataException>(() => Database.OpenAsync(store.Place.Url, store.Place.Folder));
    }
}
