using System.Net;
using Microsoft.Playwright;
using NodaTime;
using Vastus.Tests.Exchange;
using Vastus.Tests.Running;

namespace Vastus.Tests.Reports;

public sealed class ReportPageTests
{
    private static readonly Instant NewYear = Instant.FromUtc(2026, 1, 1, 9, 0);

    [Theory]
    [InlineData(ColorScheme.Light, 390, 844)]
    [InlineData(ColorScheme.Dark, 1280, 800)]
    public async Task A_person_chooses_days_and_parts_writes_questions_and_sees_the_report(ColorScheme scheme, int width, int height)
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(NewYear));
        await using var browser = await Browser.OpenAsync(app.Address, scheme: scheme);
        var page = await browser.NewPageAsync();
        await page.SetViewportSizeAsync(width, height);
        await app.SignInAsync(page);
        await ImportSampleAsync(app);

        await page.GotoAsync("/report");
        await Accessible.HoldAsync(page);
        await Pictures.KeepAsync(page, $"report-choice-{scheme}");
        await page.FillAsync("#f-questions", "Can it come from my water tablet?\nWhich stretch is best for me?");
        await page.ClickAsync("button:has-text('Keep my questions')");
        await Assertions.Expect(page.Locator(".saved[role=status]")).ToBeVisibleAsync();

        await page.FillAsync("#f-from", "2025-10-01");
        await page.UncheckAsync("[value=medicines]");
        await page.ClickAsync("button:has-text('Look at the report')");
        await Assertions.Expect(page.Locator(".report-head")).ToContainTextAsync("days logged");
        await Assertions.Expect(page.Locator(".report-questions")).ToContainTextAsync("Can it come from my water tablet?");
        Assert.DoesNotContain("indapamide", await page.Locator("main").InnerTextAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, await page.Locator("script").CountAsync());
        await Accessible.HoldAsync(page);
        await Pictures.KeepAsync(page, $"report-{scheme}");

        await page.ClickAsync("a:has-text('Change it')");
        await Assertions.Expect(page.Locator("#f-from")).ToHaveValueAsync("2025-10-01");
        await Assertions.Expect(page.Locator("[value=medicines]")).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task It_is_taken_along_as_a_pdf_and_as_a_file_that_opens_without_the_server()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(NewYear));
        using var client = await app.SignedInAsync();
        await ImportSampleAsync(app);

        using var pdf = await client.GetAsync("/report/vastus-report.pdf?from=2025-10-01&to=2025-12-31&paper=letter");
        Assert.Equal("application/pdf", pdf.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("%PDF-", System.Text.Encoding.Latin1.GetString(await pdf.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);

        using var file = await client.GetAsync("/report/vastus-report.html?from=2025-10-01&to=2025-12-31");
        Assert.Equal("attachment", file.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Contains("8 spasms in 92 days", await file.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_diary_is_downloaded_as_a_fhir_document_from_where_files_come_in()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(NewYear));
        using var client = await app.SignedInAsync();
        await ImportSampleAsync(app);

        var link = (await client.PageAsync("/import")).QuerySelector("a[href*=fhir]")!.GetAttribute("href")!;
        using var answer = await client.GetAsync(link);

        using var document = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal("Bundle", document.RootElement.GetProperty("resourceType").GetString());
        // With the head of the document and the person.
        Assert.Equal(5_906 + 2, document.RootElement.GetProperty("entry").GetArrayLength());
    }

    [Theory]
    [InlineData("/report/page?from=2026-02-30")]
    [InlineData("/report/page?from=2025-12-02&to=2025-12-01")]
    [InlineData("/report/vastus-report.pdf?parts=everything")]
    public async Task Days_that_cannot_be_read_bring_the_choice_back_with_what_would_be_right(string address)
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(NewYear));
        using var client = await app.SignedInAsync();

        using var answer = await client.GetAsync(address);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("the earlier one first", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static async Task ImportSampleAsync(RunningApp app) =>
        Assert.Equal(0, (await CommandLine.RunAsync(app.Store, null, "import", Checkout.Sample, "--diary", Somebody.First.Name)).ExitCode);
}
