using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Playwright;
using NodaTime;
using Vastus.Tests.Running;

namespace Vastus.Tests.Intake;

public sealed class IntakePageTests
{
    /// <summary>20:00 in Berlin.</summary>
    private static readonly Instant Evening = Instant.FromUtc(2026, 3, 20, 19, 0);

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_days_meals_are_logged_in_under_20_taps_and_the_next_days_in_far_fewer(bool script)
    {
        var clock = new StoppedClock(Evening);
        await using var app = await RunningApp.StartAsync(clock: clock);
        await using var browser = await Browser.OpenAsync(app.Address, script: script);
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);
        var hand = new Hand(page, script);

        await hand.TapAsync("a:has-text('What did you eat or drink?')");
        await hand.ChooseAsync("breakfast");
        foreach (var food in new[] { "Coffee", "Porridge", "Banana" })
            await hand.LogAsync(food);
        await hand.ChooseAsync("lunch");
        foreach (var food in new[] { "Wholemeal bread", "Cheddar", "Apple", "Tap water" })
            await hand.LogAsync(food);
        await hand.FindAsync("lenti", "Lentils, boiled");
        await hand.ChooseAsync("dinner");
        foreach (var food in new[] { "Boiled potato", "Salmon", "Broccoli" })
            await hand.LogAsync(food);
        await hand.TapAsync("button:has-text('That was all')");

        Assert.InRange(hand.Taps, 12, 19);
        Assert.Equal(11, await page.Locator(".logged li").CountAsync());
        Assert.Equal(["Breakfast", "Lunch", "Dinner"], await page.Locator(".intake h3").AllInnerTextsAsync());
        await Assertions.Expect(page.Locator(".done").Last).ToContainTextAsync("You said that this is all.");
        await Pictures.KeepAsync(page, $"intake-full-{script}");

        clock.Pass(Duration.FromDays(1));
        var again = new Hand(page, script);
        await page.GotoAsync("/intake");
        foreach (var meal in new[] { "breakfast", "lunch", "dinner" })
        {
            await again.ChooseAsync(meal);
            await again.TapAsync("button.again:visible");
            await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync("logged again");
        }

        Assert.Equal(6, again.Taps);
        Assert.Equal(11, await page.Locator(".logged li").CountAsync());
        Assert.All(await page.Locator(".logged .time").AllInnerTextsAsync(), time => Assert.Contains(time, new[] { "08:00", "12:30", "20:00" }));
        Assert.DoesNotContain(hand.Addresses.Concat(again.Addresses), address => new[] { "lenti", "FD-", "anana" }.Any(address.Contains));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task What_was_logged_is_corrected_and_undone_as_the_same_entry(bool script)
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Evening));
        await using var browser = await Browser.OpenAsync(app.Address, script: script);
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);
        await page.GotoAsync("/intake?meal=breakfast");

        await page.ClickAsync(".taps button:has-text('Banana'):visible");
        await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync("Banana, 1 medium");
        var entry = await page.Locator(".logged a").GetAttributeAsync("href");
        await page.ClickAsync("button[name=portions][value='0.5']");
        await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync("½ ×");

        await page.ClickAsync("summary:has-text('Other')");
        await page.FillAsync("[name=amount]", "101");
        await page.ClickAsync(".amount button");
        await Assertions.Expect(page.Locator("#w-amount")).ToContainTextAsync("Write a number from 0 to 100 portions");
        await page.FillAsync("[name=amount]", "250");
        await page.SelectOptionAsync("[name=unit]", "g");
        await page.ClickAsync(".amount button");
        await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync("Banana, 250 g — breakfast at 08:00");
        Assert.Equal(entry, await page.Locator(".logged a").GetAttributeAsync("href"));

        await page.ClickAsync("button:has-text('Undo')");
        Assert.Equal(0, await page.Locator(".logged li").CountAsync());
        await page.ClickAsync("button:has-text('Put it back')");
        await Assertions.Expect(page.Locator(".logged li")).ToContainTextAsync("Banana, 250 g");
        await page.ClickAsync("button[aria-label='Remove Banana, 250 g']");
        Assert.Equal(0, await page.Locator(".logged li").CountAsync());
    }

    [Fact]
    public async Task A_food_in_no_table_is_kept_and_the_sums_say_at_least()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Evening));
        using var client = await app.SignedInAsync();
        await LogAsync(client, "breakfast", "1 portion FD-banana");
        using (await client.PostFormAsync("/intake", "/intake/log", ("meal", "now"), ("free", "yes"), ("typed", "Aunt Ida's stew")))
        using (await client.PostFormAsync("/intake", "/intake/complete", ("day", "2026-03-20")))
        {
            var page = await client.PageAsync("/intake");

            Assert.Contains("Aunt Ida's stew, 1 portion (what it holds is not known)", page.QuerySelector(".logged:last-of-type")!.TextContent, StringComparison.Ordinal);
            Assert.StartsWith("at least 42", Total(page, "Potassium"), StringComparison.Ordinal);
            Assert.Contains("Not all of it is known.", Row(page, "Potassium"), StringComparison.Ordinal);
            Assert.Empty(page.QuerySelectorAll(".nutrient.below"));
        }
    }

    [Fact]
    public async Task Only_a_day_that_is_complete_can_be_below()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Evening));
        using var client = await app.SignedInAsync();
        await LogAsync(client, "breakfast", "1 portion FD-banana");

        var open = await client.PageAsync("/intake");
        (await client.PostFormAsync("/intake", "/intake/complete", ("day", "2026-03-20"))).Dispose();
        var closed = await client.PageAsync("/intake");

        Assert.Empty(open.QuerySelectorAll(".nutrient.below"));
        Assert.Contains("Not fully logged.", Row(open, "Potassium"), StringComparison.Ordinal);
        Assert.Contains("below the target", Row(closed, "Potassium"), StringComparison.Ordinal);
        Assert.Contains("From what you eat: Banana (422 mg in 1 medium", Row(closed, "Potassium"), StringComparison.Ordinal);
        Assert.Contains("1 of 7 days complete", (await client.PageAsync("/intake/week")).QuerySelector(".glance")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("It is not shown to prevent ordinary cramps.", closed.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_weak_kidneys_sees_no_target_of_potassium_salt_and_water()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Evening));
        using var client = await app.SignedInAsync();
        Assert.Contains("Say once whether you have any", (await client.PageAsync("/intake")).Body!.TextContent, StringComparison.Ordinal);
        (await client.PostFormAsync("/", "/log", ("kind", "exercise"), ("minutes", "60"), ("level", "hard"))).Dispose();
        Assert.Contains("by thirst", Row(await client.PageAsync("/intake"), "Water"), StringComparison.Ordinal);

        (await client.PostFormAsync("/intake/settings", "/intake/settings", ("conditions", "kidney"))).Dispose();

        var page = await client.PageAsync("/intake");
        foreach (var nutrient in new[] { "Water", "Potassium", "Sodium (salt)" })
        {
            Assert.Contains("Ask your clinician for your own target, because of kidney disease.", Row(page, nutrient), StringComparison.Ordinal);
            Assert.DoesNotContain("target is", Row(page, nutrient), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("by thirst", Row(page, "Water"), StringComparison.Ordinal);
        Assert.Contains("A day's target is", Row(page, "Calcium"), StringComparison.Ordinal);
        Assert.DoesNotContain("Say once", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ask your clinician", (await client.PageAsync("/intake/week")).QuerySelector(".glance")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_day_is_logged_at_the_usual_time_of_its_meal_and_marked_as_written_later()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Evening));
        using var client = await app.SignedInAsync();
        using var answer = await client.PostFormAsync("/intake?day=2026-03-18", "/intake/log", ("day", "2026-03-18"), ("meal", "lunch"), ("food", "2 portion FD-apple"));

        Assert.StartsWith("/intake?day=2026-03-18&meal=lunch&logged=", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var page = await client.PageAsync(answer.Headers.Location.OriginalString);
        Assert.Contains("2 × ", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("lunch at 12:30", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("written down later", (await client.PageAsync("/diary/2026-03-18")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Null((await client.PageAsync("/intake?day=2026-03-18")).QuerySelector("[value=now]"));
        Assert.Equal("Today", (await client.PageAsync("/intake?day=2027-01-01")).QuerySelector(".date")!.TextContent);
    }

    [Fact]
    public async Task The_list_is_found_by_a_post_that_leaves_nothing_in_an_address()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Evening));
        using var client = await app.SignedInAsync();

        using var part = await client.PostFormAsync("/intake", "/intake/find", ("typed", "banana"), ("meal", "now"), ("fragment", "yes"));
        using var whole = await client.PostFormAsync("/intake", "/intake/find", ("typed", "banana"), ("meal", "lunch"));
        using var get = await client.GetAsync("/intake/find");

        var list = await part.PageAsync();
        Assert.Null(list.QuerySelector("main"));
        Assert.NotNull(list.QuerySelector("button[name=found][value='1 portion FD-banana']"));
        Assert.NotNull(list.QuerySelector("button[name=free]"));
        Assert.NotNull((await whole.PageAsync()).QuerySelector("main button[name=found][value='1 portion FD-banana']"));
        Assert.NotEqual(HttpStatusCode.OK, get.StatusCode);
    }

    [Fact]
    public async Task What_a_person_has_often_is_found_first()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Evening));
        using var client = await app.SignedInAsync();
        Assert.NotEqual("1 portion FD-cheese-cottage", await FirstAsync());

        await LogAsync(client, "dinner", "1 portion FD-cheese-cottage");

        Assert.Equal("1 portion FD-cheese-cottage", await FirstAsync());

        async Task<string?> FirstAsync()
        {
            using var found = await client.PostFormAsync("/intake", "/intake/find", ("typed", "chee"), ("fragment", "yes"));
            return (await found.PageAsync()).QuerySelector("button[name=found]")!.GetAttribute("value");
        }
    }

    [Fact]
    public async Task What_is_impossible_is_refused_and_nothing_is_kept()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Evening));
        using var client = await app.SignedInAsync();

        using var many = await client.PostFormAsync("/intake", "/intake/log", ("meal", "now"), ("food", "1000 portion FD-banana"));
        using var less = await client.PostFormAsync("/intake", "/intake/log", ("meal", "now"), ("food", "-1 portion FD-banana"));
        using var none = await client.PostFormAsync("/intake", "/intake/log", ("meal", "now"), ("free", "yes"), ("typed", "  "));

        Assert.All(new[] { many, less, none }, answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode));
        Assert.Contains("Write a number from 0 to 100 portions", (await many.PageAsync()).QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await client.PageAsync("/intake")).QuerySelectorAll(".logged li"));
    }

    [Fact]
    public async Task A_meal_sent_twice_is_one_meal()
    {
        var clock = new StoppedClock(Evening);
        await using var app = await RunningApp.StartAsync(clock: clock);
        using var client = await app.SignedInAsync();
        foreach (var food in new[] { "FD-banana", "FD-oats-milk", "FD-coffee-filter" })
            await LogAsync(client, "breakfast", $"1 portion {food}");
        clock.Pass(Duration.FromDays(1));
        var page = await client.PageAsync("/intake");
        var id = page.QuerySelector(".log input[name=id]")!.GetAttribute("value")!;

        for (var sent = 0; sent < 2; sent++)
            (await client.PostFormAsync("/intake", "/intake/again", ("id", id), ("meal", "breakfast"), ("day", "2026-03-21"), ("again", "breakfast 2026-03-20"))).Dispose();

        Assert.Equal(3, (await client.PageAsync("/intake")).QuerySelectorAll(".logged li").Length);
    }

    [Fact]
    public async Task A_dangerous_amount_of_water_stands_first_and_leads_to_the_check()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Evening));
        using var client = await app.SignedInAsync();
        (await client.PostFormAsync("/", "/log", ("kind", "fluid"), ("amount", "10000"), ("unit", "mL"))).Dispose();

        var warning = (await client.PageAsync("/intake")).QuerySelector(".warning")!;

        Assert.Contains("alarm", warning.ClassList);
        Assert.NotNull(warning.QuerySelector("a[href='/check']"));
    }

    [Fact]
    public async Task The_evening_asks_for_all_food_and_drink_in_one_tick_of_who_logs_food()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Evening));
        using var client = await app.SignedInAsync();
        Assert.Empty(Ticks(await client.PageAsync("/")));
        await LogAsync(client, "breakfast", "1 portion FD-banana");
        Assert.False(Ticks(await client.PageAsync("/")).Single().IsChecked);
        foreach (var food in new[] { "FD-apple", "FD-pasta" })
            await LogAsync(client, "lunch", $"1 portion {food}");
        var tick = Ticks(await client.PageAsync("/")).Single();
        Assert.True(tick.IsChecked);

        (await client.PostFormAsync("/", "/checkin", ("day", "2026-03-20"), ("covers", tick.Value!))).Dispose();

        Assert.NotNull((await client.PageAsync("/intake")).QuerySelector(".done"));
        Assert.Contains("nothing more to add for food, drink and supplements", (await client.PageAsync("/diary/2026-03-20")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Anything else today?", (await client.PageAsync("/")).Body!.TextContent, StringComparison.Ordinal);

        static IReadOnlyList<IHtmlInputElement> Ticks(IHtmlDocument page) =>
            [.. page.QuerySelectorAll(".tick").Where(label => label.TextContent.Contains("All food, drink and supplements", StringComparison.Ordinal)).Select(label => (IHtmlInputElement)label.QuerySelector("input")!)];
    }

    [Fact]
    public async Task Nobody_else_sees_corrects_or_takes_back_a_meal()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Evening));
        using var client = await app.SignedInAsync();
        using var other = await app.SignedInAsOtherAsync();
        await LogAsync(client, "breakfast", "1 portion FD-banana");
        var id = Path.GetFileName((await client.PageAsync("/intake")).QuerySelector(".logged a")!.GetAttribute("href"))!;

        using var amount = await other.PostFormAsync("/intake", "/intake/amount", ("id", id), ("portions", "2"));
        using var again = await other.PostFormAsync("/intake", "/intake/again", ("again", "breakfast 2026-03-20"));
        (await other.PostFormAsync("/intake", "/intake/undo", ("id", id))).Dispose();
        var seen = await other.PageAsync($"/intake?logged={id}");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.BadRequest), (amount.StatusCode, again.StatusCode));
        Assert.Empty(seen.QuerySelectorAll(".logged li, .correct"));
        Assert.Contains("Banana, 1 medium", (await client.PageAsync("/intake")).QuerySelector(".logged")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, InlineData(ColorScheme.Light), InlineData(ColorScheme.Dark)]
    public async Task The_pages_are_for_everyone(ColorScheme scheme)
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Evening));
        using var client = await app.SignedInAsync();
        foreach (var (day, meal, food) in Eaten)
            (await client.PostFormAsync("/intake", "/intake/log", ("day", day), ("meal", meal), ("food", $"1 portion {food}"))).Dispose();
        foreach (var day in new[] { "2026-03-17", "2026-03-20" })
            (await client.PostFormAsync("/intake", "/intake/complete", ("day", day))).Dispose();
        (await client.PostFormAsync("/", "/log", ("kind", "magnesium"), ("amount", "375"), ("unit", "mg"))).Dispose();
        (await client.PostFormAsync("/", "/log", ("kind", "exercise"), ("minutes", "60"), ("level", "hard"))).Dispose();
        await using var browser = await Browser.OpenAsync(app.Address, scheme: scheme);
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);
        await page.GotoAsync("/intake");
        await page.ClickAsync(".taps button:has-text('Rice'):visible");
        var logged = page.Url;

        foreach (var (name, address) in new[] { ("day", "/intake"), ("logged", logged), ("empty", "/intake?day=2026-01-05"), ("week", "/intake/week"), ("settings", "/intake/settings") })
        {
            foreach (var (width, height) in new[] { (390, 844), (1280, 800), (320, 640), (195, 422) })
            {
                await page.SetViewportSizeAsync(width, height);
                await page.GotoAsync(address);
                await Pictures.KeepAsync(page, $"intake-{name}-{width}-{scheme}", whole: width > 300);
                await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
                await Accessible.HoldAsync(page);
            }
        }

        await page.SetViewportSizeAsync(390, 844);
        await page.GotoAsync("/intake");
        await page.FillAsync("#typed", "choc");
        await Assertions.Expect(page.Locator(".results button")).Not.ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Locator(".results button").First).ToBeFocusedAsync();
        await Pictures.KeepAsync(page, $"intake-found-390-{scheme}", whole: false);
        await Accessible.HoldAsync(page);
    }

    private static (string Day, string Meal, string Food)[] Eaten =>
    [
        ("2026-03-17", "breakfast", "FD-oats-milk"), ("2026-03-17", "lunch", "FD-lentils"), ("2026-03-17", "dinner", "FD-salmon-farmed"),
        ("2026-03-18", "breakfast", "FD-oats-milk"), ("2026-03-19", "breakfast", "FD-oats-milk"), ("2026-03-19", "breakfast", "FD-coffee-filter"),
        ("2026-03-19", "dinner", "FD-rice-white"), ("2026-03-20", "breakfast", "FD-oats-milk"), ("2026-03-20", "breakfast", "FD-banana"),
        ("2026-03-20", "lunch", "FD-bread-wholemeal"), ("2026-03-20", "lunch", "FD-cheese-cheddar"), ("2026-03-20", "dinner", "FD-salmon-farmed"),
    ];

    private static async Task LogAsync(HttpClient client, string meal, string tap)
    {
        using var answer = await client.PostFormAsync("/intake", "/intake/log", ("meal", meal), ("food", tap));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    private static string Row(IHtmlDocument page, string nutrient) =>
        page.QuerySelectorAll(".nutrient").Single(row => row.QuerySelector(".name")!.TextContent == nutrient).TextContent;

    private static string Total(IHtmlDocument page, string nutrient) =>
        page.QuerySelectorAll(".nutrient").Single(row => row.QuerySelector(".name")!.TextContent == nutrient).QuerySelector(".total")!.TextContent;

    /// <summary>Counts what it does on a page: each tap, and the typing of a name as one.</summary>
    private sealed class Hand(IPage page, bool script)
    {
        public int Taps { get; private set; }

        public List<string> Addresses { get; } = [];

        public async Task TapAsync(string what)
        {
            Taps++;
            await page.Locator(what).First.ClickAsync();
            Addresses.Add(page.Url);
        }

        public async Task ChooseAsync(string meal)
        {
            Taps++;
            await page.CheckAsync($".chips [value={meal}]");
        }

        public async Task LogAsync(string food)
        {
            await TapAsync($".log .for .taps button:visible:has-text('{food}')");
            await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync(food);
        }

        public async Task FindAsync(string typed, string food)
        {
            Taps++;
            await page.FillAsync("#typed", typed);
            if (!script)
                await TapAsync("button:has-text('Find')");
            await TapAsync($".results button:has-text('{food}')");
            await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync(food);
            if (script)
                await Assertions.Expect(page.Locator("#typed")).ToBeFocusedAsync();
        }
    }
}
