using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Vastus.Tests.Running;

/// <summary>What every page must hold to.</summary>
internal static class Accessible
{
    /// <summary>Axe finds nothing, and nothing is wider than the window.</summary>
    public static async Task HoldAsync(IPage page) => Assert.Empty((await AxeAsync(page)).Concat(await TooWideAsync(page)));

    /// <returns>What axe finds: which rule, and where.</returns>
    /// <param name="page">Which.</param>
    /// <param name="rules">Null: all.</param>
    public static async Task<IEnumerable<string>> AxeAsync(IPage page, IReadOnlyList<string>? rules = null) =>
        (await page.RunAxe(rules is null ? null : new() { RunOnly = new() { Type = "rule", Values = [.. rules] } })).Violations.SelectMany(v => v.Nodes.Select(n => $"{page.Url} {v.Id}: {n.Html}"));

    /// <returns>What reaches over the right edge of the window, if the page can be moved sideways.</returns>
    public static async Task<IEnumerable<string>> TooWideAsync(IPage page)
    {
        var over = await page.EvaluateAsync<string[]>(
            """
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
              [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).map(e => e.outerHTML.slice(0, 90))
            """);
        return over.Take(3).Select(html => $"{page.Url} at {page.ViewportSize!.Width}: {html}");
    }
}
