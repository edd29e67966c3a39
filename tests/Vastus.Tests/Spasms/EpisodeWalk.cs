using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Vastus.Core.Diary;
using Vastus.Store.Diary;
using Vastus.Tests.Running;

namespace Vastus.Tests.Spasms;

/// <summary>Somebody in front of the real application, whose calf hurts.</summary>
internal sealed class EpisodeWalk : IAsyncDisposable
{
    private EpisodeWalk(RunningApp app, IBrowserContext profile, IPage page) => (App, this.profile, Page) = (app, profile, page);

    private readonly IBrowserContext profile;

    public RunningApp App { get; }

    public IPage Page { get; }

    public static async Task<EpisodeWalk> BeginAsync(
        Window window = Window.Phone, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        var app = await RunningApp.StartAsync();
        var browser = await Browser.OpenAsync(app.Address, window, scheme, script);
        var walk = new EpisodeWalk(app, browser, await browser.NewPageAsync());
        await app.SignInAsync(walk.Page);
        return walk;
    }

    public Task PressAsync(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).First.ClickAsync();

    public Task HurtsAsync() => Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "It hurts now" }).ClickAsync();

    public async Task IsAtAsync(string heading, bool look = true)
    {
        await Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(heading);
        if (look)
            await IsFitForAllAsync();
    }

    /// <summary>From the button to the guide: left upper calf, 7 of 10, no sign of danger.</summary>
    public async Task ToTheGuideAsync(bool look = false)
    {
        await HurtsAsync();
        await IsAtAsync("Where does it hurt?", look);
        await Page.GetByRole(AriaRole.Radio, new() { Name = "Left leg" }).CheckAsync();
        await Page.GetByRole(AriaRole.Radio, new() { Name = "Upper calf" }).CheckAsync();
        await PressAsync("Next");
        await IsAtAsync("How bad is it?", look);
        await PressAsync("7 strong");
        await IsAtAsync("Is any of this true?", look);
        await PressAsync("None of these");
        await IsAtAsync("Is any of this true for you?", look);
        await PressAsync("None of these");
    }

    public async Task<IReadOnlyList<EntryRow>> DiaryAsync()
    {
        var diary = await App.Services.GetRequiredService<Diaries>().FindAsync(Somebody.First.Name, default);
        var entries = await App.Services.GetRequiredService<DiaryStore>().AfterAsync(diary!, null, 1000, default);
        return [.. entries.Select(EntryRow.Of)];
    }

    public async Task<EntryRow> SpasmAsync() => Assert.Single(await DiaryAsync(), r => r.Kind is "spasm");

    /// <summary>Axe finds nothing, nothing hangs over the edge, nothing is too small for a thumb or tired eyes.</summary>
    private async Task IsFitForAllAsync()
    {
        var dark = await Page.EvaluateAsync<bool>("matchMedia('(prefers-color-scheme: dark)').matches");
        await Pictures.KeepAsync(Page, $"{Regex.Replace(await Page.TitleAsync(), "[^A-Za-z]+", "-")}{Page.ViewportSize!.Width}{(dark ? "-dark" : "")}", whole: false);
        if (await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"))
            Assert.Fail("the page is wider than the window");
        var small = await Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('main button, main a.button, main label.choice, main label.tick')]" +
            ".filter(e => e.offsetParent && (e.offsetHeight < 63 || parseFloat(getComputedStyle(e).fontSize) < 20)).map(e => e.textContent.trim())");
        Assert.Empty(small);
        Assert.Empty(await Accessible.AxeAsync(Page));
    }

    public async ValueTask DisposeAsync()
    {
        await profile.DisposeAsync();
        await App.DisposeAsync();
    }
}
