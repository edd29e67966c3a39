using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NodaTime;
using Vastus.Tests.Running;
using static Microsoft.Playwright.Assertions;

namespace Vastus.Tests;

/// <summary>The first evening with Vastus: from nothing to a spasm in the diary.</summary>
public sealed class NewcomerTests
{
    /// <summary>21:40 in Berlin, on the last day of the sample.</summary>
    private static readonly Instant Evening = Instant.FromUtc(2025, 12, 31, 20, 40);

    [Theory]
    [InlineData(Window.Phone, true)]
    [InlineData(Window.Phone, false)]
    [InlineData(Window.Desktop, true)]
    [InlineData(Window.Desktop, false)]
    public async Task From_the_first_account_to_a_spasm_in_the_diary(Window window, bool script)
    {
        var clock = new StoppedClock(Evening);
        await using var app = await RunningApp.StartAsync(clock: clock);
        await using var browser = await Browser.OpenAsync(app.Address, window, script: script);
        await browser.Clock.SetFixedTimeAsync(Evening.ToString());
        var page = await browser.NewPageAsync();

        await MakeTheFirstAccountAsync(page);
        await ImportTheYearAsync(page);
        await FindItAsync(page);
        await LogASpasmAsync(page, async time =>
        {
            clock.Pass(time);
            await browser.Clock.SetFixedTimeAsync(clock.GetCurrentInstant().ToString());
        });

        await page.GetByRole(AriaRole.Link, new() { Name = "See the day" }).ClickAsync();
        await HeadingIsAsync(page, "Wednesday 31 December 2025");
        await Expect(page.Locator(".entry.spasm").Filter(new() { HasText = "Cramp" }))
            .ToContainTextAsync("Cramp, upper calf on the left, 7 of 10, 4 minutes, while asleep");
        await Expect(page.Locator(".entry").Filter(new() { HasText = "Rest, upper calf on the left" })).ToContainTextAsync("helped some");
        await Expect(page.Locator(".entry").Filter(new() { HasText = "Stretch, upper calf on the left" })).ToContainTextAsync("did not help");
    }

    private static async Task MakeTheFirstAccountAsync(IPage page)
    {
        await page.GotoAsync("/");
        await HeadingIsAsync(page, "Welcome");
        await page.GetByLabel("Your name").FillAsync("Robin");
        await page.GetByLabel("Passphrase", new() { Exact = true }).FillAsync("four calm muddy boots");
        await page.GetByLabel("The same passphrase again").FillAsync("four calm muddy boots");
        await PressAsync(page, "Make my diary");
        await HeadingIsAsync(page, "Today");
    }

    private static async Task ImportTheYearAsync(IPage page)
    {
        await FollowAsync(page, "Settings");
        await FollowAsync(page, "Bring in data from files");
        await page.GetByLabel("File").SetInputFilesAsync(Checkout.Sample);
        await PressAsync(page, "Look at it");
        await HeadingIsAsync(page, "What is in the file");
        await Expect(page.Locator("main")).ToContainTextAsync("5,906 entries, from Wednesday 1 January 2025 to Wednesday 31 December 2025");
        await Expect(page.Locator("main")).ToContainTextAsync("5,906 new, 0 already there");
        await PressAsync(page, "Add these 5,906 entries");
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "added" })).ToContainTextAsync("5,906 entries were added");
    }

    /// <summary>On Today, in the month, in the year and on a day.</summary>
    private static async Task FindItAsync(IPage page)
    {
        await FollowAsync(page, "Today");
        await Expect(page.Locator(".total").Filter(new() { HasText = "Drinks" })).ToContainTextAsync(new Regex("[0-9] mL"));
        await Expect(page.Locator(".total").Filter(new() { HasText = "Sleep" })).ToContainTextAsync(new Regex("[0-9] h"));

        await FollowAsync(page, "Diary");
        await HeadingIsAsync(page, "December 2025");
        await FollowAsync(page, "Year");
        await HeadingIsAsync(page, "2025");
        await Expect(page.Locator(".small-month")).ToHaveCountAsync(12);
        await Expect(page.Locator(".small-month").Filter(new() { HasText = "July" })).ToContainTextAsync("11 spasms");
        await page.Locator(".small-month").Filter(new() { HasText = "December" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^13 December") }).ClickAsync();
        await HeadingIsAsync(page, "Saturday 13 December 2025");
        await Expect(page.Locator(".entry.spasm")).ToContainTextAsync("Cramp, upper calf on the left, 9 of 10");
        await Expect(page.Locator(".strip svg")).ToBeVisibleAsync();
    }

    /// <param name="page">Any page.</param>
    /// <param name="passAsync">Lets time pass.</param>
    private static async Task LogASpasmAsync(IPage page, Func<Duration, Task> passAsync)
    {
        await PressAsync(page, "It hurts now");
        await HeadingIsAsync(page, "Where does it hurt?");
        await page.GetByRole(AriaRole.Radio, new() { Name = "Left leg" }).CheckAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "Upper calf" }).CheckAsync();
        await PressAsync(page, "Next");
        await PressAsync(page, "7 strong");
        await HeadingIsAsync(page, "Is any of this true?");
        await PressAsync(page, "None of these");
        await HeadingIsAsync(page, "Is any of this true for you?");
        await PressAsync(page, "None of these");
        await HeadingIsAsync(page, "Stop and rest");
        await passAsync(Duration.FromMinutes(4));
        await PressAsync(page, "Next");
        // The year that was imported knows what eased spasms before, so the stretch need not come next.
        for (var step = 0; step < 4 && await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync() is not "Upper calf stretch"; step++)
            await PressAsync(page, "Next");
        await HeadingIsAsync(page, "Upper calf stretch");
        await PressAsync(page, "It stopped");
        await HeadingIsAsync(page, "What helped?");
        await page.GetByRole(AriaRole.Group, new() { Name = "Stop and rest" }).GetByLabel("Helped a bit").CheckAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "Upper calf stretch" }).GetByLabel("Did not help").CheckAsync();
        await page.GetByLabel("Cramp").CheckAsync();
        await page.GetByLabel("Sleeping").CheckAsync();
        await PressAsync(page, "Save");
        await HeadingIsAsync(page, "It is in your diary");
    }

    private static Task HeadingIsAsync(IPage page, string text) =>
        Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(text);

    private static Task PressAsync(IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First.ClickAsync();

    private static Task FollowAsync(IPage page, string name) =>
        page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();
}
