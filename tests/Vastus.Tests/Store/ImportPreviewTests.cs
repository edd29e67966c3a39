using System.Text;
using Vastus.Core.Diary.Files;
using Vastus.Store.Diary;
using Vastus.Tests.Running;

namespace Vastus.Tests.Store;

public sealed class ImportPreviewTests
{
    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_preview_counts_what_an_import_would_add_and_stores_nothing(Engine engine)
    {
        await using var store = await OpenStore.MakeAsync(engine);
        var importer = new Importer(store.Database);
        const string Id = "0190a0a0-0000-7000-8000-000000000001";
        const string Two = "at,kind,amount,id\n2025-01-01T08:00:00+01:00,fluid,250,\n2025-01-01T08:00:00+01:00,fluid,250,\n";
        const string Four = Two + $"2025-01-02T08:00:00+01:00,fluid,250,{Id}\n2025-01-02T08:00:00+01:00,caffeine,90,{Id}\n";

        var before = await PreviewAsync(Four);
        Assert.Empty(await store.AllAsync());
        await importer.ImportAsync(store.Diary, "Diary file", [() => Open(Two)], OpenStore.Now, default);
        var after = await PreviewAsync(Four);

        Assert.Equal((4, 3L), (before.Check.Entries, before.New));
        Assert.Equal(1, after.New);
        Assert.Equal(new(1, 3), await importer.ImportAsync(store.Diary, "Diary file", [() => Open(Four)], OpenStore.Now, default));
        Assert.Equal(0, (await PreviewAsync(Four)).New);
        Assert.Equal(new Dictionary<string, int> { ["caffeine"] = 1, ["fluid"] = 3 }, before.Check.Kinds);

        Task<ImportPreview> PreviewAsync(string text) => importer.PreviewAsync(store.Diary, "f", () => Open(text), default);
    }

    [Fact]
    public async Task A_preview_of_a_broken_file_tells_its_problems()
    {
        await using var store = await OpenStore.MakeAsync(Engine.Sqlite);

        var preview = await new Importer(store.Database).PreviewAsync(
            store.Diary, "f", () => Open("at,kind\nx,note\n"), default);

        Assert.Null(preview.New);
        Assert.Equal(2, preview.Check.ProblemCount);
    }

    private static IEnumerable<FileEntry> Open(string text) =>
        DiaryFile.Entries(() => new MemoryStream(Encoding.UTF8.GetBytes(text)), OpenStore.Now);
}
