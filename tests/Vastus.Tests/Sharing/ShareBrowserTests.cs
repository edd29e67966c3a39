using Microsoft.Playwright;
using Vastus.Tests.Running;

namespace Vastus.Tests.Sharing;

public sealed class ShareBrowserTests
{
    [Fact]
    public async Task A_link_is_made_opened_without_a_session_turned_off_and_then_leads_nowhere()
    {
        await using var app = await RunningApp.StartAsync();
        await using var browser = await Browser.OpenAsync(app.Address);
        await browser.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);
        await page.GotoAsync("/settings");
        await page.ClickAsync("text=Share with a clinician");
        await page.FillAsync("[name=label]", "Dr Osei, Thursday");
        await page.UncheckAsync("[value=intake]");
        await page.ClickAsync("button:has-text('Make the link')");

        var link = await page.InputValueAsync("#share-address");
        await page.ClickAsync("button:has-text('Copy the link')");
        await Assertions.Expect(page.Locator("copy-text [role=status]")).ToHaveTextAsync("Copied.");
        Assert.Equal(link, await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        await HoldAsync(page, "share-made");

        await using var clinic = await Browser.OpenAsync(app.Address, Window.Desktop);
        var reader = await clinic.NewPageAsync();
        await reader.GotoAsync(link);
        await Assertions.Expect(reader.Locator("article.report h1")).ToBeVisibleAsync();
        await HoldAsync(reader, "shared");

        await page.GotoAsync("/share");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Once, on");
        await Assertions.Expect(page.Locator("main")).Not.ToContainTextAsync(Path.GetFileName(link));
        await HoldAsync(page, "share-list");
        await page.ClickAsync("button:has-text('Turn off')");
        await page.ClickAsync("text=Links that have ended");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Turned off");

        await reader.ReloadAsync();
        await Assertions.Expect(reader.Locator("h1")).ToHaveTextAsync("There is nothing here");
        await HoldAsync(reader, "not-shared");
    }

    [Fact]
    public async Task A_form_with_mistakes_says_so_at_each_field()
    {
        await using var app = await RunningApp.StartAsync();
        await using var browser = await Browser.OpenAsync(app.Address, script: false);
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);
        await page.GotoAsync("/share");
        await page.FillAsync("[name=last]", "2020-01-01");

        await page.ClickAsync("button:has-text('Make the link')");

        await Assertions.Expect(page.Locator("[role=alert] li")).ToHaveCountAsync(2);
        await Pictures.KeepAsync(page, "share-mistakes");
    }

    /// <summary>Looks at the page on a phone and a desk, light and dark.</summary>
    private static async Task HoldAsync(IPage page, string name)
    {
        var before = page.ViewportSize!;
        foreach (var (width, height) in new[] { (390, 844), (1280, 800) })
        {
            await page.SetViewportSizeAsync(width, height);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await Accessible.HoldAsync(page);
                await Pictures.KeepAsync(page, $"{name}-{width}-{scheme}");
            }
        }

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.SetViewportSizeAsync(before.Width, before.Height);
    }
}
