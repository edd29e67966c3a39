using System.Net;
using Microsoft.Playwright;
using NodaTime;
using Vastus.Tests.Running;

namespace Vastus.Tests.Programme;

public sealed class ProgrammePageTests
{
    /// <summary>A Monday, in the evening of Berlin.</summary>
    private static readonly Instant Monday = Instant.FromUtc(2026, 3, 16, 17, 30);

    [Theory, InlineData(ColorScheme.Light, Window.Phone), InlineData(ColorScheme.Dark, Window.Desktop)]
    public async Task From_the_questions_over_a_session_with_timers_to_a_changed_one(ColorScheme scheme, Window window)
    {
        var clock = new StoppedClock(Monday);
        await using var app = await RunningApp.StartAsync(clock: clock);
        await using var browser = await Browser.OpenAsync(app.Address, window, scheme);
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);
        await page.Clock.InstallAsync(new() { Time = Monday.ToString() });
        await page.GotoAsync("/programme");
        await Pictures.KeepAsync(page, $"programme-none-{scheme}");
        await StartAsync(page, $"{scheme}");
        await Pictures.KeepAsync(page, $"programme-{scheme}");
        await Accessible.HoldAsync(page);

        var first = await PlayAsync(page, scheme, cramp: false, timers: true);
        await Assertions.Expect(page.Locator("#done")).ToContainTextAsync("Done for today");
        Assert.Contains("Calf raise: 2 × 8", first, StringComparison.Ordinal);

        // In each of the next two sessions the calf cramped: it rests for a week.
        foreach (var days in new[] { 2, 2 })
        {
            await PassAsync(page, clock, Duration.FromDays(days));
            await page.GotoAsync("/programme");
            await page.ClickAsync("[aria-labelledby=morning-title] label:has-text('0')");
            await page.ClickAsync("[aria-labelledby=morning-title] button");
            await Pictures.KeepAsync(page, $"programme-{days}-{scheme}");
            await PlayAsync(page, scheme, cramp: true, timers: false);
        }

        await page.GotoAsync("/programme/log");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("This week you trained on 3 days");
        await Pictures.KeepAsync(page, $"programme-log-{scheme}");
        await Accessible.HoldAsync(page);

        await PassAsync(page, clock, Duration.FromDays(3));
        await page.GotoAsync("/programme");
        await page.ClickAsync("[aria-labelledby=morning-title] label:has-text('0')");
        await page.ClickAsync("[aria-labelledby=morning-title] button");
        await Assertions.Expect(page.Locator("[aria-labelledby=changes-title]")).ToContainTextAsync("Calf raise rests until 30 March");
        await Pictures.KeepAsync(page, $"programme-changed-{scheme}");
        await page.GotoAsync("/programme/session/strength");
        await Assertions.Expect(page.Locator("[data-exercise=EX-06]")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("A cramp came in two sessions in a row.");
    }

    [Fact]
    public async Task Without_script_a_session_is_a_list_with_one_form()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Monday));
        await using var browser = await Browser.OpenAsync(app.Address, script: false);
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);
        await StartAsync(page);

        await page.GotoAsync("/programme/session/strength");
        await Pictures.KeepAsync(page, "session-list");
        await page.ClickAsync("button:has-text('Save the session')");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Nothing was done yet");

        await page.SelectOptionAsync("[name=sets-EX-06]", "2");
        await page.FillAsync("[name=count-EX-06]", "many");
        await page.ClickAsync("button:has-text('Save the session')");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Write a whole number");
        await page.FillAsync("[name=count-EX-06]", "8");
        await page.ClickAsync("label:has([name=pain-EX-06][value='1'])");
        await page.ClickAsync("label:has([name=effort][value='4'])");
        await page.ClickAsync("button:has-text('Save the session')");

        await Assertions.Expect(page.Locator("#done a").First).ToHaveTextAsync("Go on");
        using var client = await app.SignedInAsync();
        var diary = await client.GetStringAsync("/export?format=csv");
        Assert.Equal(2, diary.Split('\n').Count(line => line.Contains(",set,EX-06,8,reps,", StringComparison.Ordinal) && line.Contains("pain=1;level=1", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_session_that_was_opened_goes_on_without_a_network()
    {
        await using var app = await RunningApp.StartAsync();
        await using var browser = await Browser.OpenAsync(app.Address);
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);
        await StartAsync(page);
        await page.GotoAsync("/programme/session/strength");
        await browser.SetOfflineAsync(true);
        var count = await page.Locator(".exercise").CountAsync();
        for (var i = 0; i < count; i++)
        {
            await page.ClickAsync(".exercise[data-current] .steps button:has-text('Done')");
            await Assertions.Expect(page.Locator("[data-current]")).ToHaveAttributeAsync("data-place", $"{i + 1}");
        }

        await page.ClickAsync("button:has-text('Save the session')");
        await Assertions.Expect(page.Locator(".finish [role=status]")).ToContainTextAsync("Kept on this phone");

        await browser.SetOfflineAsync(false);
        await page.GotoAsync("/");
        await Wait.UntilAsync(async () =>
        {
            using var client = await app.SignedInAsync();
            return (await client.GetStringAsync("/export?format=csv")).Contains(",set,EX-06,", StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task The_session_of_the_day_is_kept_on_the_phone_and_done_where_there_is_no_network()
    {
        await using var app = await RunningApp.StartAsync();
        await using var browser = await Browser.OpenAsync(app.Address);
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);
        await StartAsync(page, everyDay: true);
        await Wait.UntilAsync(() => page.EvaluateAsync<bool>("!!localStorage.getItem('vastus-session') && !!navigator.serviceWorker.controller"));
        await browser.SetOfflineAsync(true);
        await page.GotoAsync("/programme");

        await page.ClickAsync("button:has-text('Your exercise session')");
        await page.ClickAsync("[data-current] .steps button:has-text('Done')");
        await Assertions.Expect(page.Locator("[data-current]")).ToHaveAttributeAsync("data-place", "1");
        await Pictures.KeepAsync(page, "session-offline");

        await browser.SetOfflineAsync(false);
        await page.GotoAsync("/");
        await Wait.UntilAsync(async () =>
        {
            using var client = await app.SignedInAsync();
            return (await client.GetStringAsync("/export?format=csv")).Contains(",set,EX-32,300,s,", StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task An_exercise_is_swapped_and_swapped_back()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Monday));
        using var client = await app.SignedInAsync();
        await StartAsync(client);

        (await client.PostFormAsync("/programme", "/programme/swap", ("swap", "EX-06>EX-27"), ("kind", "strength"))).Dispose();
        Assert.NotNull((await client.PageAsync("/programme/session/strength")).QuerySelector("[data-exercise='EX-27']"));
        Assert.Contains("You chose it instead of “Calf raise”", (await client.PageAsync("/programme")).Body!.TextContent, StringComparison.Ordinal);
        (await client.PostFormAsync("/programme", "/programme/swap", ("swap", "EX-06>EX-06"))).Dispose();
        Assert.NotNull((await client.PageAsync("/programme/session/strength")).QuerySelector("[data-exercise='EX-06']"));
        using var wrong = await client.PostFormAsync("/programme", "/programme/swap", ("swap", "EX-06>EX-99"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    [Fact]
    public async Task A_barred_person_gets_no_exercise_and_the_way_to_the_check()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Monday));
        using var client = await app.SignedInAsync();
        await StartAsync(client, ("yes", "suspected-clot"));

        var page = await client.PageAsync("/programme");
        Assert.Contains("No exercise for now", page.QuerySelector("#done")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#done a[href='/check']"));
        using var session = await client.GetAsync("/programme/session/strength");
        Assert.Equal("/programme", session.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Illness_rests_everything_until_it_is_over()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Monday));
        using var client = await app.SignedInAsync();
        await StartAsync(client);

        (await client.PostFormAsync("/programme", "/programme/rest")).Dispose();
        Assert.Contains("Everything rests", (await client.PageAsync("/programme")).QuerySelector("#done")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("rests", (await client.PageAsync("/")).Body!.TextContent, StringComparison.Ordinal);
        (await client.PostFormAsync("/programme", "/programme/rest", ("over", "yes"))).Dispose();
        Assert.Contains("Today:", (await client.PageAsync("/programme")).QuerySelector("#done")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("days", "", "tick the days")]
    [InlineData("goals", "", "Tick what you would like")]
    [InlineData("usual-pain", "11", "not a number from 0 to 10")]
    [InlineData("background", "lazy", "Nothing is chosen")]
    [InlineData("time", "noon", "That is not a time")]
    [InlineData("asked", "", "The list was not confirmed")]
    public async Task An_answer_that_cannot_be_is_told_and_no_programme_begins(string field, string typed, string complaint)
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Monday));
        using var client = await app.SignedInAsync();
        using var answer = await client.PostFormAsync(
            "/programme/start", "/programme/start", [.. Answers.Where(a => a.Item1 != field), (field, typed)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(complaint, (await answer.PageAsync()).Body!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.NotNull((await client.PageAsync("/programme")).QuerySelector("a[href='/programme/start']"));
    }

    [Fact]
    public async Task A_calendar_program_reads_the_sessions_under_a_secret_address_until_it_is_turned_off()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Monday));
        using var client = await app.SignedInAsync();
        await StartAsync(client);
        using var on = await client.PostFormAsync("/programme/calendar", "/programme/calendar");
        var address = (await on.PageAsync()).QuerySelector("#feed")!.GetAttribute("value")!;

        using var nobody = app.Client();
        var feed = await nobody.GetStringAsync(new Uri(address).PathAndQuery);
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", feed, StringComparison.Ordinal);
        Assert.Contains("UID:session-2026-03-18@vastus\r\n", feed, StringComparison.Ordinal);
        // Six in the evening of Berlin, before and after its clocks change on 29 March.
        Assert.Contains("DTSTART:20260318T170000Z\r\n", feed, StringComparison.Ordinal);
        Assert.Contains("DTSTART:20260330T160000Z\r\n", feed, StringComparison.Ordinal);
        Assert.DoesNotContain("spasm", feed, StringComparison.OrdinalIgnoreCase);
        Assert.All(feed.Split("\r\n"), line => Assert.True(line.Length <= 75, line));

        (await client.PostFormAsync("/programme/calendar", "/programme/calendar/off")).Dispose();
        using var off = await nobody.GetAsync(new Uri(address).PathAndQuery);
        Assert.Equal(HttpStatusCode.NotFound, off.StatusCode);
    }

    private static IReadOnlyList<(string, string)> Answers =>
    [
        ("goals", "fewer-spasms"), ("goals", "stronger"), ("usual-pain", "1"), ("background", "new"), ("days", "monday"), ("days", "wednesday"),
        ("days", "friday"), ("equipment", "chair"), ("equipment", "mat"), ("asked", "yes"), ("time", "18:00"),
    ];

    internal static async Task StartAsync(HttpClient client, params (string, string)[] more)
    {
        using var zone = await client.PostFormAsync("/settings", "/settings", ("zone", "Europe/Berlin"), ("fluid-unit", "millilitres"), ("temperature-unit", "celsius"), ("weight-unit", "kg"), ("rest-days", "saturday"));
        using var answer = await client.PostFormAsync("/programme/start", "/programme/start", [.. Answers, .. more]);
        Assert.Equal("/programme", answer.Headers.Location?.OriginalString);
    }

    private static async Task StartAsync(IPage page, string? picture = null, bool everyDay = false)
    {
        await page.GotoAsync("/programme/start");
        if (picture is not null)
        {
            await Pictures.KeepAsync(page, $"programme-start-{picture}");
            await Accessible.HoldAsync(page);
        }

        await page.CheckAsync("[name=goals][value=fewer-spasms]");
        await page.ClickAsync("label:has([name=usual-pain][value='1'])");
        await page.SelectOptionAsync("[name=background]", "new");
        foreach (var day in new[] { "tuesday", "thursday", "saturday", "sunday" })
            await page.UncheckAsync($"[name=days][value={day}]");
        foreach (var day in everyDay ? ["tuesday", "thursday", "saturday", "sunday"] : Array.Empty<string>())
            await page.CheckAsync($"[name=days][value={day}]");
        foreach (var day in new[] { "monday", "wednesday", "friday" })
            await page.CheckAsync($"[name=days][value={day}]");
        await page.CheckAsync("[name=asked]");
        await page.ClickAsync("button:has-text('Make my programme')");
        await page.WaitForURLAsync("**/programme");
    }

    /// <returns>What was asked for, line by line.</returns>
    private static async Task<string> PlayAsync(IPage page, ColorScheme scheme, bool cramp, bool timers)
    {
        await page.GotoAsync("/programme/session/strength");
        var asked = "";
        var count = await page.Locator(".exercise").CountAsync();
        for (var i = 0; i < count; i++)
        {
            var current = page.Locator(".exercise[data-current]");
            asked += $"{await current.Locator("h2").InnerTextAsync()}: {await current.Locator(".dose").InnerTextAsync()}\n";
            if (timers && i < 2)
            {
                await current.Locator("set-timer button.wide").ClickAsync();
                await page.Clock.RunForAsync(7_000);
                await Assertions.Expect(current.Locator("set-timer output")).Not.ToHaveTextAsync("");
                await Pictures.KeepAsync(page, $"session-{i}-{scheme}");
                await Accessible.HoldAsync(page);
                await page.Clock.RunForAsync(1_200_000);
                await Assertions.Expect(current.Locator("set-timer p")).ToHaveTextAsync("All sets done.");
            }

            await current.Locator("label:has([name^=pain])").First.ClickAsync();
            if (cramp && await current.GetAttributeAsync("data-exercise") is "EX-06")
                await current.Locator("[name^=cramp]").CheckAsync();
            await current.Locator(".steps button:has-text('Done')").ClickAsync();
            await Assertions.Expect(page.Locator("[data-current]")).ToHaveAttributeAsync("data-place", $"{i + 1}");
        }

        await page.ClickAsync("label:has([name=effort][value='4'])");
        await Pictures.KeepAsync(page, $"session-end-{scheme}");
        await page.ClickAsync("button:has-text('Save the session')");
        await page.WaitForURLAsync("**/programme#done");
        return asked;
    }

    private static async Task PassAsync(IPage page, StoppedClock clock, Duration time)
    {
        clock.Pass(time);
        await page.Clock.SetFixedTimeAsync(clock.GetCurrentInstant().ToString());
    }
}
