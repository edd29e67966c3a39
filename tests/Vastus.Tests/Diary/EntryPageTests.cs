using System.Net;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Tests.Offline;
using Vastus.Tests.Running;

namespace Vastus.Tests.Diary;

/// <summary>Adding and changing entries as people do it: twice, from an old page, in two tabs.</summary>
public sealed class EntryPageTests
{
    // 12:00 in Berlin, where the first account of the tests lives.
    private static readonly Instant Noon = Instant.FromUtc(2026, 3, 2, 11, 0);
    private const string Id = "019ca000-0000-7000-8000-000000000001";

    [Fact]
    public async Task An_entry_that_is_sent_twice_is_one_and_sent_again_with_other_words_is_another()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Noon));
        using var client = await app.SignedInAsync();

        for (var i = 0; i < 2; i++)
            using (await NoteAsync(client, "once"))
                Assert.Equal(["once"], (await Queue.StoredAsync(app)).Select(entry => entry.Note));
        using var other = await NoteAsync(client, "from the page before");

        Assert.Equal(["once", "from the page before"], (await Queue.StoredAsync(app)).Select(entry => entry.Note).Order().Reverse());
        Assert.DoesNotContain(Id, other.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_undo_that_is_sent_twice_takes_one_change_back()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Noon));
        using var client = await app.SignedInAsync();
        using (await NoteAsync(client, "first"))
        using (await client.PostFormAsync("/", $"/diary/entries/{Id}", ("at", "2026-03-01T10:00"), ("note", "second")))
        using (var deleted = await client.PostFormAsync("/", $"/diary/entries/{Id}/delete"))
        {
            var page = await client.PageAsync(deleted.Headers.Location!.OriginalString);
            var fields = page.QuerySelectorAll(".done-bar input[type=hidden]").ToDictionary(f => f.GetAttribute("name")!, f => f.GetAttribute("value")!);

            for (var i = 0; i < 2; i++)
            {
                using var undone = await client.PostFormAsync("/", $"/diary/entries/{Id}/undo", ("done", fields["done"]), ("at", fields["at"]));
                Assert.Equal("/diary/2026-03-01", undone.Headers.Location!.OriginalString);
            }
        }

        Assert.Equal("second", Assert.Single(await Queue.StoredAsync(app)).Note);
    }

    [Fact]
    public async Task Saving_without_a_change_leaves_nothing_to_undo()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Noon));
        using var client = await app.SignedInAsync();
        using (await NoteAsync(client, "first"))
        using (await client.PostFormAsync("/", $"/diary/entries/{Id}", ("at", "2026-03-01T10:00"), ("note", "second")))
        using (var saved = await client.PostFormAsync("/", $"/diary/entries/{Id}", ("at", "2026-03-01T10:00"), ("note", "second")))
        {
            var at = saved.Headers.Location!.OriginalString.Split("&at=")[1];
            using (await client.PostFormAsync("/", $"/diary/entries/{Id}/undo", ("done", "changed"), ("at", $"{long.Parse(at) + 1}")))
                Assert.Equal("second", Assert.Single(await Queue.StoredAsync(app)).Note);
        }
    }

    [Fact]
    public async Task A_long_note_and_signs_of_every_kind_come_back_as_they_were()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Noon));
        using var client = await app.SignedInAsync();
        var note = "💧 <script>alert(1)</script> \"&amp;\" مرحبا " + new string('é', 9_900);

        using (await NoteAsync(client, note))
        {
            var page = await client.PageAsync($"/diary/entries/{Id}");
            Assert.Equal(note, page.QuerySelector("textarea")!.TextContent);
            Assert.Empty(page.QuerySelectorAll("main script"));
        }

        using var longer = await NoteAsync(client, new string('é', 10_001));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, longer.StatusCode);
        Assert.Equal(10_001, (await longer.PageAsync()).QuerySelector("textarea")!.TextContent.Length);
    }

    [Fact]
    public async Task What_is_lived_a_day_ahead_is_found_in_the_calendar()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Noon));
        using var client = await app.SignedInAsync();
        Assert.Null((await client.PageAsync("/diary/2026-03")).QuerySelector("a[href='/diary/2026-03-03']"));

        using (await client.PostFormAsync("/", "/diary/new", ("kind", "tag"), ("name", "landed"), ("at", "2026-03-03T06:00")))
            Assert.NotNull((await client.PageAsync("/diary/2026-03")).QuerySelector("a[href='/diary/2026-03-03']"));
        Assert.NotNull((await client.PageAsync("/diary/2026-03-02")).QuerySelector("a[rel=next][href='/diary/2026-03-03']"));
    }

    private static Task<HttpResponseMessage> NoteAsync(HttpClient client, string note) => client.PostFormAsync(
        "/", "/diary/new", ("kind", "note"), ("id", Id), ("at", "2026-03-01T10:00"), ("note", note));
}
