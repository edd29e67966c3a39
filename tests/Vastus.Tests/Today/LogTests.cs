using System.Net;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Store.Diary;
using Vastus.Tests.Running;

namespace Vastus.Tests.Today;

public sealed class LogTests
{
    // 19:30 and 09:00 in Berlin, where the first account of the tests lives.
    private static readonly Instant Evening = Instant.FromUtc(2026, 11, 24, 18, 30);
    private static readonly Instant Morning = Instant.FromUtc(2026, 11, 24, 8, 0);

    private static readonly (string, string)[] Glass = [("kind", "fluid"), ("amount", "250"), ("unit", "mL")];

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.Postgres)]
    public async Task A_tap_is_shown_with_its_time_and_can_be_undone_and_put_back(Engine engine)
    {
        await using var app = await RunningApp.StartAsync(engine, new StoppedClock(Evening));
        using var client = await app.SignedInAsync();

        using var tapped = await client.PostFormAsync("/", "/log", Glass);
        Assert.Equal(HttpStatusCode.SeeOther, tapped.StatusCode);
        var logged = tapped.Headers.Location!.OriginalString;
        var page = await client.PageAsync(logged);
        Assert.Contains("Glass of water, 250 mL — logged at 19:30", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("250 mL", Total(page, "Drinks"));

        var id = logged.Split('=', '#')[1];
        using var undone = await client.PostFormAsync("/", "/log/undo", ("id", id));
        page = await client.PageAsync(undone.Headers.Location!.OriginalString);
        Assert.Contains("Taken back", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("not logged yet", Total(page, "Drinks"));

        using var redone = await client.PostFormAsync("/", "/log/redo", ("id", id));
        Assert.Equal("250 mL", Total(await client.PageAsync(redone.Headers.Location!.OriginalString), "Drinks"));
    }

    [Fact]
    public async Task A_tap_that_is_sent_twice_is_one_entry()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Evening));
        using var client = await app.SignedInAsync();

        for (var i = 0; i < 2; i++)
            using (await client.PostFormAsync("/", "/log", [.. Glass, ("id", "019b7697-d2a0-7fe1-85b2-ce213507f35a")]))
                Assert.Equal("250 mL", Total(await client.PageAsync("/"), "Drinks"));
    }

    [Fact]
    public async Task A_form_without_script_has_its_id_and_an_old_one_makes_another_entry()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Evening));
        using var client = await app.SignedInAsync();
        var form = (await client.PageAsync("/")).QuerySelector(".tap")!;
        (string, string)[] fields = [.. form.QuerySelectorAll("input:not([name^=__])").Select(f => (f.GetAttribute("name")!, f.GetAttribute("value")!)).Where(f => f.Item1 is not "at")];

        using var first = await client.PostFormAsync("/", "/log", [.. fields, ("at", "2026-11-24T19:00:00+01:00")]);
        using var trembled = await client.PostFormAsync("/", "/log", [.. fields, ("at", "2026-11-24T19:00:01+01:00")]);
        using var later = await client.PostFormAsync("/", "/log", [.. fields, ("at", "2026-11-24T19:05:00+01:00")]);

        Assert.Equal(first.Headers.Location, trembled.Headers.Location);
        Assert.NotEqual(first.Headers.Location, later.Headers.Location);
        Assert.Equal("500 mL", Total(await client.PageAsync("/"), "Drinks"));
    }

    [Fact]
    public async Task Last_nights_sleep_is_one_tap_until_it_is_logged()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Morning));
        using var client = await app.SignedInAsync();
        var tap = (await client.PageAsync("/")).QuerySelector(".taps li")!;
        Assert.Contains("Last night's sleep", tap.TextContent, StringComparison.Ordinal);

        using var slept = await client.PostFormAsync(
            "/", "/log", [.. tap.QuerySelectorAll("input:not([name^=__])").Select(f => (f.GetAttribute("name")!, f.GetAttribute("value")!))]);

        var page = await client.PageAsync(slept.Headers.Location!.OriginalString);
        Assert.Equal("7.5 h", Total(page, "Sleep"));
        Assert.DoesNotContain("sleep", page.QuerySelector(".taps")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_is_wrong_is_said_and_not_stored()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Evening));
        using var client = await app.SignedInAsync();

        using var answer = await client.PostFormAsync("/", "/log", ("kind", "fluid"), ("amount", "lots"), ("unit", "mL"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await answer.PageAsync();
        Assert.NotNull(page.QuerySelector("[role=alert] li"));
        Assert.Equal("not logged yet", Total(page, "Drinks"));
    }

    [Fact]
    public async Task An_evening_check_in_turns_unknown_into_none()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Evening));
        using var client = await app.SignedInAsync();
        Assert.NotNull((await client.PageAsync("/")).QuerySelector("#checkin"));

        using var closed = await client.PostFormAsync("/", "/checkin", ("day", "2026-11-24"), ("covers", "fluid"), ("covers", "caffeine"), ("note", "A long day"));

        var page = await client.PageAsync(closed.Headers.Location!.OriginalString);
        Assert.Equal("none", Total(page, "Caffeine"));
        Assert.Equal("not logged yet", Total(page, "Movement"));
        Assert.Null(page.QuerySelector("#checkin"));
    }

    [Fact]
    public async Task In_the_morning_yesterday_can_be_closed_at_its_last_minute()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Morning));
        using var client = await app.SignedInAsync();
        Assert.Null((await client.PageAsync("/")).QuerySelector("#checkin"));
        using (await client.PostFormAsync("/", "/log", [.. Glass, ("at", "2026-11-23T20:00:00+01:00")]))
            Assert.Contains("Yesterday is still open", (await client.PageAsync("/")).QuerySelector("#checkin")!.TextContent, StringComparison.Ordinal);

        using var closed = await client.PostFormAsync("/", "/checkin", ("day", "2026-11-23"), ("covers", "fluid"));

        Assert.Null((await client.PageAsync("/")).QuerySelector("#checkin"));
        var diary = await app.Services.GetRequiredService<Diaries>().FindAsync(Somebody.First.Name, default);
        var day = new LocalDate(2026, 11, 23);
        var entries = await app.Services.GetRequiredService<DiaryStore>().OnDaysAsync(diary!, new(day, day), default);
        var checkIn = Assert.Single(entries, e => e.What is CheckIn);
        Assert.Equal("2026-11-23T23:59:00+01:00", Moment.Text(checkIn.At));
        Assert.Equal("2026-11-24T09:00:00+01:00", Moment.Text(checkIn.Recorded!.Value));
    }

    [Fact]
    public async Task A_check_in_of_nothing_or_of_tomorrow_is_asked_again()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Evening));
        using var client = await app.SignedInAsync();

        foreach (var fields in ((string, string)[][])[[("day", "2026-11-24")], [("day", "2026-11-25"), ("covers", "fluid")], [("day", "2026-11-24"), ("covers", "happiness")]])
            using (var answer = await client.PostFormAsync("/", "/checkin", fields))
                Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task A_spasm_that_runs_is_what_the_big_button_goes_on_with()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Evening));
        using var client = await app.SignedInAsync();

        using (await client.PostFormAsync("/", "/log", ("kind", "spasm"), ("detail", "running=yes"), ("at", "2026-11-24T19:18:00+01:00")))
        {
            var link = (await client.PageAsync("/")).QuerySelector(".hurts a")!;
            Assert.Contains("It still hurts: 12 min — continue", link.TextContent, StringComparison.Ordinal);
            using var episode = await client.GetAsync(link.GetAttribute("href"));
            Assert.True(episode.StatusCode is HttpStatusCode.OK or HttpStatusCode.Found, $"answered {episode.StatusCode}");
        }
    }

    private static string Total(AngleSharp.Html.Dom.IHtmlDocument page, string label) => page.QuerySelectorAll(".total")
        .Single(row => row.QuerySelector("dt")!.TextContent.Trim() == label).QuerySelector("dd span")!.TextContent.Trim();
}
