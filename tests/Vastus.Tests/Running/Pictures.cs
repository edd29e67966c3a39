using Microsoft.Playwright;

namespace Vastus.Tests.Running;

/// <summary>Keeps pictures in the folder <c>VASTUS_TEST_PICTURES</c>, for people to look at. Without it, nothing.</summary>
internal static class Pictures
{
    /// <param name="page">As it is now.</param>
    /// <param name="name">Without its ending.</param>
    /// <param name="whole">With what is below the window.</param>
    public static async Task KeepAsync(IPage page, string name, bool whole = true)
    {
        // A folder without a slash in front is one of the checkout.
        if (Environment.GetEnvironmentVariable("VASTUS_TEST_PICTURES") is { } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(Checkout.Folder, folder, $"{name}.png"), FullPage = whole });
    }
}
