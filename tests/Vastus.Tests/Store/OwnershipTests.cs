using System.Text.RegularExpressions;
using Vastus.Core.Diary;
using Vastus.Tests.Running;
using static Vastus.Tests.Store.OpenStore;

namespace Vastus.Tests.Store;

public sealed partial class OwnershipTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Another_diary_sees_and_changes_nothing(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var other = await store.AnotherDiaryAsync("somebody else");
        var kept = Drink("2026-03-01T08:00:00+01:00");
        var deleted = Drink("2026-03-01T09:00:00+01:00");
        await store.Entries.AddAsync(store.Diary, [kept, deleted], default);
        await store.Entries.DeleteAsync(store.Diary, deleted.Id, Now, default);

        Assert.Null(await store.Entries.FindAsync(other, kept.Id, default));
        Assert.Empty(await store.Entries.OnDaysAsync(other, new(kept.Day, kept.Day), default));
        Assert.Empty(await store.Entries.AfterAsync(other, null, 10, default));
        Assert.Empty(await store.Entries.BeforeAsync(other, null, null, 10, default));
        Assert.Empty(await store.Entries.RecentlyEndedAsync(other, Now, default));
        Assert.Null(await store.Entries.SpanAsync(other, default));
        Assert.False(await store.Entries.ReplaceAsync(other, kept with { Note = "mine" }, Now, default));
        Assert.False(await store.Entries.DeleteAsync(other, kept.Id, Now, default));
        Assert.Null(await store.Entries.UndoAsync(other, deleted.Id, null, Now, default));

        Assert.Equal([kept], await store.AllAsync());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Two_diaries_may_hold_the_same_id(Engine engine)
    {
        await using var store = await MakeAsync(engine);
        var other = await store.AnotherDiaryAsync("somebody else");
        var mine = Drink("2026-03-01T08:00:00+01:00");
        var theirs = mine with { Note = "theirs" };

        await store.Entries.AddAsync(store.Diary, [mine], default);
        Assert.Equal(1, await store.Entries.AddAsync(other, [theirs], default));

        Assert.Equal(mine, await store.Entries.FindAsync(store.Diary, mine.Id, default));
        Assert.Equal<Entry?>(theirs, await store.Entries.FindAsync(other, mine.Id, default));
    }

    [Fact]
    public void Every_statement_about_entries_settings_or_forecasts_names_the_diary()
    {
        var source = Path.Combine(Checkout.Folder, "src");
        var statements = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Literal().Matches(File.ReadAllText(file)).Select(m => (File: Path.GetFileName(file), Sql: m.Value)))
            .Where(statement => AboutADiary().IsMatch(statement.Sql))
            .ToList();

        Assert.True(statements.Count >= 15, "the statements were not found; has SQL moved?");
        Assert.All(statements, statement => Assert.Contains("diary_id", statement.Sql, StringComparison.Ordinal));
    }

    [GeneratedRegex("\"\"\".*?\"\"\"|\"[^\"\n]*\"", RegexOptions.Singleline)]
    private static partial Regex Literal();

    [GeneratedRegex(@"\b(FROM|JOIN|INTO|UPDATE)\s+(entry|setting|own_exposure|forecast|open_check|watch_notice|own_food|experiment|calendar_feed|plan_item|import|import_mapping|share|share_opening)\b")]
    private static partial Regex AboutADiary();
}
