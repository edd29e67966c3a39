using Microsoft.Playwright;
using Vastus.Tests.Running;

namespace Vastus.Tests.Triage;

public sealed class CheckBrowserTests
{
    private const string Cramp = "Does a muscle suddenly tighten painfully and go hard?";
    private const string Fever = "Is your temperature 38 °C (100.4 °F) or more, or do you have shaking chills?";
    private const string Chest = "Does your chest hurt or feel tight, or do you cough up blood?";

    [Theory]
    [InlineData(Window.Phone, ColorScheme.Light, false)]
    [InlineData(Window.Phone, ColorScheme.Dark, true)]
    [InlineData(Window.Desktop, ColorScheme.Dark, false)]
    [InlineData(Window.Desktop, ColorScheme.Light, true)]
    public async Task An_ordinary_cramp_is_answered_in_few_taps(Window window, ColorScheme scheme, bool script)
    {
        await using var walk = await CheckWalk.BeginAsync(window, scheme, script);
        await LookAsync("first");
        await walk.PressAsync("None of these");
        await walk.IsAtAsync("What went before, and what is it like?");
        await walk.TickAsync(Cramp);
        await LookAsync("before");
        await walk.PressAsync("Next");
        await walk.IsAtAsync("A clot in the leg?");
        await LookAsync("b");
        await Assertions.Expect(walk.Page.GetByRole(AriaRole.Progressbar)).ToBeVisibleAsync();
        var taps = 4;
        while (!walk.Page.Url.EndsWith("/check/answer", StringComparison.Ordinal))
        {
            await walk.PressAsync("None of these");
            Assert.InRange(++taps, 0, 14);
            await LookAsync(Path.GetFileName(walk.Page.Url));
        }

        await walk.IsAtAsync("You can look after this at home for now.");
        var check = Assert.Single(await walk.ChecksAsync());
        Assert.Equal("self-care", check.Level);
        Assert.Contains("yes=f_cramp;no=A", check.Detail, StringComparison.Ordinal);

        async Task LookAsync(string name)
        {
            if (script)
                await walk.LookAsync(name);
        }
    }

    [Fact]
    public async Task The_emergency_signs_fit_on_one_phone_screen()
    {
        await using var walk = await CheckWalk.BeginAsync();

        Assert.Equal(844, await walk.Page.EvaluateAsync<int>("Math.max(innerHeight, document.querySelector('.check-bar').getBoundingClientRect().bottom)"));
        Assert.Equal(8, await walk.Page.Locator("details.tile").CountAsync());
        Assert.True(await walk.Page.EvaluateAsync<bool>(
            "[...document.querySelectorAll('details.tile')].every(t => t.getBoundingClientRect().bottom <= document.querySelector('.check-bar').getBoundingClientRect().top + 1)"));
        Assert.Equal(0, await walk.Page.EvaluateAsync<int>("scrollY"));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task An_emergency_ends_at_once_with_the_number_and_can_be_gone_on_from(bool script)
    {
        await using var walk = await CheckWalk.BeginAsync(script: script);
        await walk.Page.Locator("summary", new() { HasText = "Breathing, chest" }).ClickAsync();
        await walk.TickAsync(Chest);
        await walk.PressAsync("It is one of these");

        await walk.IsAtAsync("Get emergency help now.");
        await Assertions.Expect(walk.Page.GetByRole(AriaRole.Link, new() { Name = "Call 112" })).ToHaveAttributeAsync("href", "tel:112");
        await Assertions.Expect(walk.Page.GetByRole(AriaRole.Heading, new() { Name = "Why" })).ToBeHiddenAsync();
        if (script)
            await walk.LookAsync("emergency");
        await walk.Page.Locator("summary", new() { HasText = "Why, and what" }).ClickAsync();
        await Assertions.Expect(walk.Page.Locator("main")).ToContainTextAsync("You said that your chest hurts");

        await walk.PressAsync("Go on answering");
        await walk.PressAsync("Nothing else");
        await walk.ToTheAnswerAsync();
        await walk.IsAtAsync("Get emergency help now.");
        Assert.Equal(["emergency"], (await walk.ChecksAsync()).Select(check => check.Level));
    }

    [Fact]
    public async Task A_sign_that_is_no_emergency_asks_for_the_others_and_then_goes_on()
    {
        await using var walk = await CheckWalk.BeginAsync();
        await walk.Page.Locator("summary", new() { HasText = "Fever, heat" }).ClickAsync();
        await walk.TickAsync(Fever);
        await walk.PressAsync("It is one of these");

        await Assertions.Expect(walk.Page.Locator("main")).ToContainTextAsync("Is anything else true?");
        Assert.True(await walk.Page.GetByRole(AriaRole.Checkbox, new() { Name = Fever, Exact = true }).IsCheckedAsync());
        await walk.LookAsync("more");
        await walk.PressAsync("Nothing else");
        await walk.IsAtAsync("What went before, and what is it like?");
    }

    [Fact]
    public async Task Back_shows_what_was_answered_and_it_can_be_changed()
    {
        await using var walk = await CheckWalk.BeginAsync(script: false);
        await walk.PressAsync("None of these");
        await walk.TickAsync(Cramp);
        await walk.PressAsync("Next");
        await walk.IsAtAsync("A clot in the leg?");

        await walk.Page.GoBackAsync();
        await walk.IsAtAsync("What went before, and what is it like?");
        Assert.True(await walk.Page.GetByRole(AriaRole.Checkbox, new() { Name = Cramp, Exact = true }).IsCheckedAsync());
        await walk.Page.GetByRole(AriaRole.Checkbox, new() { Name = Cramp, Exact = true }).UncheckAsync();
        await walk.Page.CheckAsync("[name=unsure][value=f_cramp]");
        await walk.PressAsync("Next");
        await walk.ToTheAnswerAsync();

        Assert.DoesNotContain("f_cramp", Assert.Single(await walk.ChecksAsync()).Detail!.Split(";unsure=")[0], StringComparison.Ordinal);
        await walk.PressAsync("Start again");
        await walk.IsAtAsync("Is any of this true now?");
        Assert.Equal(0, await walk.Page.Locator(":checked").CountAsync());
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var walk = await CheckWalk.BeginAsync(Window.Desktop);
        await FocusOnAsync(walk.Page, "Breathing, chest or heartbeat");
        await walk.Page.Keyboard.PressAsync("Enter");
        await FocusOnAsync(walk.Page, Chest);
        await walk.Page.Keyboard.PressAsync("Space");
        await FocusOnAsync(walk.Page, "It is one of these");
        await walk.Page.Keyboard.PressAsync("Enter");
        await walk.IsAtAsync("Get emergency help now.");
        await FocusOnAsync(walk.Page, "Call 112");
    }

    [Fact]
    public async Task A_screen_reader_hears_one_heading_then_the_questions_in_groups_then_the_buttons()
    {
        await using var walk = await CheckWalk.BeginAsync();
        await walk.PressAsync("None of these");

        foreach (var address in new[] { "/check", "/check/before", "/check/b", "/check/h", "/check/answer", "/conditions" })
        {
            await walk.Page.GotoAsync(address);
            Assert.Equal("banner navigation main".Split(' ').Where(role => role is not "banner" || address is "/conditions"), await walk.Page.EvaluateAsync<string[]>(
                "['header', 'nav', 'main'].filter(tag => document.querySelector(tag)).map(tag => ({ header: 'banner', nav: 'navigation', main: 'main' })[tag])"));
            var levels = await walk.Page.EvaluateAsync<int[]>("[...document.querySelectorAll('h1, h2, h3, h4')].map(h => +h.tagName[1])");
            Assert.Equal(1, levels[0]);
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second > 1 && pair.Second - pair.First <= 1, $"{address}: a heading is skipped"));
            Assert.Equal(0, await walk.Page.EvaluateAsync<int>(
                "[...document.querySelectorAll('main input:not([type=hidden])')].filter(i => !i.labels.length || !i.closest('[role=group]') && i.value !== 'f_worried').length"));
        }

        await walk.Page.GotoAsync("/check/b");
        Assert.True(await walk.Page.EvaluateAsync<bool>(
            "!!(document.querySelector('h1').compareDocumentPosition(document.querySelector('[name=yes]')) & 4) && !!(document.querySelector('[name=yes]').compareDocumentPosition(document.querySelector('.check-bar')) & 4)"));
    }

    [Theory, InlineData(320, 640), InlineData(195, 422)]
    public async Task It_works_on_a_narrow_screen(int width, int height)
    {
        await using var walk = await CheckWalk.BeginAsync();
        await walk.Page.SetViewportSizeAsync(width, height);
        await walk.Page.GotoAsync("/check");
        await walk.LookAsync("narrow-first");
        await walk.PressAsync("None of these");
        await walk.LookAsync("narrow-before");
        await walk.ToTheAnswerAsync();
        await walk.LookAsync("narrow-answer");
    }

    [Fact]
    public async Task Printed_it_has_no_buttons_and_hides_nothing()
    {
        await using var walk = await CheckWalk.BeginAsync();
        await walk.PressAsync("None of these");
        await walk.ToTheAnswerAsync("Skip these");
        await Assertions.Expect(walk.Page.GetByRole(AriaRole.Button, new() { Name = "Print this page" })).ToBeVisibleAsync();

        await walk.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(0, await walk.Page.EvaluateAsync<int>("[...document.querySelectorAll('button, nav')].filter(b => b.checkVisibility()).length"));
        Assert.True(await walk.Page.EvaluateAsync<bool>("[...document.querySelectorAll('main details li')].every(li => li.checkVisibility({ contentVisibilityAuto: true }) && li.getBoundingClientRect().height > 0)"));
    }

    private static async Task FocusOnAsync(IPage page, string name)
    {
        for (var i = 0; i < 100; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string>(
                "([...document.activeElement.labels ?? []].at(-1) ?? document.activeElement).textContent.trim().replace(/\\s+/g, ' ')") == name)
            {
                return;
            }
        }

        Assert.Fail($"the keyboard does not reach {name}");
    }
}
