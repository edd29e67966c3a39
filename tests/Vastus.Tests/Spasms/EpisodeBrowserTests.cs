using Microsoft.Playwright;
using Vastus.Tests.Running;

namespace Vastus.Tests.Spasms;

public sealed class EpisodeBrowserTests
{
    [Theory]
    [InlineData(Window.Phone, ColorScheme.Dark, true)]
    [InlineData(Window.Phone, ColorScheme.Light, false)]
    [InlineData(Window.Desktop, ColorScheme.Light, true)]
    [InlineData(Window.Desktop, ColorScheme.Dark, false)]
    public async Task From_the_button_to_what_helped(Window window, ColorScheme scheme, bool script)
    {
        await using var walk = await EpisodeWalk.BeginAsync(window, scheme, script);

        await walk.ToTheGuideAsync(look: script);
        await walk.IsAtAsync("Stop and rest", script);
        await walk.PressAsync("Next");
        await walk.IsAtAsync("Upper calf stretch", script);
        await walk.PressAsync("Does not help: next");
        await walk.IsAtAsync("Tighten the opposite muscle", script);
        await walk.PressAsync("It stopped");
        await walk.IsAtAsync("What helped?", script);
        await walk.Page.GetByRole(AriaRole.Group, new() { Name = "Stop and rest" }).GetByLabel("Helped a bit").CheckAsync();
        await walk.Page.GetByRole(AriaRole.Group, new() { Name = "Pain now" }).GetByLabel("2", new() { Exact = true }).CheckAsync();
        await walk.Page.GetByLabel("Cramp").CheckAsync();
        await walk.Page.GetByLabel("Sleeping").CheckAsync();
        await walk.PressAsync("Save");
        await walk.IsAtAsync("It is in your diary", script);

        var rows = await walk.DiaryAsync();
        var spasm = await walk.SpasmAsync();
        Assert.Equal(("cramp", "7", "gastrocnemius", "left", "doing=sleep"), (spasm.Name, spasm.Amount, spasm.Site, spasm.Side, spasm.Detail));
        Assert.NotNull(spasm.Minutes);
        var relief = rows.Where(r => r.Kind is "relief").ToDictionary(r => r.Name!, r => (r.Level, r.Site, r.Detail));
        Assert.Equal(2, relief.Count);
        Assert.Equal(("some", "gastrocnemius", $"pain-before=7;pain-after=2;step=RM-01;spasm={spasm.Id}"), relief["rest"]);
        Assert.Equal("none", relief["stretch"].Level);
        Assert.All(rows.Where(r => r.Kind is "symptom"), r => Assert.Equal("no", r.Level));

        await walk.Page.GetByRole(AriaRole.Link, new() { Name = "See the day" }).ClickAsync();
        await Assertions.Expect(walk.Page.Locator("main")).ToContainTextAsync("cramp", new() { IgnoreCase = true });
    }

    [Theory]
    [InlineData(ColorScheme.Light, "Is the leg or foot suddenly cold", "Call the emergency number now")]
    [InlineData(ColorScheme.Dark, "Is that leg warm", "Speak to a clinician today, day or night")]
    public async Task One_yes_leads_to_help_and_not_to_massage(ColorScheme scheme, string question, string heading)
    {
        await using var walk = await EpisodeWalk.BeginAsync(scheme: scheme);
        await walk.HurtsAsync();
        await walk.PressAsync("Skip");
        await walk.IsAtAsync("How bad is it?", look: false);
        await walk.PressAsync("Skip");
        await walk.IsAtAsync("Is any of this true?", look: false);
        await walk.PressAsync("I ticked something");
        await Assertions.Expect(walk.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Nothing is ticked");
        await walk.Page.GetByLabel(question).CheckAsync();
        await walk.PressAsync("I ticked something");
        await walk.IsAtAsync(heading);

        Assert.Equal(["yes"], (await walk.DiaryAsync()).Where(r => r.Kind is "symptom").Select(r => r.Level));
        var id = (await walk.SpasmAsync()).Id;
        foreach (var way in new[] { "guide", "guide/RM-04", "guide/end" })
        {
            await walk.Page.GotoAsync($"/spasm/{id}/{way}");
            await walk.IsAtAsync(heading, look: false);
        }

        await walk.PressAsync("It stopped");
        await walk.IsAtAsync("How was it?");
        await walk.PressAsync("Save");
        await Assertions.Expect(walk.Page.Locator("h1").First).ToHaveTextAsync("It is in your diary");
        await Assertions.Expect(walk.Page.Locator("main")).ToContainTextAsync("do not massage");
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Two_taps_on_the_button_are_one_episode(bool script)
    {
        await using var walk = await EpisodeWalk.BeginAsync(script: script);

        await walk.Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "It hurts now" }).DblClickAsync();
        await walk.IsAtAsync("Where does it hurt?", look: false);

        Assert.Contains("running=yes", (await walk.SpasmAsync()).Detail);
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var walk = await EpisodeWalk.BeginAsync(Window.Desktop);
        await FocusOnAsync(walk.Page, "It hurts now");
        await walk.Page.Keyboard.PressAsync("Enter");
        await walk.IsAtAsync("Where does it hurt?", look: false);
        await FocusOnAsync(walk.Page, "Right leg", "Left leg");
        await walk.Page.Keyboard.PressAsync("ArrowRight");
        await FocusOnAsync(walk.Page, "Middle of the front thigh");
        await walk.Page.Keyboard.PressAsync("Space");
        await FocusOnAsync(walk.Page, "Next");
        await walk.Page.Keyboard.PressAsync("Enter");
        await walk.IsAtAsync("How bad is it?", look: false);
        await FocusOnAsync(walk.Page, "7 strong");
        await walk.Page.Keyboard.PressAsync("Enter");
        await walk.IsAtAsync("Is any of this true?", look: false);
        await FocusOnAsync(walk.Page, "None of these");
        await walk.Page.Keyboard.PressAsync("Enter");
        await walk.IsAtAsync("Is any of this true for you?", look: false);
        await FocusOnAsync(walk.Page, "Not now");
        await walk.Page.Keyboard.PressAsync("Enter");
        await walk.IsAtAsync("Stop and rest", look: false);
        await FocusOnAsync(walk.Page, "It stopped");
        await walk.Page.Keyboard.PressAsync("Enter");
        await walk.IsAtAsync("What helped?", look: false);

        var spasm = await walk.SpasmAsync();
        Assert.Equal(("rectus-femoris", "7"), (spasm.Site, spasm.Amount));
    }

    [Fact]
    public async Task The_end_of_the_guide_says_what_was_left_out_and_why()
    {
        await using var walk = await EpisodeWalk.BeginAsync();
        await walk.ToTheGuideAsync();
        await walk.IsAtAsync("Stop and rest", look: false);
        var guide = walk.Page.Url[..(walk.Page.Url.LastIndexOf('/') + 1)];
        await walk.Page.GotoAsync(guide + "end");
        await walk.Page.GetByRole(AriaRole.Link, new() { Name = "Change what is left out" }).ClickAsync();
        await walk.IsAtAsync("Is any of this true for you?");
        await walk.Page.GetByLabel("Do you have Raynaud").CheckAsync();
        await walk.PressAsync("Save");
        await walk.Page.GotoAsync(guide + "end");

        await walk.IsAtAsync("Does it still hurt?");
        await Assertions.Expect(walk.Page.Locator("main")).ToContainTextAsync("Cold pack. Not with Raynaud");
        await walk.Page.GotoAsync(guide + "RM-06");
        await walk.IsAtAsync("Stop and rest", look: false);
        await walk.Page.GetByRole(AriaRole.Link, new() { Name = "Earlier" }).ClickAsync();
        await walk.IsAtAsync("When did it stop?");
        await walk.PressAsync("I don’t know");
        await walk.IsAtAsync("How was it?", look: false);
        Assert.Null((await walk.SpasmAsync()).Minutes);
    }

    [Fact]
    public async Task The_clock_and_the_timer_tick()
    {
        await using var walk = await EpisodeWalk.BeginAsync();
        await walk.ToTheGuideAsync();
        await walk.PressAsync("Next");
        await Assertions.Expect(walk.Page.Locator("pain-clock")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^00:[0-9]{2}$"));
        await walk.PressAsync("Start the timer");
        await Assertions.Expect(walk.Page.Locator("hold-timer output")).ToHaveTextAsync("0:13 (1 of 3)");
        await walk.PressAsync("Stop the timer");
        var position = walk.Page.Locator("button[name=position]").First;
        var (before, steps) = (await position.InnerTextAsync(), await walk.Page.Locator("ol").InnerTextAsync());
        await position.ClickAsync();
        await Assertions.Expect(position).Not.ToHaveTextAsync(before);
        await Assertions.Expect(walk.Page.Locator("ol")).Not.ToHaveTextAsync(steps);
    }

    private static async Task FocusOnAsync(IPage page, params string[] names)
    {
        for (var i = 0; i < 80; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var name = await page.EvaluateAsync<string>(
                "([...document.activeElement.labels ?? []].at(-1) ?? document.activeElement).textContent.trim().replace(/\\s+/g, ' ')");
            if (names.Contains(name) && await page.EvaluateAsync<bool>("!!document.activeElement.closest('main')"))
                return;
        }

        Assert.Fail($"the keyboard does not reach {names[0]}");
    }
}
