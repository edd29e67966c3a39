using Vastus.Tests.Running;

namespace Vastus.Tests.Today;

public sealed class TodayPageTests
{
    [Fact]
    public async Task It_opens_in_a_browser()
    {
        await using var app = await RunningApp.StartAsync();
        await using var browser = await Browser.OpenAsync(app.Address);
        var page = await browser.NewPageAsync();

        await app.SignInAsync(page);

        Assert.Equal("Today", await page.GetByRole(Microsoft.Playwright.AriaRole.Heading, new() { Level = 1 }).InnerTextAsync());
    }
}
