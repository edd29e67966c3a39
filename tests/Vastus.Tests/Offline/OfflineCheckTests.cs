using Microsoft.Playwright;
using Vastus.Tests.Running;

namespace Vastus.Tests.Offline;

/// <summary>The symptom check with the network cut.</summary>
public sealed class OfflineCheckTests
{
    /// <summary>More screens than anybody would answer.</summary>
    private const int ScreensMost = 60;

    [Fact]
    public async Task By_keyboard_alone_an_emergency_is_told_with_its_numbers_to_call()
    {
        await using var app = await RunningApp.StartAsync();
        await using var browser = await Browser.OpenAsync(app.Address);
        var page = await OpenAsync(app, browser);

        await TabToAsync(page, "Is it serious?");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(Heading(page)).ToHaveTextAsync("Is any of this true now?");
        await TabToAsync(page, "Breathing, chest or heartbeat");
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, "Does your chest hurt or feel tight, or do you cough up blood?");
        await page.Keyboard.PressAsync("Space");
        await TabToAsync(page, "It is one of these");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(Heading(page)).ToHaveTextAsync("Get emergency help now.");
        await Assertions.Expect(page.Locator("offline-check [data-part=answer] a[href='tel:112']:visible")).ToHaveCountAsync(1);
        await Assertions.Expect(page.GetByText("You said that your chest hurts")).ToBeHiddenAsync();
        await TabToAsync(page, "Why, and what to watch for");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByText("You said that your chest hurts")).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Assertions.Expect(Heading(page)).ToHaveTextAsync("Is anything else true?");
        Assert.EndsWith("/offline#check", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_keyboard_alone_a_cramp_and_nothing_else_leads_to_self_care()
    {
        await using var app = await RunningApp.StartAsync();
        await using var browser = await Browser.OpenAsync(app.Address);
        var page = await OpenAsync(app, browser);
        await page.GotoAsync("/offline#check");

        for (var screen = 0; screen < ScreensMost && !await page.Locator("[data-part=answer]").IsVisibleAsync(); screen++)
        {
            var before = page.Url;
            if (await page.Locator("[data-finding=age]").IsVisibleAsync())
            {
                await page.Locator("[name=age]").FocusAsync();
                await page.Keyboard.TypeAsync("54");
            }

            if (await page.Locator("[data-finding=f_cramp]").IsVisibleAsync())
            {
                await page.Locator("[name=yes][value=f_cramp]").FocusAsync();
                await page.Keyboard.PressAsync("Space");
            }

            await page.Locator("[data-part]:visible [name=rest]").FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page).Not.ToHaveURLAsync(before);
        }

        await Assertions.Expect(Heading(page)).ToHaveTextAsync("You can look after this at home for now.");
        await Assertions.Expect(page.GetByText("You said that").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[data-text=watch] li").First).ToBeVisibleAsync();
        Assert.Equal("none", await page.EvaluateAsync<string>("() => Object.keys(localStorage).find(key => key.includes('check')) ?? 'none'"));
    }

    [Fact]
    public async Task The_check_opens_where_the_one_online_cannot_be_reached()
    {
        await using var app = await RunningApp.StartAsync();
        await using var browser = await Browser.OpenAsync(app.Address);
        var page = await OpenAsync(app, browser);

        await page.GotoAsync("/check");

        await Assertions.Expect(Heading(page)).ToHaveTextAsync("Is any of this true now?");
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Every_screen_of_the_check_is_accessible(ColorScheme scheme)
    {
        await using var app = await RunningApp.StartAsync();
        await using var browser = await Browser.OpenAsync(app.Address, scheme: scheme);
        var page = await OpenAsync(app, browser);
        await page.GotoAsync("/offline#check");

        await LookAsync(page, scheme, "first");
        await page.Locator("summary:visible").First.ClickAsync();
        await page.Locator(".unsure:visible").First.ClickAsync();
        await LookAsync(page, scheme, "tile");
        for (var screen = 1; screen < ScreensMost && !await page.Locator("[data-part=answer]").IsVisibleAsync(); screen++)
        {
            var part = await page.Locator("[data-part]:visible").GetAttributeAsync("data-part");
            await page.Locator("[data-part]:visible [name=rest]").ClickAsync();
            if (part != await page.Locator("[data-part]:visible").GetAttributeAsync("data-part"))
                await LookAsync(page, scheme, $"{screen}");
        }

        await LookAsync(page, scheme, "answer");
        await page.GetByRole(AriaRole.Button, new() { Name = "Start again" }).ClickAsync();
        await page.Locator(".tick:visible").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "It is one of these" }).ClickAsync();
        await LookAsync(page, scheme, "emergency");
    }

    /// <summary>Of the two that a heading may hold, one is shown.</summary>
    private static ILocator Heading(IPage page) => page.Locator("h1:visible:not(:has(span)), h1:visible > span:visible");

    private static async Task LookAsync(IPage page, ColorScheme scheme, string screen)
    {
        await Pictures.KeepAsync(page, $"offline-check-{screen}-{scheme}", whole: false);
        Assert.Empty(await Accessible.AxeAsync(page));
        var phone = page.ViewportSize!;
        foreach (var width in (int[])[320, 195])
        {
            await page.SetViewportSizeAsync(width, 640);
            Assert.Empty(await Accessible.TooWideAsync(page));
        }

        await page.SetViewportSizeAsync(phone.Width, phone.Height);
    }

    /// <summary>Presses Tab until what has the focus says this.</summary>
    private static async Task TabToAsync(IPage page, string words)
    {
        for (var presses = 0; presses < 80; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string>("() => (document.activeElement.labels?.[0] ?? document.activeElement).innerText.trim()") == words)
                return;
        }

        Assert.Fail($"Tab does not lead to \"{words}\".");
    }

    /// <summary>The page for no network, with none.</summary>
    private static async Task<IPage> OpenAsync(RunningApp app, IBrowserContext browser)
    {
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);
        await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller?.state === 'activated'");
        await browser.SetOfflineAsync(true);
        await page.GotoAsync("/offline");
        return page;
    }
}
