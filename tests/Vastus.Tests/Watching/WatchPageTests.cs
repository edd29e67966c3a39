using System.Net;
using Microsoft.Playwright;
using NodaTime;
using Vastus.Tests.Running;

namespace Vastus.Tests.Watching;

public sealed class WatchPageTests
{
    /// <summary>19:30 in Berlin.</summary>
    private static readonly Instant Evening = Instant.FromUtc(2026, 11, 24, 18, 30);

    private static readonly (string, string)[] Hard =
        [("kind", "spasm"), ("name", "cramp"), ("amount", "9"), ("minutes", "12"), ("at", "2026-11-24T03:10:00+01:00")];

    private static readonly (string, string)[] Overdose = [("kind", "caffeine"), ("amount", "1500"), ("unit", "mg")];

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task What_is_put_away_is_not_asked_again_and_found_in_the_diary(Engine engine)
    {
        await using var app = await RunningApp.StartAsync(engine, new StoppedClock(Evening));
        using var client = await app.SignedInAsync();
        Assert.Null((await client.PageAsync("/")).QuerySelector(".watch"));
        (await client.PostFormAsync("/", "/log", Hard)).Dispose();

        var card = (await client.PageAsync("/")).QuerySelector(".watch")!;
        Assert.Contains("was 9 of 10 and lasted 12 minutes.", card.TextContent, StringComparison.Ordinal);
        using var aside = await client.PostFormAsync("/", "/watch/aside", Keys(card));

        Assert.Equal(HttpStatusCode.SeeOther, aside.StatusCode);
        Assert.Null((await client.PageAsync("/")).QuerySelector(".watch"));
        Assert.Contains("was 9 of 10", (await client.PageAsync("/watch")).QuerySelector("main li")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await client.PageAsync("/diary/2026-11")).QuerySelector("a[href='/watch']"));
    }

    [Fact]
    public async Task The_button_leads_to_the_check_and_asks_once()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Evening));
        using var client = await app.SignedInAsync();
        (await client.PostFormAsync("/", "/log", Hard)).Dispose();

        using var ask = await client.PostFormAsync("/", "/watch/ask", Keys((await client.PageAsync("/")).QuerySelector(".watch")!));

        Assert.Equal(HttpStatusCode.SeeOther, ask.StatusCode);
        Assert.Equal("/check", ask.Headers.Location!.OriginalString);
        Assert.Null((await client.PageAsync("/")).QuerySelector(".watch"));
    }

    [Fact]
    public async Task What_was_not_noticed_cannot_be_put_away_beforehand()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Evening));
        using var client = await app.SignedInAsync();
        (await client.PostFormAsync("/", "/watch/aside", ("key", "caffeine-overdose"))).Dispose();

        (await client.PostFormAsync("/", "/log", Overdose)).Dispose();

        Assert.NotNull((await client.PageAsync("/")).QuerySelector(".alarm.watch"));
    }

    [Theory]
    [InlineData(Window.Phone, ColorScheme.Light)]
    [InlineData(Window.Phone, ColorScheme.Dark)]
    [InlineData(Window.Desktop, ColorScheme.Light)]
    [InlineData(Window.Desktop, ColorScheme.Dark)]
    public async Task Everyone_can_use_it(Window window, ColorScheme scheme)
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Evening));
        using var client = await app.SignedInAsync();
        (await client.PostFormAsync("/", "/log", Hard)).Dispose();
        await using var browser = await Browser.OpenAsync(app.Address, window, scheme);
        await browser.Clock.SetFixedTimeAsync(Evening.ToString());
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);
        await Pictures.KeepAsync(page, $"watch-{window}-{scheme}");
        await Accessible.HoldAsync(page);

        (await client.PostFormAsync("/", "/log", Overdose)).Dispose();
        await page.ReloadAsync();
        await Pictures.KeepAsync(page, $"watch-overdose-{window}-{scheme}");
        await Accessible.HoldAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Not now" }).ClickAsync();
        await page.GotoAsync("/watch");
        await Pictures.KeepAsync(page, $"watch-settled-{window}-{scheme}");
        await Accessible.HoldAsync(page);
    }

    private static (string, string)[] Keys(AngleSharp.Dom.IElement card) =>
        [.. card.QuerySelectorAll("form[action='/watch/ask'] input[name=key]").Select(input => ("key", input.GetAttribute("value")!))];
}
