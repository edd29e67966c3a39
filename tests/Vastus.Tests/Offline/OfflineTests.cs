using Microsoft.Playwright;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Tests.Running;

namespace Vastus.Tests.Offline;

public sealed class OfflineTests
{
    [Theory]
    [InlineData(Window.Phone)]
    [InlineData(Window.Desktop)]
    public async Task After_one_visit_every_page_opens_without_a_network(Window window)
    {
        await using var app = await RunningApp.StartAsync();
        await using var browser = await Browser.OpenAsync(app.Address, window);
        var page = await OpenAsync(app, browser);

        await browser.SetOfflineAsync(true);
        await page.ReloadAsync();

        await Assertions.Expect(Heading(page)).ToHaveTextAsync("No network");
    }

    [Theory]
    [InlineData(Window.Phone)]
    [InlineData(Window.Desktop)]
    public async Task A_glass_of_water_without_a_network_is_in_the_diary_once_when_it_is_back(Window window)
    {
        await using var app = await RunningApp.StartAsync();
        await using var browser = await Browser.OpenAsync(app.Address, window);
        var page = await OpenAsync(app, browser);
        await browser.SetOfflineAsync(true);
        await page.ReloadAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Glass of water" }).ClickAsync();
        await Assertions.Expect(page.Locator("queue-status")).ToContainTextAsync("1 entry waits on this phone");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("queue-status")).ToContainTextAsync("1 entry waits on this phone");
        var tapped = SystemClock.Instance.GetCurrentInstant();
        await browser.SetOfflineAsync(false);
        await page.GotoAsync("/");
        await Wait.UntilAsync(async () => (await EntriesAsync(app)).Any());
        await Assertions.Expect(page.Locator("queue-status")).Not.ToContainTextAsync("waits");
        await page.ReloadAsync();

        var entry = Assert.Single(await EntriesAsync(app));
        Assert.Equal(250, Assert.IsType<Fluid>(entry.What).Millilitres);
        Assert.InRange((tapped - entry.At.ToInstant()).TotalSeconds, -1, 60);
        Assert.Equal(DateTimeZoneProviders.Tzdb["Europe/Berlin"].GetUtcOffset(entry.At.ToInstant()), entry.At.Offset);
    }

    [Theory]
    [InlineData(Window.Phone)]
    [InlineData(Window.Desktop)]
    public async Task A_spasm_is_led_through_without_a_network_and_survives_a_closed_page(Window window)
    {
        await using var app = await RunningApp.StartAsync();
        await using var browser = await Browser.OpenAsync(app.Address, window);
        var page = await OpenAsync(app, browser);
        await browser.SetOfflineAsync(true);
        await page.ReloadAsync();

        await Press(page, "It hurts now");
        await Assertions.Expect(page.Locator("pain-clock")).ToContainTextAsync("00:0");
        await page.CloseAsync();
        page = await browser.NewPageAsync();
        await page.GotoAsync("/");
        await Assertions.Expect(page.Locator("pain-clock")).ToContainTextAsync("00:0");
        await Assertions.Expect(Heading(page)).ToHaveTextAsync("Where does it hurt?");

        await page.Locator("label:has(input[name=side][value=left])").ClickAsync();
        await page.Locator(".leg-names label:has(input[value=gastrocnemius-medial]), .leg-names label:has(input[value=gastrocnemius])").First.ClickAsync();
        await Press(page, "Next");
        await page.Locator("button[name=amount][value='7']").ClickAsync();
        await Assertions.Expect(Heading(page)).ToHaveTextAsync("Is any of this true?");
        await Press(page, "None of these");
        await Assertions.Expect(Heading(page)).ToHaveTextAsync("Is any of this true for you?");
        await Press(page, "None of these");
        await Assertions.Expect(page.GetByText("Step 1 of")).ToBeVisibleAsync();
        await Press(page, "Next");
        await Assertions.Expect(page.GetByText("Step 2 of")).ToBeVisibleAsync();
        await Press(page, "It stopped");
        await Assertions.Expect(Heading(page)).ToHaveTextAsync("What helped?");
        await page.GetByRole(AriaRole.Group, new() { Name = "Stop and rest" }).GetByText("Helped a bit").ClickAsync();
        await Press(page, "Save");
        await Assertions.Expect(Heading(page)).ToHaveTextAsync("It is kept on this phone");
        await Press(page, "Done");
        await browser.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator("queue-status")).Not.ToContainTextAsync("wait");
        await page.GotoAsync("/");

        var entries = await EntriesAsync(app);
        var spasm = Assert.Single(entries, entry => entry.What is Spasm).What;
        Assert.StartsWith("gastrocnemius", spasm.Site!, StringComparison.Ordinal);
        Assert.Equal(Side.Left, spasm.Side);
        Assert.Equal(7, ((Spasm)spasm).Intensity?.Points);
        Assert.InRange(spasm.Minutes!.Value.Value, 0m, 5m);
        Assert.Empty(spasm.Details.Pairs);
        var relief = Assert.Single(entries, entry => entry.What is ReliefTried).What;
        Assert.Equal(("rest", ReliefEffect.Some), (relief.Name, ((ReliefTried)relief).Effect));
        Assert.All(entries.Where(entry => entry.What is Symptom), entry => Assert.False(((Symptom)entry.What).Present));
    }

    [Fact]
    public async Task It_hurts_now_starts_the_clock_on_the_phone_when_the_network_went_away_under_Today()
    {
        await using var app = await RunningApp.StartAsync();
        await using var browser = await Browser.OpenAsync(app.Address);
        var page = await OpenAsync(app, browser);
        await browser.SetOfflineAsync(true);

        await page.GetByRole(AriaRole.Button, new() { Name = "It hurts now" }).First.ClickAsync();

        await Assertions.Expect(Heading(page)).ToHaveTextAsync("Where does it hurt?");
        await Assertions.Expect(page.Locator("pain-clock")).ToContainTextAsync("00:0");
        await browser.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator("queue-status")).Not.ToContainTextAsync("wait");
        var running = Assert.Single(await EntriesAsync(app)).What;
        Assert.Equal("yes", running.Details["running"]);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Every_station_without_a_network_is_accessible(ColorScheme scheme)
    {
        await using var app = await RunningApp.StartAsync();
        await using var browser = await Browser.OpenAsync(app.Address, scheme: scheme);
        var page = await OpenAsync(app, browser);
        await browser.SetOfflineAsync(true);
        await page.ReloadAsync();

        await LookAsync(page, scheme, "home");
        await Press(page, "It hurts now");
        await LookAsync(page, scheme, "where");
        await Press(page, "Skip");
        await LookAsync(page, scheme, "how-bad");
        await page.Locator("button[name=amount][value='7']").ClickAsync();
        await LookAsync(page, scheme, "safety");
        await page.Locator("[data-station=safety] label").First.ClickAsync();
        await Press(page, "I ticked something");
        await LookAsync(page, scheme, "urgent");
        await Press(page, "I ticked that by mistake");
        await page.Locator("[data-station=safety] label").First.ClickAsync();
        await Press(page, "None of these");
        await LookAsync(page, scheme, "conditions");
        await Press(page, "Not now");
        await LookAsync(page, scheme, "guide");
        var steps = int.Parse((await page.Locator("[data-count]").InnerTextAsync()).Split(' ')[^1]);
        for (var step = 1; step <= steps; step++)
        {
            await Assertions.Expect(page.Locator("[data-count]")).ToHaveTextAsync($"Step {step} of {steps}");
            await Press(page, "Next");
        }

        await LookAsync(page, scheme, "guide-end");
        await Press(page, "It stopped");
        await LookAsync(page, scheme, "helped");
        await Press(page, "Save");
        await LookAsync(page, scheme, "summary");
    }

    [Fact]
    public async Task A_finger_that_trembles_on_a_button_taps_once()
    {
        await using var app = await RunningApp.StartAsync();
        await using var browser = await Browser.OpenAsync(app.Address);
        var page = await OpenAsync(app, browser);
        await browser.SetOfflineAsync(true);
        await page.ReloadAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Glass of water" }).DblClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Walk" }).ClickAsync();

        await Assertions.Expect(page.Locator("queue-status")).ToContainTextAsync("2 entries wait on this phone");
        Assert.Equal(2, await page.Locator("queue-status li").CountAsync());
    }

    [Fact]
    public async Task What_is_refused_stays_on_the_phone_with_its_reason()
    {
        await using var app = await RunningApp.StartAsync();
        await using var browser = await Browser.OpenAsync(app.Address);
        var page = await OpenAsync(app, browser);
        await browser.SetOfflineAsync(true);
        await page.ReloadAsync();
        await page.Locator("input[name=amount][value='250']").EvaluateAsync("one => one.value = '99999'");
        await page.GetByRole(AriaRole.Button, new() { Name = "Glass of water" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Walk" }).ClickAsync();
        await Assertions.Expect(page.Locator("queue-status")).ToContainTextAsync("2 entries wait on this phone");

        await browser.SetOfflineAsync(false);

        await Assertions.Expect(page.Locator("queue-status")).ToContainTextAsync("1 entry was not taken");
        await page.Locator("queue-status summary").ClickAsync();
        await Assertions.Expect(page.Locator("queue-status .wrong")).ToContainTextAsync("out of range");
        Assert.IsType<Core.Diary.Kinds.Exercise>(Assert.Single(await EntriesAsync(app)).What);
        page.Dialog += (_, dialog) => dialog.AcceptAsync();
        await page.Locator("queue-status").GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        await Assertions.Expect(page.Locator("queue-status")).ToHaveTextAsync("Show them");
    }

    [Fact]
    public async Task What_one_person_kept_is_not_sent_into_the_diary_of_another()
    {
        await using var app = await RunningApp.StartAsync();
        await using var browser = await Browser.OpenAsync(app.Address);
        var page = await OpenAsync(app, browser);
        await browser.SetOfflineAsync(true);
        await page.ReloadAsync();
        await page.EvaluateAsync("() => localStorage.setItem('vastus-diary', '0198c0de-0000-7000-8000-000000000000')");
        await page.GetByRole(AriaRole.Button, new() { Name = "Glass of water" }).ClickAsync();
        await Assertions.Expect(page.Locator("queue-status")).ToContainTextAsync("1 entry waits");

        await browser.SetOfflineAsync(false);
        await page.GotoAsync("/");

        await Assertions.Expect(page.Locator("queue-status")).ToContainTextAsync("1 entry waits on this phone for somebody else");
        Assert.Empty(await EntriesAsync(app));
    }

    private static ILocator Heading(IPage page) => page.Locator("h1:visible");

    private static Task Press(IPage page, string name) =>
        page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    private static async Task LookAsync(IPage page, ColorScheme scheme, string station)
    {
        await Assertions.Expect(page.Locator($"[data-station={station}]")).ToBeVisibleAsync();
        await Pictures.KeepAsync(page, $"offline-{station}-{scheme}", whole: false);
        Assert.Empty(await Accessible.AxeAsync(page));
    }

    /// <summary>Today, once this phone is ready for the time without a network.</summary>
    private static async Task<IPage> OpenAsync(RunningApp app, IBrowserContext browser)
    {
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);
        await page.WaitForFunctionAsync("() => navigator.serviceWorker.controller?.state === 'activated'");
        return page;
    }

    private static Task<IReadOnlyList<Entry>> EntriesAsync(RunningApp app) => Queue.StoredAsync(app);
}
