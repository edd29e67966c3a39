using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Playwright;
using NodaTime;
using Vastus.Core.Triggers.Exposures;
using Vastus.Tests.Running;

namespace Vastus.Tests.Triggers;

public sealed class OwnPageTests
{
    private static readonly (string, string)[] Wine =
        [("kind", "tag"), ("name", "red wine"), ("hours", "24"), ("counted", "entries"), ("comparison", "at-least"), ("threshold", "1")];

    private static readonly (string, string)[] FewDrinks =
        [("kind", "fluid"), ("name", ""), ("hours", "12"), ("counted", "amount"), ("comparison", "below"), ("threshold", "500")];

    [Theory, InlineData(ColorScheme.Light), InlineData(ColorScheme.Dark)]
    public async Task A_question_is_put_and_taken_off_without_script(ColorScheme scheme)
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        await ImportSampleAsync(client);
        await using var browser = await Browser.OpenAsync(app.Address, scheme: scheme, script: false);
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);
        await page.GotoAsync("/triggers");
        await page.ClickAsync("text=Add your own question");

        await page.ClickAsync("button:has-text('Ask this')");
        await Assertions.Expect(page.Locator("#w-kind")).ToBeVisibleAsync();
        await Pictures.KeepAsync(page, $"own-wrong-{scheme}");

        await page.SelectOptionAsync("[name=kind]", "tag");
        await page.ClickAsync("button:has-text('Ask this')");
        await Assertions.Expect(page.Locator("#w-name")).ToHaveTextAsync("A tag has a name. Write which one.");
        await page.FillAsync("[name=name]", "red wine");
        await page.FillAsync("[name=hours]", "100");
        await page.ClickAsync("button:has-text('Ask this')");
        await Assertions.Expect(page.Locator("#w-hours")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[name=name]")).ToHaveValueAsync("red wine");

        await page.FillAsync("[name=hours]", "24");
        await page.ClickAsync("button:has-text('Ask this')");
        await Assertions.Expect(page.Locator("[role=status]")).ToHaveTextAsync("Your question is on the list.");
        await Assertions.Expect(page.Locator(".rows h3")).ToHaveTextAsync("At least 1 entry of “red wine” in 24 hours");
        Assert.DoesNotContain("wine", page.Url, StringComparison.Ordinal);
        await Pictures.KeepAsync(page, $"own-listed-{scheme}");
        await page.SetViewportSizeAsync(1280, 800);
        await Pictures.KeepAsync(page, $"own-listed-1280-{scheme}");

        await page.ClickAsync("button:has-text('Take off')");
        await Assertions.Expect(page.Locator("[role=status]")).ToHaveTextAsync("Taken off the list.");
        await Assertions.Expect(page.Locator(".rows, details")).ToHaveCountAsync(0);
    }

    [Theory, InlineData(ColorScheme.Light), InlineData(ColorScheme.Dark)]
    public async Task The_page_is_for_everyone_with_questions_and_with_problems(ColorScheme scheme)
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        (await client.PostFormAsync("/triggers/own", "/triggers/own", Wine)).Dispose();
        await using var browser = await Browser.OpenAsync(app.Address, scheme: scheme);
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);

        await page.GotoAsync("/triggers/own?done=added");
        await Accessible.HoldAsync(page);
        await page.ClickAsync("button:has-text('Ask this')");
        await Accessible.HoldAsync(page);
    }

    [Fact]
    public async Task A_new_question_has_no_answer_before_the_next_look_and_one_taken_off_after_it_still_counts()
    {
        // The sample ends on 31 December 2025 and begins on 1 January: looks every 28 days, the last on 31 December.
        var clock = new StoppedClock(Instant.FromUtc(2025, 12, 31, 23, 0));
        await using var app = await RunningApp.StartAsync(clock: clock);
        using var client = await app.SignedInAsync();
        await ImportSampleAsync(client);
        var before = Answers(await client.PageAsync("/triggers"));

        (await client.PostFormAsync("/triggers/own", "/triggers/own", FewDrinks)).Dispose();

        var triggers = await client.PageAsync("/triggers");
        Assert.Contains("Your own question. It counts from the next answer on.", Row(triggers), StringComparison.Ordinal);
        Assert.Equal(before, Answers(triggers).Where(answer => !answer.Contains("500 mL", StringComparison.Ordinal)));
        var asked = await client.PageAsync("/triggers/own");
        Assert.Contains("The first answer comes with your first entry from", asked.QuerySelector(".rows")!.TextContent, StringComparison.Ordinal);

        clock.Pass(Duration.FromDays(40));
        (await client.PostFormAsync("/", "/log", ("kind", "fluid"), ("amount", "250"), ("unit", "mL"))).Dispose();

        triggers = await client.PageAsync("/triggers");
        Assert.DoesNotContain("It counts from the next answer on", Row(triggers), StringComparison.Ordinal);
        var after = Answers(triggers).Where(answer => !answer.Contains("500 mL", StringComparison.Ordinal)).ToList();
        asked = await client.PageAsync("/triggers/own");
        Assert.Contains("Counted since the answer of", asked.QuerySelector(".rows")!.TextContent, StringComparison.Ordinal);

        (await client.PostFormAsync("/triggers/own", "/triggers/own/remove", ("id", Id(asked)))).Dispose();

        Assert.Equal(after, Answers(await client.PageAsync("/triggers")));
        asked = await client.PageAsync("/triggers/own");
        Assert.Contains("500 mL", asked.QuerySelector("details")!.TextContent, StringComparison.Ordinal);
        (await client.PostFormAsync("/triggers/own", "/triggers/own", FewDrinks)).Dispose();
        Assert.Null((await client.PageAsync("/triggers/own")).QuerySelector("details"));
    }

    [Fact]
    public async Task What_is_looked_for_already_is_not_taken_twice()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();

        using var standard = await client.PostFormAsync("/triggers/own", "/triggers/own", [.. FewDrinks[..2], ("hours", "24"), .. FewDrinks[3..5], ("threshold", "1500")]);
        using var first = await client.PostFormAsync("/triggers/own", "/triggers/own", Wine);
        using var again = await client.PostFormAsync("/triggers/own", "/triggers/own", Wine);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, standard.StatusCode);
        Assert.Contains("This is looked for already", (await standard.PageAsync()).QuerySelector("#w-kind")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther), (first.StatusCode, again.StatusCode));
        Assert.Single((await client.PageAsync("/triggers/own")).QuerySelectorAll(".rows li"));
    }

    [Fact]
    public async Task After_twelve_there_is_no_form_and_the_reason_is_given()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        foreach (var hours in Enumerable.Range(1, OwnExposure.Most))
            (await client.PostFormAsync("/triggers/own", "/triggers/own", [.. Wine[..2], ("hours", $"{hours}"), .. Wine[3..]])).Dispose();

        var page = await client.PageAsync("/triggers/own");
        using var more = await client.PostFormAsync("/triggers/own", "/triggers/own", Wine);

        Assert.Null(page.QuerySelector("[name=kind]"));
        Assert.Contains("more would make every answer too weak", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, more.StatusCode);
        Assert.Contains("There are 12 questions already", (await more.PageAsync()).QuerySelector("#w-kind")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_can_take_a_question_off()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        using var other = await app.SignedInAsOtherAsync();
        (await client.PostFormAsync("/triggers/own", "/triggers/own", Wine)).Dispose();
        var id = Id(await client.PageAsync("/triggers/own"));

        (await other.PostFormAsync("/triggers/own", "/triggers/own/remove", ("id", id))).Dispose();

        Assert.Empty((await other.PageAsync("/triggers/own")).QuerySelectorAll(".rows"));
        Assert.Single((await client.PageAsync("/triggers/own")).QuerySelectorAll(".rows li"));
    }

    [Fact]
    public async Task The_evening_check_in_asks_for_what_a_question_needs_to_be_known()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Instant.FromUtc(2026, 3, 2, 19, 0)));
        using var client = await app.SignedInAsync();
        (string, string)[] warmUp = [("kind", "warm-up"), .. Wine[1..]];
        foreach (var question in new[] { Wine, FewDrinks, [warmUp[0], ("name", ""), .. warmUp[2..]] })
            (await client.PostFormAsync("/triggers/own", "/triggers/own", question)).Dispose();
        (await client.PostFormAsync("/", "/log", ("kind", "warm-up"), ("minutes", "5"))).Dispose();

        var today = await client.PageAsync("/");

        var asked = today.QuerySelectorAll("[name=covers]").ToDictionary(tick => tick.GetAttribute("value")!, tick => tick.ParentElement!.TextContent.Trim());
        Assert.Equal(("red wine: nothing logged", "Warm-up: once"), (asked["tag:red wine"], asked["warm-up"]));
        Assert.Single(asked.Keys, kind => kind is "fluid");

        foreach (var question in (await client.PageAsync("/triggers/own")).QuerySelectorAll(".rows [name=id]").Select(id => id.GetAttribute("value")!))
            (await client.PostFormAsync("/triggers/own", "/triggers/own/remove", ("id", question))).Dispose();
        Assert.Equal(asked.Count - 2, (await client.PageAsync("/")).QuerySelectorAll("[name=covers]").Length);
    }

    [Fact]
    public async Task Names_of_the_diary_are_offered()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        await ImportSampleAsync(client);

        var names = (await client.PageAsync("/triggers/own")).QuerySelectorAll("datalist option").Select(option => option.GetAttribute("value"));

        Assert.Contains("stress", names);
        Assert.DoesNotContain("cramp", names);
    }

    [Fact]
    public async Task Other_days_of_rest_are_compared_from_the_next_page_on()
    {
        await using var app = await RunningApp.StartAsync();
        using var client = await app.SignedInAsync();
        await ImportSampleAsync(client);
        var weekend = await client.PageAsync("/triggers/1");

        (await client.PostFormAsync("/settings", "/settings", ("zone", "Europe/Berlin"), ("rest-days", "monday"), ("rest-days", "tuesday"))).Dispose();

        var settings = await client.PageAsync("/settings");
        Assert.Equal(["monday", "tuesday"], settings.QuerySelectorAll("[name=rest-days][checked]").Select(day => day.GetAttribute("value")));
        Assert.NotEqual(weekend.QuerySelector(".numbers")!.TextContent, (await client.PageAsync("/triggers/1")).QuerySelector(".numbers")!.TextContent);
    }

    private static string Id(IHtmlDocument page) => page.QuerySelector(".rows [name=id]")!.GetAttribute("value")!;

    private static string Row(IHtmlDocument triggers) =>
        triggers.QuerySelectorAll(".rows > li").Single(row => row.TextContent.Contains("500 mL", StringComparison.Ordinal)).TextContent;

    private static List<string> Answers(IHtmlDocument triggers) => [.. triggers.QuerySelectorAll(".rows > li").Select(row => row.TextContent)];

    private static async Task ImportSampleAsync(HttpClient client)
    {
        var preview = await client.UploadAsync(await File.ReadAllTextAsync(Checkout.Sample));
        (await client.PostFormAsync(preview, preview)).Dispose();
    }
}
