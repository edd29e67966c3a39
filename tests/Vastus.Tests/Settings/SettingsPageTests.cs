using System.Net;
using NodaTime;
using Vastus.Tests.Running;

namespace Vastus.Tests.Settings;

public sealed class SettingsPageTests
{
    // 05:30 in Berlin on 2 March, 23:30 in New York on 1 March.
    private static readonly Instant Early = Instant.FromUtc(2026, 3, 2, 4, 30);

    private static readonly (string Name, string Value)[] American =
    [
        ("name", "Änna 💧"), ("zone", "America/New_York"), ("fluid-unit", "fluid-ounces"), ("temperature-unit", "fahrenheit"),
        ("weight", "150"), ("weight-unit", "lb"),
    ];

    [Fact]
    public async Task Another_zone_and_other_units_are_used_from_the_next_page_on()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Early));
        using var client = await app.SignedInAsync();
        using (await client.PostFormAsync("/", "/log", ("kind", "fluid"), ("amount", "250"), ("unit", "mL")))
        using (await client.PostFormAsync("/", "/diary/new", ("kind", "heat"), ("at", "2026-03-01T15:00"), ("amount", "35"), ("unit", "C")))
            Assert.Contains("Monday 2 March", (await client.PageAsync("/")).QuerySelector(".date")!.TextContent, StringComparison.Ordinal);

        using var saved = await client.PostFormAsync("/settings", "/settings", American);

        Assert.Equal("/settings?saved=true", saved.Headers.Location!.OriginalString);
        var today = await client.PageAsync("/");
        Assert.Equal("Sunday 1 March · Änna 💧", today.QuerySelector(".date")!.TextContent);
        Assert.Contains("8.5 fl oz", today.QuerySelector(".taps")!.TextContent, StringComparison.Ordinal);
        // Lived on 2 March in Berlin, it stays there.
        Assert.Contains("8.5 fl oz", (await client.PageAsync("/diary/2026-03-02")).QuerySelector(".entries")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("95 °F", (await client.PageAsync("/diary/2026-03-01")).QuerySelector(".entries")!.TextContent, StringComparison.Ordinal);
        var settings = await client.PageAsync("/settings");
        Assert.Equal(("150", "lb"), (settings.QuerySelector("[name=weight]")!.GetAttribute("value"), settings.QuerySelector("[name=weight-unit] [selected]")!.GetAttribute("value")));
    }

    [Fact]
    public async Task Each_setting_says_why_it_is_asked_and_what_the_guide_leaves_out_is_within_reach()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();

        var page = await client.PageAsync("/settings");

        foreach (var field in page.QuerySelectorAll("main form [name]:not([type=hidden])"))
        {
            var reason = (field.Closest("fieldset") ?? field).GetAttribute("aria-describedby") is { } id ? page.GetElementById(id)?.TextContent : null;
            Assert.False(string.IsNullOrWhiteSpace(reason), $"{field.GetAttribute("name")} does not say why it is asked");
        }

        Assert.NotNull(page.QuerySelector("a[href='/spasm/conditions']"));
    }

    [Fact]
    public async Task What_cannot_be_is_asked_again_and_nothing_is_kept()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();

        using var answer = await client.PostFormAsync("/settings", "/settings", ("name", "Anna"), ("zone", "Europe/Berlin"), ("birth-year", "1800"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("1800", (await answer.PageAsync()).QuerySelector("[name=birth-year]")!.GetAttribute("value"));
        Assert.Equal("", (await client.PageAsync("/settings")).QuerySelector("[name=name]")!.GetAttribute("value"));
    }
}
