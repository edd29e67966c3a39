using System.Net;
using AngleSharp.Dom;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Store.Diary;
using Vastus.Tests.Offline;
using Vastus.Tests.Running;

namespace Vastus.Tests.Diary;

public sealed class BringBackTests
{
    // 12:00 in Berlin, where the first account of the tests lives.
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 2, 11, 0);

    [Fact]
    public async Task An_edit_is_taken_back_from_the_day_it_leads_to()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Noon));
        using var client = await app.SignedInAsync();
        var before = await DrinkAsync(app, client);

        using var edited = await client.PostFormAsync(
            Address(before), Address(before), ("at", "2026-03-01T09:30"), ("amount", "500"), ("note", "after the walk"));
        var day = await client.PageAsync(edited.Headers.Location!.OriginalString);
        Assert.Equal("500", EntryRow.Of(Assert.Single(await Queue.StoredAsync(app))).Amount);
        using var undone = await client.PostFormAsync(Address(before), UndoOn(day), ("done", "changed"));

        Assert.Equal("/diary/2026-03-01", undone.Headers.Location?.OriginalString);
        Assert.Equal([before], await Queue.StoredAsync(app));
    }

    [Fact]
    public async Task What_was_deleted_is_listed_and_brought_back_from_there()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Noon));
        using var client = await app.SignedInAsync();
        var drink = await DrinkAsync(app, client);
        using (await client.PostFormAsync(Address(drink), $"{Address(drink)}/delete"))
            Assert.Empty(await Queue.StoredAsync(app));

        var deleted = await client.PageAsync("/diary/deleted");
        using var undone = await client.PostFormAsync("/diary/deleted", UndoOn(deleted));

        Assert.Equal(HttpStatusCode.SeeOther, undone.StatusCode);
        Assert.Equal([drink], await Queue.StoredAsync(app));
        Assert.Null((await client.PageAsync("/diary/deleted")).QuerySelector("form[action$='/undo']"));
    }

    [Fact]
    public async Task What_was_deleted_a_month_ago_is_erased_while_the_server_runs()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Noon));
        using var client = await app.SignedInAsync();
        var (late, intime) = (await DrinkAsync(app, client), await DrinkAsync(app, client));
        var diary = await app.Services.GetRequiredService<Diaries>().FindAsync(Somebody.First.Name, default);
        var store = app.Services.GetRequiredService<DiaryStore>();
        await store.DeleteAsync(diary!, late.Id, Noon - DiaryStore.UndoFor, default);
        await store.DeleteAsync(diary!, intime.Id, Noon - DiaryStore.UndoFor + Duration.FromMilliseconds(1), default);

        // It erases soon after a start, and this machine may have been too busy to delete before that.
        await app.RestartAsync();
        await using var bare = await app.Store.ConnectAsync();
        await Wait.UntilAsync(async () => await bare.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM entry") < 2);

        Assert.Equal(intime.Id.ToString(), await bare.QuerySingleAsync<string>("SELECT id FROM entry"));
    }

    /// <summary>Adds a drink with the form.</summary>
    private static async Task<Entry> DrinkAsync(RunningApp app, HttpClient client)
    {
        var id = Guid.CreateVersion7();
        using var added = await client.PostFormAsync("/diary/new?kind=fluid", "/diary/new",
            ("kind", "fluid"), ("id", id.ToString()), ("at", "2026-03-01T09:00"), ("amount", "250"), ("note", "with breakfast"));
        Assert.Equal(HttpStatusCode.SeeOther, added.StatusCode);
        return (await Queue.StoredAsync(app)).Single(entry => entry.Id == id);
    }

    private static string Address(Entry entry) => $"/diary/entries/{entry.Id}";

    private static string UndoOn(IParentNode page) =>
        Assert.Single(page.QuerySelectorAll("form[action$='/undo']")).GetAttribute("action")!;
}
