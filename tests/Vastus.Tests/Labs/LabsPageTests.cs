using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Playwright;
using NodaTime;
using Vastus.Tests.Running;

namespace Vastus.Tests.Labs;

public sealed class LabsPageTests
{
    private const string Bundle = """
        { "resourceType": "Bundle", "type": "collection", "entry": [
          { "resource": { "resourceType": "Observation", "status": "final", "effectiveDateTime": "2026-03-10",
            "code": { "coding": [{ "system": "http://loinc.org", "code": "2951-2", "display": "Sodium" }] },
            "valueQuantity": { "value": 139, "unit": "mmol/L" } } },
          { "resource": { "resourceType": "Observation", "status": "final", "effectiveDateTime": "2026-03-10",
            "code": { "text": "Magnesium" }, "valueQuantity": { "value": 2.0, "unit": "mmol/L" } } },
          { "resource": { "resourceType": "Observation", "status": "final", "effectiveDateTime": "2026-03-10",
            "code": { "text": "Borrelia" }, "valueQuantity": { "value": 3, "unit": "U/L" } } } ] }
        """;

    private static readonly Instant Morning = Instant.FromUtc(2026, 3, 20, 9, 0);

    [Theory, InlineData(ColorScheme.Light), InlineData(ColorScheme.Dark)]
    public async Task A_result_is_typed_asked_about_and_shown_over_time_without_script(ColorScheme scheme)
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Morning));
        await using var browser = await Browser.OpenAsync(app.Address, scheme: scheme, script: false);
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);
        await page.GotoAsync("/labs");
        await Pictures.KeepAsync(page, $"labs-empty-{scheme}");

        await TypeAsync(page, "Mg", "2,0", "mmol/L", "2026-03-01");
        await Assertions.Expect(page.Locator("#w-unit")).ToContainTextAsync("In mg/dL or mEq/L it would be a common value");
        await Pictures.KeepAsync(page, $"labs-question-{scheme}");
        await page.FillAsync("[name=unit]", "mg/dL");
        await page.ClickAsync("button:has-text('Save')");
        await Assertions.Expect(page.Locator("[role=status]")).ToHaveTextAsync("1 result added.");
        Assert.DoesNotContain("agnesium", page.Url, StringComparison.Ordinal);

        await TypeAsync(page, "magnesium", "1.5", "mg/dL", "2026-03-15");
        await Assertions.Expect(page.Locator(".rows .card")).ToContainTextAsync("Below the usual range of adults.");
        await page.ClickAsync("h3 a:has-text('Magnesium')");
        Assert.EndsWith("/labs/1", page.Url, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator(".trend circle")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator(".numbers tbody tr")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator(".numbers tbody tr").First).ToContainTextAsync("0.617 mmol/L");
        await Pictures.KeepAsync(page, $"lab-{scheme}");
    }

    [Fact]
    public async Task A_value_at_an_emergency_line_says_so_at_once_and_the_check_knows_it()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Morning));
        await using var browser = await Browser.OpenAsync(app.Address, script: false);
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);

        await TypeAsync(page, "potassium", "6.6", "mmol/L", "2026-03-19");
        await Assertions.Expect(page.Locator("[role=alert]")).ToContainTextAsync("Get help now");
        await Assertions.Expect(page.Locator("[role=alert] a[href^='tel:']").First).ToBeVisibleAsync();
        await Pictures.KeepAsync(page, "labs-emergency");

        await page.ClickAsync("a:has-text('Go to the symptom check')");
        await page.ClickAsync("button:has-text('None of these')");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("A blood result of yours is at a line at which help is needed now.");
    }

    [Fact]
    public async Task An_old_result_at_a_line_no_longer_calls()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Morning));
        using var client = await app.SignedInAsync();

        await AddAsync(client, "potassium", "6.6", "mmol/L", "2026-03-01");

        Assert.Null((await client.PageAsync("/labs")).QuerySelector("[role=alert]"));
    }

    [Theory]
    [InlineData("analyte", "moonstone", "That test is not known here.")]
    [InlineData("amount", "-3", "That is not a result.")]
    [InlineData("amount", "much", "That is not a result.")]
    [InlineData("unit", "pints", "“pints” is not a unit of Potassium here.")]
    [InlineData("unit", "", "It has no unit.")]
    [InlineData("amount", "420", "420 mmol/L is far outside of what is possible.")]
    [InlineData("day", "2026-03-21", "That is not the day of a sample.")]
    [InlineData("low", "low", "That is not a number.")]
    public async Task What_cannot_be_is_told_at_its_field_and_nothing_is_kept(string field, string typed, string complaint)
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Morning));
        using var client = await app.SignedInAsync();
        Dictionary<string, string> form = new() { ["analyte"] = "potassium", ["amount"] = "4.2", ["unit"] = "mmol/L", ["day"] = "2026-03-19", ["low"] = "" };
        form[field] = typed;

        using var answer = await client.PostFormAsync("/labs/add", "/labs/add", [.. form.Select(pair => (pair.Key, pair.Value))]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.StartsWith(complaint, (await answer.PageAsync()).QuerySelector(".wrong")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await client.PageAsync("/labs")).QuerySelectorAll(".rows .card"));
    }

    [Fact]
    public async Task A_file_is_looked_at_its_questions_answered_and_added_once()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Morning));
        using var client = await app.SignedInAsync();
        var preview = await SendAsync(client, Bundle);
        var page = await client.PageAsync(preview);

        Assert.Contains("1 result to add", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Borrelia: it is no test that is read here.", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal(["", "mmol/L", "mg/dL", "mEq/L"], page.QuerySelectorAll("[name=unit-1]").Cast<IHtmlInputElement>().Select(input => input.Value));

        using (var added = await client.PostFormAsync(preview, preview, ("unit-1", "mg/dL")))
            Assert.Equal("/labs?added=2", added.Headers.Location?.OriginalString);
        var again = await SendAsync(client, Bundle);
        using (var added = await client.PostFormAsync(again, again, ("unit-1", "mg/dL")))
            Assert.Equal("/labs?added=0", added.Headers.Location?.OriginalString);
        Assert.Equal(2, (await client.PageAsync("/labs")).QuerySelectorAll(".rows .card").Length);
    }

    [Theory]
    [InlineData("date,analyte,value,unit\n2026-03-01,K,4.2,mmol/L\n2026-03-99,K,4.2,mmol/L\n", "Line 3, date: '2026-03-99' is not a day; write it like 2026-03-12.")]
    [InlineData("{ \"resourceType\": \"Patient\" }", "Line 1, file: the file holds no Observation; choose a Bundle with laboratory Observations.")]
    public async Task A_file_with_a_fault_adds_nothing(string file, string complaint)
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Morning));
        using var client = await app.SignedInAsync();
        var preview = await SendAsync(client, file);

        Assert.Contains(complaint, (await client.PageAsync(preview)).QuerySelector(".file-problems")!.TextContent, StringComparison.Ordinal);
        (await client.PostFormAsync("/labs/import", preview)).Dispose();
        Assert.Empty((await client.PageAsync("/labs")).QuerySelectorAll(".rows .card"));
    }

    [Fact]
    public async Task Tests_to_ask_about_come_with_their_reason()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Morning));
        using var client = await app.SignedInAsync();
        Assert.Contains("no blood test is needed", (await client.PageAsync("/labs/ask")).Body!.TextContent, StringComparison.Ordinal);

        (await client.PostFormAsync("/", "/medicines/add", ("name", "furosemide"), ("day", "2026-01-05"))).Dispose();
        (await client.PostFormAsync("/", "/log", ("kind", "symptom"), ("name", "f_numb_feet"), ("level", "yes"))).Dispose();

        var text = (await client.PageAsync("/labs/ask")).Body!.TextContent;
        Assert.Contains("Your feet are numb or tingle.", text, StringComparison.Ordinal);
        Assert.Contains("You take a water tablet", text, StringComparison.Ordinal);
    }

    private static async Task TypeAsync(IPage page, string test, string amount, string unit, string day)
    {
        await page.GotoAsync("/labs/add");
        await page.FillAsync("[name=analyte]", test);
        await page.FillAsync("[name=amount]", amount);
        await page.FillAsync("[name=unit]", unit);
        await page.FillAsync("[name=day]", day);
        await page.ClickAsync("button:has-text('Save')");
    }

    private static async Task AddAsync(HttpClient client, string test, string amount, string unit, string day)
    {
        using var added = await client.PostFormAsync("/labs/add", "/labs/add", ("analyte", test), ("amount", amount), ("unit", unit), ("day", day));
        Assert.Equal("/labs?added=1", added.Headers.Location?.OriginalString);
    }

    private static async Task<string> SendAsync(HttpClient client, string text)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await client.TokenAsync("/labs/import")), "__RequestVerificationToken" },
            { new StringContent(text), "file", "results.json" },
        };
        using var response = await client.PostAsync("/labs/import", form);
        return response.Headers.Location!.OriginalString;
    }
}
