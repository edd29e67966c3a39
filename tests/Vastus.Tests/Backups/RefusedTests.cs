using System.Text;
using Vastus.Store;
using Vastus.Store.Backups;
using Vastus.Tests.Exchange;
using Vastus.Tests.Running;
using Vastus.Tests.Store;

namespace Vastus.Tests.Backups;

/// <summary>What is no backup, or not any more, is refused, and nothing is touched.</summary>
[Collection(nameof(Alone))]
public sealed class RefusedTests
{
    private const string Damaged = "this is not a backup of Vastus, or it is damaged or cut off; take another copy of it";
    private const string Foreign = "this is not a backup of Vastus; name a file that 'vastus backup' wrote";
    private const string Newer = "a newer Vastus wrote this backup; restore it with that one";

    [Fact]
    public async Task A_file_that_is_cut_off_anywhere_is_refused()
    {
        var backup = await BackupAsync();

        for (var length = 0; length < backup.Length; length += Math.Max(1, backup.Length / 200))
            Assert.Equal(Damaged, await RefusalAsync(backup[..length]));
        Assert.Equal(Damaged, await RefusalAsync(backup[..^1]));
    }

    [Fact]
    public async Task A_byte_that_changed_is_noticed_unless_it_means_nothing()
    {
        var backup = await BackupAsync();
        var noticed = 0;

        for (var at = 0; at < backup.Length; at += 7)
        {
            var flipped = backup.ToArray();
            flipped[at] ^= 0x10;
            if (await RefusalAsync(flipped) is not null)
                noticed++;
            else
                Assert.Equal(await RowsAsync(backup), await RowsAsync(flipped));
        }

        Assert.True(noticed > backup.Length / 7 / 2, $"only {noticed} of {backup.Length / 7} were noticed");
    }

    [Fact]
    public async Task What_somebody_made_up_is_refused()
    {
        var backup = await BackupAsync();

        Assert.Equal(Damaged, await RefusalAsync("at,kind\n"u8.ToArray()));
        Assert.Equal(Foreign, await RefusalAsync(Hostile.Repacked(backup, files => files.Remove("manifest.json"))));
        Assert.Equal(Damaged, await RefusalAsync(Hostile.Repacked(backup, files => files.Remove("manifest.json.sha256"))));
        Assert.Equal(Damaged, await RefusalAsync(Hostile.Repacked(backup, files => files.Remove("entry.jsonl"))));
        Assert.Equal(Damaged, await RefusalAsync(Hostile.Repacked(backup, files => files["../../evil.sh"] = "rm -rf /"u8.ToArray())));
        Assert.Equal(Foreign, await RefusalAsync(Hostile.Repacked(backup, files => Hostile.Put(files, """{"format":"somebody-elses","version":1}"""))));
        Assert.Equal(Damaged, await RefusalAsync(Hostile.Repacked(backup, files => Hostile.Put(files, "{"))));
        Assert.Equal(Damaged, await RefusalAsync(Hostile.Repacked(backup, files => Hostile.Put(files, "[]"))));
        Assert.Equal(Damaged, await RefusalAsync(Hostile.Repacked(backup, files => Hostile.Put(files, """{"format":"vastus-backup","version":1}"""))));
        Assert.Equal(Newer, await RefusalAsync(Hostile.Repacked(backup, files => Hostile.Put(files, """{"format":"vastus-backup","version":2,"new":[]}"""))));
        Assert.Equal(Newer, await RefusalAsync(Hostile.Rewritten(backup, m => m with { Migrations = [.. m.Migrations, "9999-later"] })));
        Assert.Equal(Damaged, await RefusalAsync(Hostile.Rewritten(backup, m => m with { Parts = [.. m.Parts.SkipLast(1)] })));
        Assert.Equal(Damaged, await RefusalAsync(Hostile.Rewritten(backup, m => m with { Parts = [.. m.Parts.Reverse()] })));
        Assert.Equal(Damaged, await RefusalAsync(Hostile.Rewritten(backup, m => m with
        {
            Parts = [.. m.Parts.Select(part => part with { Table = $"{part.Table}; DROP TABLE entry" })],
        })));
        Assert.Equal(Damaged, await RefusalAsync(Hostile.Rewritten(backup, m => m with { Parts = [.. m.Parts.Select(part => part with { Rows = long.MaxValue })] })));
        Assert.Equal(Damaged, await RefusalAsync(Hostile.Rewritten(backup, m => m with { Parts = [.. m.Parts.Select(part => part with { Bytes = -1 })] })));
    }

    [Fact]
    public async Task A_bomb_is_refused_before_it_is_unpacked()
    {
        var backup = await BackupAsync();
        var zeros = new byte[200 << 20];
        var bomb = Hostile.WithPart(backup, "entry", zeros);
        var before = GC.GetTotalAllocatedBytes();

        Assert.Equal(Damaged, await RefusalAsync(bomb));
        Assert.True(GC.GetTotalAllocatedBytes() - before < 50 << 20, "it was unpacked");
    }

    [Fact]
    public async Task A_line_without_an_end_is_refused_within_fixed_memory()
    {
        var backup = await BackupAsync();
        var noise = new byte[64 << 20];
        new Random(1).NextBytes(noise);
        noise.AsSpan().Replace((byte)'\n', (byte)' ');

        Assert.Equal(Damaged, await RefusalAsync(Hostile.WithPart(backup, "entry", noise)));
    }

    [Theory]
    [InlineData(Engine.Sqlite, """{"id":"a","id2":"b"}""")]
    [InlineData(Engine.Sqlite, """{"id":5}""")]
    [InlineData(Engine.Sqlite, """["id"]""")]
    [InlineData(Engine.Sqlite, """{"id":"a"} {}""")]
    [InlineData(Engine.Sqlite, """{"id":"a"}""")]
    [InlineData(Engine.Postgres, """{"id":"a"}""")]
    [InlineData(Engine.Sqlite, """{"id":"a","name":"a","normal_name":"A","created_ms":0,"person_id":"nobody"}""")]
    [InlineData(Engine.Postgres, """{"id":"a","name":"a","normal_name":"A","created_ms":0,"person_id":"nobody"}""")]
    public async Task A_row_that_does_not_fit_leaves_the_store_as_it_was(Engine engine, string row)
    {
        var backup = Hostile.WithPart(Hostile.WithPart(await BackupAsync(), "entry", []), "diary", Encoding.UTF8.GetBytes(row + "\n"));
        await using var store = await OpenStore.MakeAsync(engine);
        var before = await Dump.OfAsync(store.Place);
        using var file = await BackupFile.OpenAsync(new MemoryStream(backup), _ => { }, default);

        var refused = await Assert.ThrowsAsync<BackupRefusedException>(() =>
            new Restorer(store.Database).RestoreAsync(file, replace: true, _ => { }, default));

        Assert.Equal("diary.jsonl in it does not fit the table; take another copy of the backup", refused.Message);
        Assert.Equal(before, await Dump.OfAsync(store.Place));
    }

    [Fact]
    public async Task The_command_says_so_in_a_line_and_makes_no_store()
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);
        await File.WriteAllBytesAsync(Path.Combine(store.Folder, "cut.zip"), (await BackupAsync())[..500]);

        foreach (var command in new[] { "restore", "verify" })
        {
            var run = await CommandLine.RunAsync(store, null, command, "cut.zip");
            Assert.Equal((2, "", $"cut.zip: {Damaged}\n"), (run.ExitCode, run.Output, run.Errors));
            Assert.Equal(["cut.zip"], Directory.GetFiles(store.Folder).Select(Path.GetFileName));
        }
    }

    private static async Task<byte[]> BackupAsync()
    {
        await using var store = await OpenStore.MakeAsync(Engine.Sqlite);
        await store.Entries.AddAsync(store.Diary, [.. Enumerable.Range(0, 60).Select(i => OpenStore.Drink($"2026-02-01T08:{i:00}:00+01:00"))], default);
        return await Hostile.BackupAsync(store.Database);
    }

    /// <returns>Null: it was taken.</returns>
    private static async Task<string?> RefusalAsync(byte[] bytes)
    {
        try
        {
            using var file = await BackupFile.OpenAsync(new MemoryStream(bytes), _ => { }, default);
            return null;
        }
        catch (BackupRefusedException e)
        {
            return e.Message;
        }
    }

    private static async Task<string> RowsAsync(byte[] bytes)
    {
        await using var store = await FreshStore.MakeAsync(Engine.Sqlite);
        await using (var database = await Database.OpenAsync(null, store.Folder))
        {
            using var file = await BackupFile.OpenAsync(new MemoryStream(bytes), _ => { }, default);
            await new Restorer(database).RestoreAsync(file, replace: false, _ => { }, default);
        }

        return string.Join('\n', (await Dump.OfAsync(store)).SelectMany(table => table.Value.Prepend(table.Key)));
    }
}
