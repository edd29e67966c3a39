using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NodaTime;
using Vastus.Core.Triggers.Forecasts;
using Vastus.Store;
using Vastus.Store.Accounts;
using Vastus.Store.Diary;
using Vastus.Store.Triggers;
using Vastus.Tests.Running;

namespace Vastus.Tests.Today;

public sealed class ForecastCardTests
{
    /// <summary>19:30 in Berlin, a day before the sample ends.</summary>
    private static readonly Instant Evening = Instant.FromUtc(2025, 12, 30, 18, 30);

    private static readonly IssuedForecast WithSkill = new(
        new(2025, 12, 30), Instant.FromUtc(2025, 12, 30, 5, 0), 0.12, 0.21, true, false, new(90, 15.2, 17, 61, 0.02));

    [Fact]
    public async Task The_first_call_of_a_day_issues_and_what_is_written_afterwards_does_not_change_it()
    {
        var clock = new StoppedClock(Evening - Duration.FromDays(1));
        await using var app = await RunningApp.StartAsync(clock: clock);
        using var client = await app.SignedInAsync();
        var written = (await File.ReadAllLinesAsync(Checkout.Sample)).Where(line => string.CompareOrdinal(line, "2025-12-29") < 0 || line.StartsWith("at,", StringComparison.Ordinal));
        var preview = await client.UploadAsync(string.Join('\n', written));
        using (await client.PostFormAsync(preview, preview))
            clock.Pass(Duration.FromDays(1));
        var (forecasts, diary) = await StoreAsync(app);

        Assert.Empty((await client.PageAsync("/")).QuerySelectorAll(".forecast"));
        await Wait.UntilAsync(async () => await forecasts.FindAsync(diary, WithSkill.Day, default) is not null);
        var issued = await forecasts.FindAsync(diary, WithSkill.Day, default);
        using (await client.PostFormAsync("/", "/log", ("kind", "spasm"), ("name", "cramp"), ("at", "2025-12-29T03:00:00+01:00")))
            await client.PageAsync("/");

        Assert.Equal(issued, await forecasts.FindAsync(diary, WithSkill.Day, default));
        Assert.False(issued!.IsShown);
        Assert.Empty((await client.PageAsync("/")).QuerySelectorAll(".forecast"));
    }

    [Fact]
    public async Task Without_skill_or_switched_off_Today_is_silent()
    {
        foreach (var silent in (IssuedForecast[])[WithSkill with { SwitchedOff = true }, WithSkill with { Record = WithSkill.Record with { Skill = -0.01 } }])
        {
            await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Evening));
            using var client = await app.SignedInAsync();
            var (forecasts, diary) = await StoreAsync(app);
            await forecasts.IssueAsync(diary, silent, default);

            Assert.Empty((await client.PageAsync("/")).QuerySelectorAll(".forecast"));
        }
    }

    [Theory]
    [InlineData(Window.Phone, ColorScheme.Light)]
    [InlineData(Window.Phone, ColorScheme.Dark)]
    [InlineData(Window.Desktop, ColorScheme.Light)]
    [InlineData(Window.Desktop, ColorScheme.Dark)]
    public async Task With_skill_it_stands_beside_the_usual_and_its_record(Window window, ColorScheme scheme)
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Evening));
        await using var browser = await Browser.OpenAsync(app.Address, window, scheme);
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);
        var (forecasts, diary) = await StoreAsync(app);
        for (var day = 90; day >= 0; day--)
        {
            await forecasts.IssueAsync(diary, WithSkill with
            {
                Day = WithSkill.Day.PlusDays(-day),
                Issued = WithSkill.Issued - Duration.FromDays(day),
                Risk = day is 0 ? WithSkill.Risk : 0.1 + (day / 500.0),
            }, default);
        }

        await page.GotoAsync("/");
        await Assertions.Expect(page.Locator(".forecast")).ToContainTextAsync("About 2 days in 10 like today; your usual is 1 in 10.");
        await Assertions.Expect(page.Locator(".forecast")).ToContainTextAsync("of 90 days it said about 15 would bring a spasm; 17 did.");
        await Pictures.KeepAsync(page, $"forecast-{window}-{scheme}");
        await Accessible.HoldAsync(page);

        await page.GetByRole(AriaRole.Link, new() { Name = "How good is this?" }).ClickAsync();
        await Assertions.Expect(page.Locator("tbody tr")).ToHaveCountAsync(5);
        await Pictures.KeepAsync(page, $"tonight-{window}-{scheme}");
        await Accessible.HoldAsync(page);
    }

    private static async Task<(ForecastStore Forecasts, DiaryId Diary)> StoreAsync(RunningApp app)
    {
        var database = app.Services.GetRequiredService<Database>();
        var person = await new PersonStore(database).FindAsync(Somebody.First.Name, default);
        return (app.Services.GetRequiredService<ForecastStore>(), (await new Diaries(database).OfPersonAsync(person!.Id, default))!);
    }
}
