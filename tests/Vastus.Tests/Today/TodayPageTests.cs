using Microsoft.Playwright;
using NodaTime;
using Vastus.Tests.Running;

namespace Vastus.Tests.Today;

public sealed class TodayPageTests
{
    /// <summary>19:30 in Berlin.</summary>
    private static readonly Instant Evening = Instant.FromUtc(2026, 11, 24, 18, 30);

    [Theory]
    [InlineData(Window.Phone, true)]
    [InlineData(Window.Phone, false)]
    [InlineData(Window.Desktop, true)]
    [InlineData(Window.Desktop, false)]
    public async Task A_glass_of_water_is_logged_undone_and_the_day_closed(Window window, bool script)
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Evening));
        await using var browser = await Browser.OpenAsync(app.Address, window, script: script);
        await browser.Clock.SetFixedTimeAsync(Evening.ToString());
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);
        var drinks = page.Locator(".total").Filter(new() { HasText = "Drinks" }).Locator("dd").First;

        await page.GetByRole(AriaRole.Button, new() { Name = "Glass of water" }).ClickAsync();
        await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync("Glass of water, 250 mL — logged at 19:30");
        await Assertions.Expect(drinks).ToContainTextAsync("250 mL");

        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync("Taken back");
        await Assertions.Expect(drinks).ToContainTextAsync("not logged yet");

        await page.GetByRole(AriaRole.Button, new() { Name = "That was all today" }).ClickAsync();
        await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync("Check-in saved for today");
        await Assertions.Expect(drinks).ToContainTextAsync("none");
    }

    [Theory]
    [InlineData(Window.Phone, ColorScheme.Light)]
    [InlineData(Window.Phone, ColorScheme.Dark)]
    [InlineData(Window.Desktop, ColorScheme.Light)]
    [InlineData(Window.Desktop, ColorScheme.Dark)]
    public async Task Everyone_can_use_it(Window window, ColorScheme scheme)
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Evening));
        await using var browser = await Browser.OpenAsync(app.Address, window, scheme);
        await browser.Clock.SetFixedTimeAsync(Evening.ToString());
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Glass of water" }).ClickAsync();
        await Assertions.Expect(page.Locator(".notice")).ToBeVisibleAsync();

        await Pictures.KeepAsync(page, $"today-{window}-{scheme}");
        await Accessible.HoldAsync(page);
        foreach (var more in await page.Locator(".more summary").AllAsync())
            await more.ClickAsync();
        await Accessible.HoldAsync(page);
        await page.SetViewportSizeAsync(320, 640);
        await Accessible.HoldAsync(page);
        await page.SetViewportSizeAsync(640 / 4, 320);
        await Pictures.KeepAsync(page, $"today-narrow-{window}-{scheme}");
        await page.GotoAsync("/about");
        await Accessible.HoldAsync(page);
    }

    [Fact]
    public async Task The_current_page_is_marked_and_the_button_is_always_in_reach()
    {
        await using var app = await RunningApp.StartAsync();
        await using var browser = await Browser.OpenAsync(app.Address);
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);

        Assert.Equal("Today", (await page.Locator("nav [aria-current=page]").InnerTextAsync()).Trim());
        await page.GotoAsync("/diary");
        Assert.Equal("Diary", (await page.Locator("nav [aria-current]").InnerTextAsync()).Trim());
        await Assertions.Expect(page.Locator("nav").GetByRole(AriaRole.Button, new() { Name = "It hurts now" })).ToBeInViewportAsync();
    }
}
