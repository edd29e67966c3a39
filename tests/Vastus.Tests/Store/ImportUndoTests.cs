using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;
using Vastus.Store.Diary;
using Vastus.Tests.Running;
using static Vastus.Tests.Store.OpenStore;

namespace Vastus.Tests.Store;

public sealed class ImportUndoTests
{
    private static readonly Instant Later = Now + Duration.FromDays(1);

    public static TheoryData<Engine> Engines => [Engine.Sqlite, Engine.Postgres];

    [Theory, MemberData(nameof(Engines))]
    public async Task An_import_is_taken_back_as_a_whole_and_what_was_there_before_stays(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var (before, own, file) = (Drink("2026-03-01T07:00:00+01:00"), Drink("2026-03-01T07:30:00+01:00"), Drinks(3));
        await store.Entries.AddAsync(store.Diary, [before, own], default);
        var imports = new ImportStore(store.Database);

        await ImportAsync(store, [before, .. file]);
        var import = (await imports.AllAsync(store.Diary, Now, default)).Single();
        Assert.Equal(3, await imports.TakeBackAsync(store.Diary, import.Id, Later, default));

        Assert.Equal(("Diary file", 3L, Now), (import.What, import.Entries, import.Made));
        Assert.Equal([before, own], await store.AllAsync());
        Assert.Empty(await store.Entries.RecentlyEndedAsync(store.Diary, Later, default));
        Assert.Null(await imports.TakeBackAsync(store.Diary, import.Id, Later, default));
        Assert.Equal(Later, (await imports.AllAsync(store.Diary, Later, default)).Single().Undone);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Entries_edited_since_stay_and_deleted_ones_do_not_come_back_with_it(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var imports = new ImportStore(store.Database);
        var file = Drinks(3);
        await ImportAsync(store, file);
        var edited = file[0] with { Note = "from the tap" };
        await store.Entries.ReplaceAsync(store.Diary, edited, Now, default);
        await store.Entries.DeleteAsync(store.Diary, file[1].Id, Now, default);
        var id = (await imports.AllAsync(store.Diary, Now, default)).Single().Id;

        Assert.Equal(1, (await imports.FindAsync(store.Diary, id, Now, default))!.Value.Standing);
        Assert.Equal(1, await imports.TakeBackAsync(store.Diary, id, Later, default));
        Assert.Equal([edited], await store.AllAsync());
        Assert.Equal(1, await imports.BringBackAsync(store.Diary, id, Later, default));

        Assert.Equal([edited, file[2]], await store.AllAsync());
        Assert.Equal(2, (await store.Entries.RecentlyEndedAsync(store.Diary, Later, default)).Count);
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task It_can_be_brought_back_for_30_days_and_not_a_moment_longer(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var imports = new ImportStore(store.Database);
        var file = Drinks(2);
        await ImportAsync(store, file);
        var id = (await imports.AllAsync(store.Diary, Now, default)).Single().Id;
        await imports.TakeBackAsync(store.Diary, id, Now, default);
        var last = Now + DiaryStore.UndoFor;

        Assert.Null(await imports.BringBackAsync(store.Diary, id, last, default));
        Assert.Empty(await imports.AllAsync(store.Diary, last, default));
        Assert.Equal(2, await imports.BringBackAsync(store.Diary, id, last - Duration.FromMilliseconds(1), default));
        Assert.Equal(file, await store.AllAsync());
        Assert.Null(await imports.BringBackAsync(store.Diary, id, Later, default));

        await imports.TakeBackAsync(store.Diary, id, Now, default);
        Assert.Equal(2, await store.Entries.PurgeAsync(last, default));
        Assert.Null(await imports.FindAsync(store.Diary, id, Now, default));
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task A_file_that_was_taken_back_can_be_brought_again(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var (imports, importer) = (new ImportStore(store.Database), new Importer(store.Database));
        var file = Drinks(3);
        await ImportAsync(store, file);
        var first = (await imports.AllAsync(store.Diary, Now, default)).Single().Id;
        await imports.TakeBackAsync(store.Diary, first, Now, default);
        var corrected = file[0] with { Note = "corrected" };

        Assert.Equal(2, await importer.CountNewAsync(store.Diary, () => Rows([corrected, file[1]]), default));
        Assert.Equal(new(2, 0), await importer.ImportAsync(store.Diary, "Diary file", [() => Rows([corrected, file[1]])], Later, default));
        Assert.Equal([corrected, file[1]], await store.AllAsync());

        Assert.Equal(1, await imports.BringBackAsync(store.Diary, first, Later, default));
        Assert.Equal([corrected, file[1], file[2]], await store.AllAsync());
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task Another_diary_neither_sees_nor_takes_back_an_import_or_what_columns_mean(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var other = await store.AnotherDiaryAsync("somebody else");
        var (imports, mappings) = (new ImportStore(store.Database), new MappingStore(store.Database));
        await ImportAsync(store, Drinks(2));
        await mappings.RememberAsync(store.Diary, "Date\u001fWater", "Date=date", default);
        await mappings.RememberAsync(store.Diary, "Date\u001fWater", "Date=at", default);
        var id = (await imports.AllAsync(store.Diary, Now, default)).Single().Id;

        Assert.Empty(await imports.AllAsync(other, Now, default));
        Assert.Null(await imports.FindAsync(other, id, Now, default));
        Assert.Null(await imports.TakeBackAsync(other, id, Now, default));
        Assert.Null(await mappings.RecallAsync(other, "Date\u001fWater", default));
        Assert.Equal("Date=at", await mappings.RecallAsync(store.Diary, "Date\u001fWater", default));
        await imports.TakeBackAsync(store.Diary, id, Now, default);
        Assert.Null(await imports.BringBackAsync(other, id, Now, default));
        Assert.Empty(await store.AllAsync());
    }

    [Theory, MemberData(nameof(Engines))]
    public async Task An_import_that_breaks_off_leaves_nothing_and_one_that_adds_nothing_is_not_listed(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var imports = new ImportStore(store.Database);
        await Assert.ThrowsAsync<InvalidDataException>(() => new Importer(store.Database).ImportAsync(
            store.Diary, "Diary file", [() => [.. Rows(Drinks(700)), new FileEntry(9, null, [new("at", "at.missing", "x", "y")])]], Now, default));

        Assert.Empty(await store.AllAsync());
        Assert.Empty(await imports.AllAsync(store.Diary, Now, default));
        var file = Drinks(1);
        await ImportAsync(store, file);
        await ImportAsync(store, file);
        Assert.Single(await imports.AllAsync(store.Diary, Now, default));
    }

    private static Task ImportAsync(OpenStore store, IReadOnlyList<Entry> entries) =>
        new Importer(store.Database).ImportAsync(store.Diary, "Diary file", [() => Rows(entries)], Now, default);

    private static IEnumerable<FileEntry> Rows(IReadOnlyList<Entry> entries) => entries.Select(entry => new FileEntry(1, entry, []));

    private static List<Entry> Drinks(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Drink($"2026-03-01T{8 + (i / 60 % 12):00}:{i % 60:00}:00+01:00"))];
}
