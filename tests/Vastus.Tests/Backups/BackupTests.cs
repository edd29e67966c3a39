using NodaTime;
using NodaTime.Text;
using Vastus.Store;
using Vastus.Store.Backups;
using Vastus.Store.Diary;
using Vastus.Tests.Exchange;
using Vastus.Tests.Running;
using Vastus.Tests.Store;

namespace Vastus.Tests.Backups;

public sealed class BackupTests
{
    [Theory]
    [InlineData(Engine.Sqlite, Engine.Sqlite)]
    [InlineData(Engine.Sqlite, Engine.Postgres)]
    [InlineData(Engine.Postgres, Engine.Sqlite)]
    [InlineData(Engine.Postgres, Engine.Postgres)]
    public async Task The_whole_store_moves_from_a_running_server_to_either_database(Engine from, Engine to)
    {
        await using var app = await RunningApp.StartAsync(from);
        await LiveAsync(app);
        await using var store = await FreshStore.MakeAsync(to);
        var file = Path.Combine(store.Folder, "vastus.zip");

        var backup = await CommandLine.RunAsync(app.Store, null, "backup", "-o", file);
        Assert.Equal((0, ""), (backup.ExitCode, backup.Errors));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, new FileInfo(file).UnixFileMode);
        var verified = await CommandLine.RunAsync(store, null, "verify", file);
        Assert.Equal((0, ""), (verified.ExitCode, verified.Errors));
        var restore = await CommandLine.RunAsync(store, null, "restore", file);
        Assert.Equal((0, ""), (restore.ExitCode, restore.Errors));
        Assert.Contains("The store is sound: 2 accounts, 2 diaries, 5,90", restore.Output, StringComparison.Ordinal);

        var (original, restored) = (await Dump.OfAsync(app.Store), await Dump.OfAsync(store));
        Assert.Equal(original.Keys, restored.Keys);
        Assert.All(original, table => Assert.Equal(table.Value, restored[table.Key]));
        // Or else a table was not tried at all.
        Assert.All(original.Where(table => table.Key is not ("food" or "food_import" or "forecast" or "open_check" or "watch_notice")), table => Assert.NotEmpty(table.Value));
        await using var server = new ServeProcess(store);
        using var client = new HttpClient(new CookieHandler()) { BaseAddress = await server.AddressAsync() };
        await Somebody.First.EnterAsync(client);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_backup_shows_one_moment_however_much_is_written_meanwhile(Engine engine)
    {
        await using var store = await OpenStore.MakeAsync(engine);
        using var enough = new CancellationTokenSource();
        var written = 0;
        // Two at a time, in one change: a moment shows both or none.
        var writing = Task.Run(async () =>
        {
            for (; !enough.IsCancellationRequested; Interlocked.Increment(ref written))
            {
                var at = InstantPattern.General.Format(OpenStore.Now.Plus(Duration.FromMinutes(-written)));
                await store.Entries.AddAsync(store.Diary, [OpenStore.Drink(at), OpenStore.Drink(at)], default);
            }
        });
        await Wait.UntilAsync(() => Volatile.Read(ref written) > 20);

        var counts = new List<long>();
        for (var i = 0; i < 20; i++)
        {
            using var bytes = new MemoryStream();
            var before = Volatile.Read(ref written);
            await new BackupWriter(store.Database).WriteAsync(bytes, OpenStore.Now, _ => { }, default);
            using var file = await BackupFile.OpenAsync(bytes, _ => { }, default);
            counts.Add(file.Manifest.Entries);
            Assert.True(file.Manifest.Entries >= before * 2);
        }

        await enough.CancelAsync();
        await writing;
        Assert.All(counts, count => Assert.Equal(0, count % 2));
        Assert.True(counts[^1] > counts[0], "nothing was written meanwhile");
    }

    [Fact]
    public async Task A_backup_goes_through_pipes()
    {
        await using var store = await OpenStore.MakeAsync(Engine.Sqlite);
        await store.Entries.AddAsync(store.Diary, [OpenStore.Drink("2026-03-01T08:00:00+01:00")], default);
        await using var other = await FreshStore.MakeAsync(Engine.Sqlite);
        var program = Path.Combine(AppContext.BaseDirectory, "vastus");

        using var shell = System.Diagnostics.Process.Start(
            "sh", ["-c", $"'{program}' backup -o - --data '{store.Place.Folder}' | '{program}' restore - --data '{other.Folder}' > /dev/null"]);
        await shell.WaitForExitAsync();

        Assert.Equal(0, shell.ExitCode);
        Assert.Equal((await Dump.OfAsync(store.Place))["entry"], (await Dump.OfAsync(other))["entry"]);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_store_that_is_not_empty_is_erased_only_when_that_is_asked_for(Engine engine)
    {
        await using var store = await OpenStore.MakeAsync(engine);
        await store.Entries.AddAsync(store.Diary, [OpenStore.Drink("2026-03-01T08:00:00+01:00")], default);
        var file = Path.Combine(store.Place.Folder, "vastus.zip");
        Assert.Equal(0, (await CommandLine.RunAsync(store.Place, null, "backup", "-o", file)).ExitCode);
        await store.Entries.AddAsync(store.Diary, [OpenStore.Drink("2026-03-01T09:00:00+01:00")], default);
        var before = await Dump.OfAsync(store.Place);

        var refused = await CommandLine.RunAsync(store.Place, null, "restore", file);
        Assert.Equal((2, "", $"{file}: the store is not empty; restore into an empty one, or give --replace to erase what is in it\n"),
            (refused.ExitCode, refused.Output, refused.Errors));
        Assert.Equal(before["entry"], (await Dump.OfAsync(store.Place))["entry"]);

        var replaced = await CommandLine.RunAsync(store.Place, null, "restore", file, "--replace");
        Assert.Equal((0, ""), (replaced.ExitCode, replaced.Errors));
        Assert.Single((await Dump.OfAsync(store.Place))["entry"]);
        // The store that was open all along sees it, too.
        Assert.Single(await store.AllAsync());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task What_an_older_Vastus_backed_up_is_brought_up_to_date(Engine engine)
    {
        await using var old = await OpenStore.MakeAsync(Engine.Sqlite);
        await old.Entries.AddAsync(old.Diary, [OpenStore.Drink("2026-03-01T08:00:00+01:00")], default);
        var bytes = await Hostile.BackupAsync(old.Database);
        var first = Hostile.Rewritten(bytes, manifest => manifest with
        {
            Migrations = [.. manifest.Migrations.Take(1)],
            Parts = [.. manifest.Parts.Where(part => part.Table is "person" or "first_person" or "diary" or "setting" or "entry")],
        });
        await using var store = await FreshStore.MakeAsync(engine);
        await using (var database = await Database.OpenAsync(store.Url, store.Folder))
        {
            using var file = await BackupFile.OpenAsync(new MemoryStream(first), _ => { }, default);
            await new Restorer(database).RestoreAsync(file, replace: false, _ => { }, default);
            Assert.Equal(0, (await new StoreCheck(database).RunAsync(_ => { }, default)).WrongCount);
        }

        var (original, restored) = (await Dump.OfAsync(old.Place), await Dump.OfAsync(store));
        Assert.Equal(original.Keys, restored.Keys);
        Assert.All(original, table => Assert.Equal(table.Value, restored[table.Key]));
    }

    [Fact]
    public async Task Where_there_is_no_store_none_is_made()
    {
        await using var place = await FreshStore.MakeAsync(Engine.Sqlite);
        var file = Path.Combine(place.Folder, "vastus.zip");

        var run = await CommandLine.RunAsync(place, null, "backup", "-o", file);

        Assert.Equal((2, "", $"--data: there is no store in '{place.Folder}'; name the folder that 'vastus serve' uses\n"), (run.ExitCode, run.Output, run.Errors));
        Assert.Empty(Directory.GetFiles(place.Folder));
    }

    /// <summary>Two people, one with a year of entries, an edit, a deletion and one of everything that can be kept.</summary>
    private static async Task LiveAsync(RunningApp app)
    {
        using (await app.SignedInAsOtherAsync())
        using (var client = await app.SignedInAsync())
        {
            var year = await client.UploadAsync(await File.ReadAllTextAsync(Checkout.Sample));
            await SendAsync(year, year);
            await SendAsync("/settings", "/settings", ("name", "Änna 💧 \"quoted\"\\"), ("zone", "Europe/Berlin"));
            await SendAsync("/intake/foods", "/intake/foods/save", ("name", "Muesli"), ("grams", "60"));
            var soon = LocalDatePattern.Iso.Format(SystemClock.Instance.GetCurrentInstant().InUtc().Date.PlusDays(2));
            await SendAsync("/experiments/new", "/experiments", ("change", "1"), ("weeks", "12"), ("first", soon), ("fits", "yes"));
            await SendAsync("/plan", "/plan", ("measure", "LM-01"));
            await SendAsync("/programme/calendar", "/programme/calendar");
            await SendAsync("/check", "/check", ("asked", "f_fever"), ("yes", "f_fever"), ("enough", "yes"));
            var link = await Sharing.SharedTests.MakeAsync(client);
            (await client.GetAsync(link)).Dispose();

            async Task SendAsync(string page, string action, params (string, string)[] fields) =>
                (await client.PostFormAsync(page, action, fields)).Dispose();
        }

        var services = app.Services;
        var diary = (await ((Diaries)services.GetService(typeof(Diaries))!).FindAsync(Somebody.First.Name, default))!;
        var entries = (DiaryStore)services.GetService(typeof(DiaryStore))!;
        var two = await entries.BeforeAsync(diary, null, null, 2, default);
        // Now, or else the server may erase what ended long ago between the backup and the comparison.
        var now = SystemClock.Instance.GetCurrentInstant();
        await entries.ReplaceAsync(diary, two[0] with { Note = "two\nlines, \t and \u2028" }, now, default);
        await entries.DeleteAsync(diary, two[1].Id, now, default);
        await ((MappingStore)services.GetService(typeof(MappingStore))!).RememberAsync(diary, "Date\u001fWater", "Date=date", default);
        await ((Vastus.Store.Triggers.OwnExposureStore)services.GetService(typeof(Vastus.Store.Triggers.OwnExposureStore))!)
            .AddAsync(diary, new(new("tag", "late dinner", "24", "entries", "at-least", "1"), OpenStore.Now), default);
    }
}
