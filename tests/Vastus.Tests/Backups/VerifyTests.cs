using Dapper;
using Vastus.Tests.Exchange;
using Vastus.Tests.Running;
using Vastus.Tests.Store;

namespace Vastus.Tests.Backups;

public sealed class VerifyTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_sound_store_is_one_line(Engine engine)
    {
        await using var store = await OneEntryAsync(engine);

        var run = await CommandLine.RunAsync(store.Place, null, "verify");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Matches(@"^The store is sound: 0 accounts, 1 diary, 1 entry; tables of \d{4}-[a-z-]+\.\n$", run.Output);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task An_entry_that_cannot_be_read_is_named_without_what_it_holds(Engine engine)
    {
        await using var store = await OneEntryAsync(engine);
        var id = Assert.Single(await store.AllAsync()).Id;
        await ExecuteAsync(store, "UPDATE entry SET amount = 'furosemide'");

        var run = await CommandLine.RunAsync(store.Place, null, "verify");

        Assert.Equal((1, "", $"entry: {id} cannot be read\n"), (run.ExitCode, run.Output, run.Errors));
    }

    [Theory]
    [InlineData(Engine.Sqlite, "PRAGMA foreign_keys = OFF")]
    [InlineData(Engine.Postgres, "SET session_replication_role = replica")]
    public async Task A_row_that_refers_to_none_is_told(Engine engine, string past)
    {
        await using var store = await OneEntryAsync(engine);
        await ExecuteAsync(store, $"{past}; INSERT INTO setting (diary_id, name, value) VALUES ('gone', 'name', 'Anna'); DELETE FROM diary");

        var run = await CommandLine.RunAsync(store.Place, null, "verify");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(["entry: 1 of its rows refer to no row of diary", "setting: 1 of its rows refer to no row of diary"],
            run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Twenty_problems_are_told_and_the_others_counted(Engine engine)
    {
        await using var store = await OpenStore.MakeAsync(engine);
        await store.Entries.AddAsync(store.Diary, [.. Enumerable.Range(0, 25).Select(i => OpenStore.Drink($"2026-03-01T08:{i:00}:00+01:00"))], default);
        await ExecuteAsync(store, "UPDATE entry SET kind = 'nonsense'");

        var run = await CommandLine.RunAsync(store.Place, null, "verify");

        Assert.Equal(21, run.Errors.Count(c => c is '\n'));
        Assert.EndsWith("and 5 more; 25 problems in all\n", run.Errors, StringComparison.Ordinal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_store_of_another_version_is_told_and_left_as_it_is(Engine engine)
    {
        await using var store = await OneEntryAsync(engine);
        await ExecuteAsync(store, "DELETE FROM migration WHERE name = '0011-share'; INSERT INTO migration (name) VALUES ('9999-later')");

        var run = await CommandLine.RunAsync(store.Place, null, "verify");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            "migration: 9999-later belongs to a newer Vastus; run that one\n" +
            "migration: 0011-share has not been run; 'vastus serve' brings the store up to date\n", run.Errors);
    }

    [Fact]
    public async Task Broken_pages_are_told_and_a_missing_store_is_not_made()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);
        var none = await CommandLine.RunAsync(store, null, "verify");
        Assert.Equal((2, ""), (none.ExitCode, none.Output));
        Assert.Empty(Directory.GetFiles(store.Folder));

        await CommandLine.RunAsync(store, null, "import", Checkout.Sample, "--diary", "anna");
        await using (var file = File.OpenWrite(Path.Combine(store.Folder, "vastus.db")))
        {
            file.Seek(file.Length / 2, SeekOrigin.Begin);
            file.Write(new byte[20_000]);
        }

        var broken = await CommandLine.RunAsync(store, null, "verify");
        Assert.Equal((1, ""), (broken.ExitCode, broken.Output));
        Assert.NotEmpty(broken.Errors);
        Assert.DoesNotContain("spasm", broken.Errors, StringComparison.Ordinal);
    }

    private static async Task<OpenStore> OneEntryAsync(Engine engine)
    {
        var store = await OpenStore.MakeAsync(engine);
        await store.Entries.AddAsync(store.Diary, [OpenStore.Drink("2026-03-01T08:00:00+01:00")], default);
        return store;
    }

    private static async Task ExecuteAsync(OpenStore store, string sql)
    {
        await using var bare = await store.Place.ConnectAsync();
        await bare.ExecuteAsync(sql);
    }
}
