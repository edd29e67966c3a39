using System.Net;
using Microsoft.Playwright;
using NodaTime;
using Vastus.Tests.Running;

namespace Vastus.Tests.Experiments;

public sealed class ExperimentPageTests
{
    private static readonly (string, string)[] Stretch = [("change", "1"), ("weeks", "12"), ("first", "2026-03-02"), ("fits", "yes")];

    [Theory]
    [InlineData(Window.Phone, ColorScheme.Light)]
    [InlineData(Window.Desktop, ColorScheme.Dark)]
    public async Task From_the_start_to_the_verdict_without_script(Window window, ColorScheme scheme)
    {
        var clock = new StoppedClock(ExperimentWalk.Begin);
        await using var app = await RunningApp.StartAsync(clock: clock);
        var walk = await ExperimentWalk.BeginAsync(app, clock);
        await using var browser = await Browser.OpenAsync(app.Address, window, scheme, script: false);
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);
        await page.GotoAsync("/triggers");
        await page.ClickAsync("main >> text=Try something out");
        await KeepAsync("list");

        await page.ClickAsync("text=A stretch before bed");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Worked out from your diary");
        await Assertions.Expect(page.Locator(".chances dt")).ToHaveCountAsync(3);
        await KeepAsync("new");
        await page.ClickAsync("text=Start this experiment");
        await Assertions.Expect(page.Locator("#w-fits")).ToBeVisibleAsync();
        await KeepAsync("new-wrong");
        await page.CheckAsync("[name=fits]");
        await page.ClickAsync("text=Start this experiment");
        await Assertions.Expect(page.Locator("#today")).ToContainTextAsync("It begins on Monday 2 March 2026");
        Assert.DoesNotContain("stretch", page.Url, StringComparison.Ordinal);
        var experiment = await walk.FindAsync();
        var fingerprint = await page.Locator(".hash").TextContentAsync();
        await Assertions.Expect(page.Locator(".hash")).ToHaveCountAsync(1);
        await KeepAsync("waiting");

        await walk.LiveAsync(experiment, 1);
        await page.GotoAsync("/");
        await Assertions.Expect(page.Locator("#experiment-title")).ToHaveTextAsync(experiment.Plan.Periods[0].WithChange ? "Today: with the bedtime stretch" : "Today: as usual");
        for (var day = 0; !experiment.Plan.PeriodOn(ExperimentWalk.Today(clock))!.WithChange; day++)
            await walk.LiveAsync(experiment, 1);
        await page.GotoAsync("/");
        await KeepAsync("today");
        await page.ClickAsync("#experiment >> text=Done");
        await Assertions.Expect(page.Locator("#experiment .said")).ToHaveTextAsync("Done");
        await KeepAsync("today-done");

        await walk.LiveAsync(experiment, 40);
        await page.ClickAsync("text=Your experiment: day");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Days with it: done on 1 of");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Until the end you see no result here");
        await Assertions.Expect(page.Locator(".blocks, .answer")).ToHaveCountAsync(0);
        await KeepAsync("running");

        await walk.LiveAsync(experiment, 84 - experiment.DaysBegun(ExperimentWalk.Today(clock)) + 1);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#today")).ToContainTextAsync("The last day goes on until 18:00 today");
        clock.Pass(Duration.FromHours(8));
        await page.GotoAsync("/");
        await page.ClickAsync("text=See what came of it");
        await Assertions.Expect(page.Locator(".answer")).ToContainTextAsync("In your experiment you had fewer spasms with the bedtime stretch: 0 against 21.");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("expecting a change can alter what is felt");
        await page.EvalOnSelectorAllAsync("details", "all => all.forEach(one => one.open = true)");
        Assert.Equal(fingerprint, await page.Locator(".hash").First.TextContentAsync());
        await Assertions.Expect(page.Locator(".hash").Last).ToHaveTextAsync($"{experiment.Plan.Seed:x16}");
        await KeepAsync("verdict");

        await page.ClickAsync("text=All experiments");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("What you tried");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("fewer spasms with the bedtime stretch: 0 against 21.");
        await KeepAsync("past");

        Task KeepAsync(string name) => Pictures.KeepAsync(page, $"experiment-{name}-{window}-{scheme}");
    }

    [Theory, InlineData(ColorScheme.Light), InlineData(ColorScheme.Dark)]
    public async Task Every_state_is_for_everyone(ColorScheme scheme)
    {
        var clock = new StoppedClock(ExperimentWalk.Begin);
        await using var app = await RunningApp.StartAsync(clock: clock);
        var walk = await ExperimentWalk.BeginAsync(app, clock);
        await using var browser = await Browser.OpenAsync(app.Address, scheme: scheme);
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);
        await HoldAsync("/experiments/new?change=0");
        await page.ClickAsync("text=Start this experiment");
        await Accessible.HoldAsync(page);
        await Pictures.KeepAsync(page, $"experiment-own-wrong-{scheme}");

        var experiment = await walk.DecideAsync(blocks: 6);
        await HoldAsync("/experiments/1");
        await HoldAsync("/experiments/new?change=3");
        await walk.LiveAsync(experiment, 3);
        await HoldAsync("/experiments");
        await HoldAsync("/experiments/1");
        await HoldAsync("/");
        await walk.LiveAsync(experiment, 23, helps: false);
        await HoldAsync("/");
        await HoldAsync("/experiments/1");
        await Assertions.Expect(page.Locator(".answer")).ToContainTextAsync("No clear difference");
        await Pictures.KeepAsync(page, $"experiment-unclear-{scheme}");
        await HoldAsync("/experiments");

        async Task HoldAsync(string address)
        {
            await page.GotoAsync(address);
            await page.EvalOnSelectorAllAsync("details", "all => all.forEach(one => one.open = true)");
            await Accessible.HoldAsync(page);
            var phone = page.ViewportSize!;
            foreach (var (width, height) in new[] { (320, 640), (195, 422), (640, 400), (1280, 800) })
            {
                await page.SetViewportSizeAsync(width, height);
                var wide = string.Join('\n', await Accessible.TooWideAsync(page));
                Assert.True(wide is "", wide);
            }

            await page.SetViewportSizeAsync(phone.Width, phone.Height);
        }
    }

    [Fact]
    public async Task Stopped_early_it_is_not_tested_and_no_counts_are_shown()
    {
        var clock = new StoppedClock(ExperimentWalk.Begin);
        await using var app = await RunningApp.StartAsync(clock: clock);
        var walk = await ExperimentWalk.BeginAsync(app, clock);
        using var client = await app.SignedInAsync();
        var experiment = await walk.DecideAsync();
        await walk.LiveAsync(experiment, 60);

        (await client.PostFormAsync("/experiments/1", "/experiments/1/stop")).Dispose();
        await walk.LiveAsync(experiment, 60);

        var page = await client.PageAsync("/experiments/1");
        Assert.Contains("An unfinished experiment tells nothing either way", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".answer, .blocks, .numbers"));
        Assert.Contains("not tested", (await client.PageAsync("/experiments")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await client.PageAsync("/")).QuerySelectorAll("#experiment"));
        using var next = await client.PostFormAsync("/experiments/new?change=1", "/experiments", [.. Stretch[..2], ("first", $"{ExperimentWalk.Today(clock).PlusDays(1):uuuu-MM-dd}"), Stretch[3]]);
        Assert.Equal("/experiments/2", next.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_diary_that_was_given_up_cannot_tell()
    {
        var clock = new StoppedClock(ExperimentWalk.Begin);
        await using var app = await RunningApp.StartAsync(clock: clock);
        var walk = await ExperimentWalk.BeginAsync(app, clock);
        using var client = await app.SignedInAsync();
        await walk.LiveAsync(await walk.DecideAsync(), 10);
        clock.Pass(Duration.FromDays(100));

        Assert.Contains("It cannot be told.", (await client.PageAsync("/experiments/1")).QuerySelector(".answer")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sent_twice_it_is_one_experiment_and_a_second_one_is_refused()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(ExperimentWalk.Begin));
        using var client = await app.SignedInAsync();

        using var first = await client.PostFormAsync("/experiments/new?change=1", "/experiments", Stretch);
        using var again = await client.PostFormAsync("/experiments/1", "/experiments", Stretch);

        Assert.Equal(("/experiments/1", HttpStatusCode.UnprocessableEntity), (first.Headers.Location?.OriginalString, again.StatusCode));
        Assert.Contains("Another experiment is not over yet", (await again.PageAsync()).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/experiments/2")).StatusCode);
    }

    [Fact]
    public async Task What_is_known_to_speak_against_it_keeps_it_from_being_started()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(ExperimentWalk.Begin));
        using var client = await app.SignedInAsync();
        (await client.PostFormAsync("/", "/log", ("kind", "medicine"), ("name", "desmopressin"), ("level", "start"))).Dispose();

        var page = await client.PageAsync("/experiments/new?change=2");
        using var sent = await client.PostFormAsync("/experiments/new?change=1", "/experiments", [("change", "2"), .. Stretch[1..]]);

        Assert.Null(page.QuerySelector("[name=fits]"));
        Assert.Contains("This one is not for you, as far as we know", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/experiments/1")).StatusCode);
    }

    [Fact]
    public async Task Own_words_are_tried_unless_they_name_a_medicine()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(ExperimentWalk.Begin));
        using var client = await app.SignedInAsync();
        (string, string)[] own = [("change", "0"), ("when", "evening"), .. Stretch[1..]];

        using var refused = await client.PostFormAsync("/experiments/new?change=0", "/experiments", [("words", "half a Lasix"), .. own]);
        using var taken = await client.PostFormAsync("/experiments/new?change=0", "/experiments", [("words", "easy walking <after> supper"), .. own]);

        Assert.Contains("furosemide is a medicine", (await refused.PageAsync()).QuerySelector("#w-words")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("/experiments/1", taken.Headers.Location?.OriginalString);
        Assert.Equal("Easy walking <after> supper", (await client.PageAsync("/experiments/1")).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Yesterday_can_be_told_and_tomorrow_cannot()
    {
        var clock = new StoppedClock(ExperimentWalk.Begin);
        await using var app = await RunningApp.StartAsync(clock: clock);
        var walk = await ExperimentWalk.BeginAsync(app, clock);
        using var client = await app.SignedInAsync();
        var experiment = await walk.DecideAsync();
        await walk.LiveAsync(experiment, 8);
        var days = Enumerable.Range(0, 8).Select(i => experiment.Plan.First.PlusDays(i)).Where(day => experiment.Plan.PeriodOn(day)!.WithChange).ToList();

        foreach (var day in days.Append(ExperimentWalk.Today(clock).PlusDays(1)).Append(experiment.Plan.First.PlusDays(-1)))
            (await client.PostFormAsync("/experiments/1", "/experiments/1/day", ("day", $"{day:uuuu-MM-dd}"), ("done", "yes"), ("back", "experiment"))).Dispose();

        var page = (await client.PageAsync("/experiments/1")).QuerySelector(".kept")!.TextContent;
        Assert.Contains($"done on {days.Count} of {days.Count} days.", page, StringComparison.Ordinal);
        Assert.Equal(days.Count, (await client.PageAsync("/diary/list?kind=custom")).Body!.TextContent.Split("A stretch before bed, done").Length - 1);
    }

    [Fact]
    public async Task Nobody_sees_the_experiments_of_others()
    {
        var clock = new StoppedClock(ExperimentWalk.Begin);
        await using var app = await RunningApp.StartAsync(clock: clock);
        await (await ExperimentWalk.BeginAsync(app, clock)).DecideAsync();
        using var other = await app.SignedInAsOtherAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync("/experiments/1")).StatusCode);
        Assert.DoesNotContain("Running now", (await other.PageAsync("/experiments")).Body!.TextContent, StringComparison.Ordinal);
        (await other.PostFormAsync("/experiments/new?change=1", "/experiments/1/stop")).Dispose();
        using var client = await app.SignedInAsync();
        Assert.Contains("Running now", (await client.PageAsync("/experiments")).Body!.TextContent, StringComparison.Ordinal);
    }
}
