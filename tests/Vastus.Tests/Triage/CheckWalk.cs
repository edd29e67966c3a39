using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Vastus.Core.Diary;
using Vastus.Store.Diary;
using Vastus.Tests.Running;

namespace Vastus.Tests.Triage;

/// <summary>Somebody in front of the real application, who is worried.</summary>
internal sealed class CheckWalk : IAsyncDisposable
{
    private CheckWalk(RunningApp app, IBrowserContext profile, IPage page) => (App, this.profile, Page) = (app, profile, page);

    private readonly IBrowserContext profile;

    public RunningApp App { get; }

    public IPage Page { get; }

    public static async Task<CheckWalk> BeginAsync(Window window = Window.Phone, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        var app = await RunningApp.StartAsync();
        var browser = await Browser.OpenAsync(app.Address, window, scheme, script);
        var walk = new CheckWalk(app, browser, await browser.NewPageAsync());
        await app.SignInAsync(walk.Page);
        await walk.Page.GetByRole(AriaRole.Link, new() { Name = "Is it serious?" }).ClickAsync();
        await walk.IsAtAsync("Is any of this true now?");
        return walk;
    }

    public Task PressAsync(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    public Task TickAsync(string question) => Page.GetByRole(AriaRole.Checkbox, new() { Name = question, Exact = true }).CheckAsync();

    public Task IsAtAsync(string heading) => Assertions.Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(heading);

    /// <summary>Presses a button until the answer is there.</summary>
    /// <returns>How many times.</returns>
    public async Task<int> ToTheAnswerAsync(string button = "None of these")
    {
        var taps = 0;
        for (; !Page.Url.EndsWith("/check/answer", StringComparison.Ordinal); taps++)
        {
            Assert.True(taps < 20, "the questions do not end");
            await PressAsync(button);
        }

        return taps;
    }

    public async Task<IReadOnlyList<EntryRow>> ChecksAsync()
    {
        var diary = await App.Services.GetRequiredService<Diaries>().FindAsync(Somebody.First.Name, default);
        var entries = await App.Services.GetRequiredService<DiaryStore>().AfterAsync(diary!, null, 1000, default);
        return [.. entries.Where(entry => entry.What.Kind is "check").Select(EntryRow.Of)];
    }

    /// <summary>Axe finds nothing, and nothing is wider than the window; a picture is kept.</summary>
    public async Task LookAsync(string name)
    {
        var dark = await Page.EvaluateAsync<bool>("matchMedia('(prefers-color-scheme: dark)').matches");
        await Pictures.KeepAsync(Page, $"check-{name}-{Page.ViewportSize!.Width}{(dark ? "-dark" : "")}", whole: name is not "first");
        await Accessible.HoldAsync(Page);
    }

    public async ValueTask DisposeAsync()
    {
        await profile.DisposeAsync();
        await App.DisposeAsync();
    }
}
