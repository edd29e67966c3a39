using Microsoft.Playwright;
using Vastus.Tests.Running;
using Vastus.Tests.Triggers;

namespace Vastus.Tests.Medicines;

public sealed class CurvePageTests
{
    [Fact]
    public async Task Each_start_change_and_stop_lies_over_the_curve_and_is_told_in_words()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(MedicineDiaries.Now));
        using var client = await app.SignedInAsync();
        await TriggerDiaries.ImportAsync(client, MedicineDiaries.TenMonths);

        var page = await client.PageAsync("/medicines/curve");

        var figure = page.QuerySelector(".curve svg")!;
        Assert.Equal(["start", "change", "start", "stop"], figure.QuerySelectorAll("g.curve-mark").Select(mark => mark.ClassName!.Split(' ')[1]));
        Assert.Contains("Lines: 1, 20 March 2026, sertraline started, 50 mg a day; 2, 10 May 2026, sertraline new dose, 100 mg a day", figure.GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal(["sertraline", "atorvastatin"], page.QuerySelectorAll("section h3").Select(h3 => h3.TextContent));
        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("new dose of sertraline", text, StringComparison.Ordinal);
        Assert.Contains("Do not stop or change a prescribed medicine", text, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[style]"));
    }

    [Fact]
    public async Task A_month_without_a_log_is_not_known_in_the_figure_and_in_the_table()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(MedicineDiaries.Now));
        using var client = await app.SignedInAsync();
        await TriggerDiaries.ImportAsync(client, MedicineDiaries.TenMonths);

        var page = await client.PageAsync("/medicines/curve");

        var unknown = page.QuerySelectorAll(".curve tbody td:nth-child(2)").Select(cell => cell.TextContent).Where(cell => cell.StartsWith("not known", StringComparison.Ordinal)).ToList();
        Assert.Single(unknown, "not known, at least 1");
        Assert.InRange(unknown.Count, 4, 5);
        Assert.Equal(unknown.Count, page.QuerySelectorAll(".curve > svg .unknown").Length);
        Assert.Single(page.QuerySelectorAll(".curve > svg .at-least"));
    }

    [Fact]
    public async Task The_page_of_one_medicine_has_its_own_marks_alone()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(MedicineDiaries.Now));
        using var client = await app.SignedInAsync();
        await TriggerDiaries.ImportAsync(client, MedicineDiaries.TenMonths);

        var page = await client.PageAsync("/medicines/1");

        Assert.Equal(["20 March 2026: started, 50 mg a day", "10 May 2026: new dose, 100 mg a day", "10 September 2026: stopped"],
            page.QuerySelectorAll(".curve-marks li").Select(mark => mark.TextContent));
        Assert.Equal(3, page.QuerySelectorAll(".curve > svg g.curve-mark").Length);
        Assert.NotNull(page.QuerySelector("a[href='/medicines/pattern?of=1']"));
    }

    [Fact]
    public async Task An_empty_diary_says_that_nothing_is_logged()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();

        var page = await client.PageAsync("/medicines/curve");

        Assert.Contains("Nothing is logged in the last year.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("svg.curve, .curve > svg"));
    }

    [Fact]
    public async Task Somebody_else_sees_none_of_it()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(MedicineDiaries.Now));
        using (var first = await app.SignedInAsync())
            await TriggerDiaries.ImportAsync(first, MedicineDiaries.TenMonths);
        using var other = await app.SignedInAsOtherAsync();

        foreach (var address in new[] { "/medicines/curve", "/medicines/pattern", "/medicines/stimulants" })
            Assert.DoesNotContain("sertraline", (await other.PageAsync(address)).Body!.TextContent, StringComparison.OrdinalIgnoreCase);
        using var asked = await other.GetAsync("/medicines/pattern?of=1");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, asked.StatusCode);
    }

    [Theory]
    [InlineData(Window.Phone, ColorScheme.Light)]
    [InlineData(Window.Phone, ColorScheme.Dark)]
    [InlineData(Window.Desktop, ColorScheme.Light)]
    [InlineData(Window.Desktop, ColorScheme.Dark)]
    public async Task Everybody_can_use_the_pages(Window window, ColorScheme scheme)
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(MedicineDiaries.Now));
        using (var client = await app.SignedInAsync())
        {
            await TriggerDiaries.ImportAsync(client, MedicineDiaries.TenMonths);
            await TriggerDiaries.ImportAsync(client, MedicineDiaries.CaffeineToday((7, 250), (12, 96), (15, 96)));
        }

        await using var browser = await Browser.OpenAsync(app.Address, window, scheme, script: true);
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);
        foreach (var address in new[] { "/medicines/curve", "/medicines/pattern", "/medicines/pattern?of=1", "/medicines/pattern?of=2", "/medicines/stimulants", "/medicines/1" })
        {
            await page.GotoAsync(address);
            await LookAsync($"{address[11..].Replace("?of=", "-", StringComparison.Ordinal)}");
        }

        await page.GotoAsync("/medicines/curve");
        await page.ClickAsync(".curve summary");
        await LookAsync("curve-table");
        await page.GotoAsync("/medicines/pattern?of=2");
        foreach (var question in new[] { "NJ-01", "NJ-02", "NJ-03", "NJ-04", "NJ-08", "NJ-09" })
            await page.CheckAsync($"[name={question}][value=yes]");
        await page.ClickAsync("main form button");
        await page.WaitForSelectorAsync(".result");
        await LookAsync("pattern-answer");

        async Task LookAsync(string name)
        {
            await Pictures.KeepAsync(page, $"med-{name}-{window}-{scheme}".ToLowerInvariant());
            await Accessible.HoldAsync(page);
            var whole = page.ViewportSize!;
            await page.SetViewportSizeAsync(320, 640);
            Assert.Empty(await Accessible.TooWideAsync(page));
            await page.SetViewportSizeAsync(whole.Width, whole.Height);
        }
    }
}
