using System.Globalization;
using Microsoft.Playwright;
using NodaTime;
using Vastus.Tests.Running;

namespace Vastus.Tests.Plan;

public sealed class PlanPageTests
{
    private static readonly Instant Morning = Instant.FromUtc(2026, 3, 2, 8, 0);

    [Theory, InlineData(ColorScheme.Light, Window.Phone), InlineData(ColorScheme.Dark, Window.Desktop)]
    public async Task A_thing_is_taken_on_looked_back_on_with_numbers_and_kept(ColorScheme scheme, Window window)
    {
        var clock = new StoppedClock(Morning);
        await using var app = await RunningApp.StartAsync(clock: clock);
        await using var browser = await Browser.OpenAsync(app.Address, window, scheme, script: false);
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);
        using (var client = await app.SignedInAsync())
            await DiaryAsync(client, new(2026, 2, 2), 28, spasms: 8);

        await page.GotoAsync("/plan");
        await Pictures.KeepAsync(page, $"plan-new-{scheme}");
        await page.ClickAsync("section:has-text('Stretch before bed') button");
        await Assertions.Expect(page.Locator("section").First).ToContainTextAsync("Look back on Monday 13 April");
        await Pictures.KeepAsync(page, $"plan-{scheme}");

        clock.Pass(Duration.FromDays(43));
        using (var client = await app.SignedInAsync())
            await DiaryAsync(client, new(2026, 3, 3), 42, spasms: 3, stretches: 40);
        await page.GotoAsync("/");
        await page.ClickAsync("a:has-text('Look back on your plan')");
        await page.ClickAsync("a:has-text('Look back now')");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Spasms went from 2 to 0.5 a week.");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Before and after is not proof");
        await Pictures.KeepAsync(page, $"plan-back-{scheme}");
        await page.ClickAsync("button:has-text('Keep on')");
        await Assertions.Expect(page.Locator("section").First).ToContainTextAsync("Look back on Tuesday 26 May");
    }

    [Fact]
    public async Task A_fourth_thing_waits_until_one_has_ended()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Morning));
        using var client = await app.SignedInAsync();
        foreach (var measure in new[] { "LM-01", "LM-02", "LM-07", "LM-08", "LM-01" })
            (await client.PostFormAsync("/plan", "/plan", ("measure", measure))).Dispose();

        Assert.Equal(3, (await client.PageAsync("/plan")).QuerySelectorAll("a[href^='/plan/']").Length);
        Assert.Empty((await client.PageAsync("/plan")).QuerySelectorAll("input[name=measure]"));
        (await client.PostFormAsync("/plan/1", "/plan/1", ("decision", "end"))).Dispose();
        Assert.Contains("Earlier", (await client.PageAsync("/plan")).Body!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty((await client.PageAsync("/plan")).QuerySelectorAll("input[name=measure]"));
    }

    private static async Task DiaryAsync(HttpClient client, LocalDate from, int days, int spasms, int stretches = 0)
    {
        var lines = new List<string> { "at,kind,name,amount,unit" };
        for (var i = 0; i < days; i++)
        {
            var day = from.PlusDays(i).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
            lines.Add($"{day}T09:00:00+01:00,fluid,,250,mL");
            if (i < spasms)
                lines.Add($"{day}T03:00:00+01:00,spasm,cramp,,");
            if (i < stretches)
                lines.Add($"{day}T22:00:00+01:00,stretch,,,");
        }

        var preview = await client.UploadAsync(string.Join('\n', lines));
        (await client.PostFormAsync(preview, preview)).Dispose();
    }
}
