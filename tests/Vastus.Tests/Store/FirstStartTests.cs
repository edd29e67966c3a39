using Dapper;
using Vastus.Store;
using Vastus.Tests.Exchange;
using Vastus.Tests.Offline;
using Vastus.Tests.Running;

namespace Vastus.Tests.Store;

public sealed class FirstStartTests
{
    /// <summary>Made by somebody else and not committed yet, it stops a migration in its middle.</summary>
    private const string Diary = "CREATE TABLE diary (id TEXT)";

    private const string Waiting =
        """
        SELECT COUNT(*) FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%CREATE TABLE diary%'
        """;

    private const string Migration = "CREATE TABLE migration (name TEXT)";

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Programs_that_start_at_once_do_not_both_make_the_tables(Engine engine)
    {
        await using var store = await FreshStore.MakeAsync(engine);

        var runs = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => CommandLine.RunAsync(store, null, "account", "list")));

        Assert.All(runs, run => Assert.Equal(new(0, "", ""), run));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Who_finds_no_tables_and_has_to_wait_does_not_make_what_another_made_meanwhile(Engine engine)
    {
        await using var store = await FreshStore.MakeAsync(engine);
        Task<Database>[] starts;
        await using (var other = await store.ConnectAsync())
        {
            if (engine is Engine.Sqlite)
                await other.ExecuteAsync("PRAGMA journal_mode = WAL");
            await using var making = await other.BeginTransactionAsync();
            await other.ExecuteAsync(Migration, transaction: making);

            starts = [.. Enumerable.Range(0, 4).Select(_ => Task.Run(() => Database.OpenAsync(store.Url, store.Folder)))];
            await Task.Delay(500);
            Assert.All(starts, start => Assert.False(start.IsCompleted));
        }

        foreach (var start in starts)
        {
            await using var database = await start;
            await database.CheckAsync(default);
        }
    }

    [Theory]
    [InlineData("vastus.db", 0)]
    [InlineData("vastus.db", 1)]
    [InlineData("vastus.db-wal", 1)]
    public async Task Killed_when_a_file_has_begun_the_next_start_finds_nothing_broken(string file, long bytes)
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);
        await using (var killed = new ServeProcess(store))
        {
            await Wait.UntilAsync(() => new FileInfo(Path.Combine(store.Folder, file)) is { Exists: true } begun && begun.Length >= bytes);
            await killed.KillAsync();
        }

        await AssertUsableAsync(store);
    }

    [Fact]
    public async Task Killed_in_the_middle_of_making_the_tables_the_next_start_makes_them_all()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Postgres);
        // A connection of its own to watch with, since all that a transaction sees of the others is their state at its first look.
        await using (var watch = await store.ConnectAsync())
        await using (var other = await store.ConnectAsync())
        {
            await using var making = await other.BeginTransactionAsync();
            await other.ExecuteAsync(Diary, transaction: making);
            await using var killed = new ServeProcess(store);
            await Wait.UntilAsync(async () => await watch.ExecuteScalarAsync<long>(Waiting) is 1);
            await killed.KillAsync();
        }

        await AssertUsableAsync(store);
    }

    /// <summary>Somebody makes the first account, writes an entry and reads it.</summary>
    private static async Task AssertUsableAsync(FreshStore store)
    {
        await using var server = new ServeProcess(store);
        using var client = new HttpClient(new CookieHandler()) { BaseAddress = await server.AddressAsync() };
        await Somebody.First.EnterAsync(client);
        var water = Queue.Water();

        Assert.Single((await new Queue(client).SentAsync(water)).Stored);

        Assert.Contains(water["id"]!.ToString(), await client.GetStringAsync("/export?format=jsonl"), StringComparison.Ordinal);
        if (store.Url is not null)
            return;
        await using var bare = await store.ConnectAsync();
        Assert.Equal("ok", await bare.QuerySingleAsync<string>("PRAGMA integrity_check"));
    }
}
