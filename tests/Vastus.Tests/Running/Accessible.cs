using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Vastus.Tests.Running;

/// <summary>What every page must hold to.</summary>
internal static class Accessible
{
    /// <summary>Axe finds nothing, and nothing is wider than the window.</summary>
    public static async Task HoldAsync(IPage page)
    {
        var found = await page.RunAxe();
        Assert.Empty(found.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}")));
        Assert.True(
            await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
            $"{page.Url} is wider than the window");
    }

    /// <summary>Keeps a picture in the folder <c>VASTUS_TEST_PICTURES</c>, for people to look at. Without it, nothing.</summary>
    public static async Task PictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("VASTUS_TEST_PICTURES") is { } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
    }
}
