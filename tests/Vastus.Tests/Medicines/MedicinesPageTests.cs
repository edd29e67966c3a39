using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Playwright;
using NodaTime;
using Vastus.Tests.Running;

namespace Vastus.Tests.Medicines;

public sealed class MedicinesPageTests
{
    private static readonly Instant Morning = Instant.FromUtc(2026, 3, 20, 9, 0);

    [Theory, InlineData(ColorScheme.Light), InlineData(ColorScheme.Dark)]
    public async Task A_medicine_is_added_changed_taken_and_stopped_without_script(ColorScheme scheme)
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Morning));
        await using var browser = await Browser.OpenAsync(app.Address, scheme: scheme, script: false);
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);
        await page.GotoAsync("/medicines");
        await Pictures.KeepAsync(page, $"medicines-empty-{scheme}");

        await page.ClickAsync("text=Add a medicine");
        await page.FillAsync("[name=amount]", "40");
        await page.ClickAsync("button:has-text('Save')");
        await Assertions.Expect(page.Locator("#w-name")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#w-unit")).ToBeVisibleAsync();
        await Pictures.KeepAsync(page, $"medicines-wrong-{scheme}");

        await page.FillAsync("[name=name]", "Lasix");
        await page.FillAsync("[name=day]", "2026-01-05");
        await page.SelectOptionAsync("[name=unit]", "mg");
        await page.ClickAsync("button:has-text('Save')");
        await Assertions.Expect(page.Locator("[role=status] p")).ToHaveTextAsync("Lasix: started, 40 mg a day. It is in your diary");
        Assert.DoesNotContain("asix", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator(".rows .card")).ToContainTextAsync("Since 5 January 2026, 40 mg a day.");

        await page.ClickAsync("h3 a:has-text('Lasix (furosemide)')");
        Assert.EndsWith("/medicines/1", page.Url, StringComparison.Ordinal);
        await Pictures.KeepAsync(page, $"medicine-{scheme}");
        await page.ClickAsync("summary:has-text('The dose was changed')");
        await page.FillAsync("[name=amount]", "");
        await page.ClickAsync("button:has-text('Save the new dose')");
        await Assertions.Expect(page.Locator("#w-amount")).ToBeVisibleAsync();
        await page.FillAsync("[name=amount]", "80");
        await page.ClickAsync("button:has-text('Save the new dose')");
        await Assertions.Expect(page.Locator(".rows .card")).ToContainTextAsync("Since 5 January 2026, 80 mg a day.");

        await page.ClickAsync("button:has-text('I took a dose now')");
        await Assertions.Expect(page.Locator(".rows .card")).ToContainTextAsync("Last dose: today at 10:00.");

        await page.ClickAsync("h3 a");
        await page.ClickAsync("summary:has-text('I have stopped it')");
        await page.ClickAsync("button:has-text('Save that I stopped')");
        await Assertions.Expect(page.Locator("h2:has-text('Stopped') + .rows .card")).ToContainTextAsync("You stopped it on 20 March 2026.");

        await page.ClickAsync("button:has-text('Undo')");
        await Assertions.Expect(page.Locator("h2:has-text('You take') + .rows")).ToContainTextAsync("80 mg a day");
        await page.ClickAsync("button:has-text('Put it back')");
        await Assertions.Expect(page.Locator("h2:has-text('Stopped')")).ToBeVisibleAsync();
    }

    [Theory, InlineData(ColorScheme.Light), InlineData(ColorScheme.Dark)]
    public async Task The_pages_are_for_everyone(ColorScheme scheme)
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Morning));
        using var client = await app.SignedInAsync();
        foreach (var name in new[] { "Zoloft", "tramadol", "phenelzine", "furosemide", "citalopram", "Aunt Ida's drops", "simvastatin", "clarithromycin" })
            await AddAsync(client, name, "2026-01-05");
        (await client.PostFormAsync("/", "/log", ("kind", "medicine"), ("name", "ibuprofen"), ("level", "dose"))).Dispose();
        (await client.PostFormAsync("/", "/log", ("kind", "spasm"), ("amount", "5"))).Dispose();
        await using var browser = await Browser.OpenAsync(app.Address, scheme: scheme);
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);

        foreach (var address in new[] { "/medicines", "/medicines/add", "/medicines/1", "/medicines/6", "/medicines/7", "/medicines/9", "/medicines/ask" })
        {
            foreach (var (width, height) in new[] { (390, 844), (1280, 800), (320, 640), (195, 422) })
            {
                await page.SetViewportSizeAsync(width, height);
                await page.GotoAsync(address);
                await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
                await Accessible.HoldAsync(page);
                await Pictures.KeepAsync(page, $"full{address.Replace('/', '-')}-{width}-{scheme}");
            }
        }

        await page.SetViewportSizeAsync(794, 1123);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.False(await page.Locator(".nav").IsVisibleAsync());
        Assert.False(await page.Locator("print-page button").IsVisibleAsync());
        Assert.Equal("rgb(0, 0, 0)", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.ask')).color"));
        await Pictures.KeepAsync(page, $"full-print-{scheme}");
    }

    [Fact]
    public async Task Dangerous_pairs_of_this_list_stand_on_top_the_most_urgent_first()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Morning));
        using var client = await app.SignedInAsync();
        await AddAsync(client, "Zoloft", "2026-01-05");
        await AddAsync(client, "indapamide", "2026-01-06");
        Assert.Equal(["Two or more medicines that lower sodium"], Pairs(await client.PageAsync("/medicines")));

        await AddAsync(client, "Nardil", "2026-03-01");

        var page = await client.PageAsync("/medicines");
        Assert.StartsWith("Two medicines that act on serotonin", Pairs(page)[0], StringComparison.Ordinal);
        var first = page.QuerySelector("#pairs ~ .rows > .alarm")!.TextContent;
        Assert.Contains("Yours: Zoloft (sertraline) and Nardil (phenelzine)", first, StringComparison.Ordinal);
        Assert.Contains("Today: Call a pharmacist or doctor now", first, StringComparison.Ordinal);
        Assert.Contains("Do not stop or skip it suddenly", page.QuerySelector("h2:not(#pairs) ~ .rows .caution")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pair_with_a_medicine_that_was_just_stopped_is_still_told()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Morning));
        using var client = await app.SignedInAsync();
        await AddAsync(client, "phenelzine", "2026-01-05");
        await AddAsync(client, "sertraline", "2026-03-20");
        (await client.PostFormAsync("/medicines", "/medicines/stop", ("name", "phenelzine"), ("day", "2026-03-15"))).Dispose();

        var page = await client.PageAsync("/medicines");

        Assert.Contains("may still act though you stopped it", page.QuerySelector(".alarm")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll(".card .caution"), warning => warning.TextContent.StartsWith("It should not be stopped suddenly. If it was", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_name_is_kept_and_what_may_have_been_meant_is_offered()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Morning));
        using var client = await app.SignedInAsync();
        await AddAsync(client, "flouxetine", "2026-01-05");

        var list = await client.PageAsync("/medicines");
        var one = await client.PageAsync("/medicines/1");

        Assert.Contains("We know nothing about it. That does not mean it is harmless.", list.QuerySelector(".rows")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Did you mean fluoxetine?", list.QuerySelector(".rows")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("That does not mean it is harmless", one.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(one.QuerySelector(".kinds a[href^='/diary/entries/']"));
    }

    [Fact]
    public async Task Since_nobody_knows_when_is_no_day_and_no_line_in_time()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Morning));
        using var client = await app.SignedInAsync();
        (await client.PostFormAsync("/medicines/add", "/medicines/add", ("name", "Lasix"), ("day", "2026-03-20"), ("long-ago", "yes"))).Dispose();

        Assert.Contains("Since when is not known, dose not written down.", (await client.PageAsync("/medicines")).QuerySelector(".rows")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Type_ahead_offers_ingredients_and_brands()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();

        var offered = (await client.PageAsync("/medicines/add")).QuerySelectorAll("datalist option").ToDictionary(option => option.GetAttribute("value")!, option => option.TextContent);

        Assert.Equal(("furosemide", ""), (offered["Lasix"], offered["furosemide"]));
        Assert.Contains("St John's wort", offered.Keys);
    }

    [Fact]
    public async Task The_page_to_print_has_counts_around_the_start_and_a_question_for_each_class_once()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Morning));
        using var client = await app.SignedInAsync();
        await AddAsync(client, "Lasix", "2026-03-10");
        await AddAsync(client, "bumetanide", "2026-03-10");
        foreach (var (day, kind) in new[] { ("01", "fluid"), ("05", "spasm"), ("12", "spasm"), ("14", "spasm") })
            (await client.PostFormAsync("/", "/log", ("kind", kind), ("amount", "4"), ("unit", kind is "fluid" ? "mL" : ""), ("at", $"2026-{(kind is "fluid" ? "02" : "03")}-{day}T08:00:00+01:00"))).Dispose();

        var page = await client.PageAsync("/medicines/ask");

        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("1 spasm in the 9 days before the start, 2 spasms in the 9 days from then on.", text, StringComparison.Ordinal);
        Assert.Contains("Lasix (furosemide) and bumetanide:", text, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll("li"), item => item.TextContent.Contains("is the dose still right?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_else_sees_or_changes_the_list()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Morning));
        using var client = await app.SignedInAsync();
        using var other = await app.SignedInAsOtherAsync();
        await AddAsync(client, "Lasix", "2026-01-05");
        var id = (await client.PageAsync("/medicines/1")).QuerySelector(".kinds a")!.GetAttribute("href")!.Split('/')[^1];

        using var stop = await other.PostFormAsync("/medicines/add", "/medicines/stop", ("name", "Lasix"), ("day", "2026-03-20"));
        using var one = await other.GetAsync("/medicines/1");
        using var seen = await other.GetAsync($"/medicines?logged={id}");
        (await other.PostFormAsync("/medicines/add", "/medicines/undo", ("id", id))).Dispose();

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (stop.StatusCode, one.StatusCode));
        Assert.DoesNotContain("Lasix: started", await seen.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Since 5 January 2026", (await client.PageAsync("/medicines")).QuerySelector(".rows")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Today_leads_to_the_list()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();

        Assert.NotNull((await client.PageAsync("/")).QuerySelector("main a[href='/medicines']"));
    }

    private static async Task AddAsync(HttpClient client, string name, string day)
    {
        using var added = await client.PostFormAsync("/medicines/add", "/medicines/add", ("name", name), ("day", day), ("amount", ""), ("unit", ""));
        Assert.Equal(HttpStatusCode.SeeOther, added.StatusCode);
    }

    private static List<string> Pairs(IHtmlDocument page) => [.. page.QuerySelectorAll("#pairs ~ .rows h3").Select(title => title.TextContent)];
}
