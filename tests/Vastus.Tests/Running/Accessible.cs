using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Vastus.Tests.Running;

/// <summary>What every page must hold to.</summary>
internal static class Accessible
{
    private static readonly Lazy<string> Axe = new(() => new BundledAxeScriptProvider().GetScript());

    /// <summary>Axe finds nothing, and nothing is wider than the window.</summary>
    public static async Task HoldAsync(IPage page)
    {
        var found = string.Join('\n', (await AxeAsync(page)).Concat(await TooWideAsync(page)));
        Assert.True(found is "", found);
    }

    /// <remarks>Axe is put into the page once. The package for this opens a page of its own for every look, which is ten times slower.</remarks>
    /// <returns>What axe finds: which rule, and where.</returns>
    /// <param name="page">Which.</param>
    /// <param name="rules">Empty: all.</param>
    public static async Task<IReadOnlyList<string>> AxeAsync(IPage page, params string[] rules)
    {
        if (!await page.EvaluateAsync<bool>("!!window.axe"))
            await page.EvaluateAsync(Axe.Value);
        var found = await page.EvaluateAsync<string[]>(
            """
            async rules => (await axe.run(document, rules.length ? { runOnly: rules } : {})).violations
              .flatMap(rule => rule.nodes.map(node => `${rule.id}: ${node.html}`))
            """,
            rules);
        return [.. found.Select(what => $"{page.Url} {what}")];
    }

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
