using Microsoft.Playwright;
using NodaTime;
using Vastus.Tests.Medicines;
using Vastus.Tests.Running;
using Vastus.Tests.Triggers;

namespace Vastus.Tests.Intake;

public sealed class CaffeinePageTests
{
    private const string Page = "/intake/caffeine";

    [Fact]
    public async Task Nothing_logged_is_not_known_and_has_no_picture()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(MedicineDiaries.Now));
        using var client = await app.SignedInAsync();

        var page = await client.PageAsync(Page);

        Assert.Equal("Nothing is known of caffeine today, so its level is not known.", page.QuerySelector(".answer")!.TextContent);
        Assert.Null(page.QuerySelector("figure"));
        Assert.Equal(["not known", "not known"], page.QuerySelectorAll("dd strong").Select(mg => mg.TextContent));
    }

    [Fact]
    public async Task The_level_at_bedtime_comes_first_then_the_amount_and_what_it_rests_on()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(MedicineDiaries.Now));
        using var client = await app.SignedInAsync();
        await TriggerDiaries.ImportAsync(client, MedicineDiaries.CaffeineToday((8, 96), (11, 96), (15, 96)));

        var page = await client.PageAsync(Page);
        (await client.PostFormAsync("/intake/settings", "/intake/settings", ("conditions", "none"), ("authority", "eu"), ("smokes", "yes"), ("bedtime", "21:00"))).Dispose();
        var told = await client.PageAsync(Page);
        await TriggerDiaries.ImportAsync(client, MedicineDiaries.CaffeineToday((18, 150)));
        var late = await client.PageAsync(Page);

        Assert.StartsWith("By your bedtime at 23:00, about 1.5 mg/L is likely still there", page.QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["96 mg", "288 mg"], page.QuerySelectorAll("dd strong").Select(mg => mg.TextContent));
        Assert.Contains("Your bedtime is not known, so 23:00 is taken.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("for 70 kg, since your weight is not known", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, page.QuerySelectorAll("figure > svg .dose").Length);
        Assert.Contains("08:00", page.QuerySelector("figure table")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".caution"));
        Assert.StartsWith("By your bedtime at 21:00", told.QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("you smoke", told.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("246 mg of it is in the 6 hours before bed", late.QuerySelector(".caution")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("More is logged than they say.", late.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_caffeine_of_a_drink_counts_and_what_nobody_knows_is_named()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(MedicineDiaries.Now));
        using var client = await app.SignedInAsync();
        await TriggerDiaries.ImportAsync(client, MedicineDiaries.File(
            [(MedicineDiaries.Today, "08:00", "food,FD-coffee-filter,2,portion,"), (MedicineDiaries.Today, "12:00", "food,Aunt Ida's tea,1,portion,")]));

        var page = await client.PageAsync(Page);

        Assert.Equal(["at least 192 mg", "at least 192 mg"], page.QuerySelectorAll("dd strong").Select(mg => mg.TextContent));
        Assert.Contains("Aunt Ida's tea", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await client.PageAsync("/medicines/stimulants")).QuerySelector($"a[href='{Page}']"));
        Assert.StartsWith("Nothing is known of caffeine on this day", (await client.PageAsync($"{Page}?day=2026-11-23")).QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(390, 844, ColorScheme.Light)]
    [InlineData(390, 844, ColorScheme.Dark)]
    [InlineData(1280, 800, ColorScheme.Light)]
    [InlineData(1280, 800, ColorScheme.Dark)]
    public async Task The_page_is_for_everybody(int width, int height, ColorScheme scheme)
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(MedicineDiaries.Now));
        using (var client = await app.SignedInAsync())
            await TriggerDiaries.ImportAsync(client, MedicineDiaries.CaffeineToday((8, 96), (11, 96), (15, 96), (18, 150)));
        await using var browser = await Browser.OpenAsync(app.Address);
        var page = await browser.NewPageAsync();
        await page.SetViewportSizeAsync(width, height);
        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await app.SignInAsync(page);
        await page.GotoAsync(Page);

        Assert.True(await page.Locator("figure > svg").IsVisibleAsync());
        await Accessible.HoldAsync(page);
        await Pictures.KeepAsync(page, $"caffeine-{width}-{scheme}");
    }
}
