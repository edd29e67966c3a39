using Microsoft.Playwright;
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
        var page = await OpenAsync(browser);

        await browser.SetOfflineAsync(true);
        await page.ReloadAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("No network");
    }

    /// <summary>Today, once this phone is ready for the time without a network.</summary>
    private static async Task<IPage> OpenAsync(IBrowserContext browser)
    {
        var page = await browser.NewPageAsync();
        await page.GotoAsync("/");
        await page.EvaluateAsync("() => navigator.serviceWorker.ready.then(one => one.active.state === 'activated' || new Promise(done => one.active.onstatechange = done))");
        return page;
    }
}
