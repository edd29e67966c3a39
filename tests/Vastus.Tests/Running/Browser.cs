using Microsoft.Playwright;

namespace Vastus.Tests.Running;

/// <summary>Debian's Chromium, started once for all tests.</summary>
public static class Browser
{
    private static readonly Lazy<Task<IBrowser>> Started = new(StartAsync);

    /// <summary>A fresh browser profile: no cookies, nothing stored. Dispose it to close its pages.</summary>
    /// <param name="address">Of the application.</param>
    /// <param name="window">How large.</param>
    /// <param name="scheme">Light or dark.</param>
    /// <param name="script">Whether pages may use any.</param>
    /// <param name="handheld">Drawn as on a phone in the hand: twice the pixels, scrollbars that take no room. Too wide a page is then shrunk.</param>
    public static async Task<IBrowserContext> OpenAsync(
        Uri address, Window window = Window.Phone, ColorScheme scheme = ColorScheme.Light, bool script = true, bool handheld = false)
    {
        var browser = await Started.Value;
        var profile = await browser.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            ViewportSize = window is Window.Phone ? new() { Width = 390, Height = 844 } : new() { Width = 1280, Height = 800 },
            HasTouch = window is Window.Phone,
            DeviceScaleFactor = handheld ? 2 : 1,
            IsMobile = handheld,
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            Locale = "en-GB",
            TimezoneId = "Europe/Berlin",
        });
        QuietConsoleAttribute.Listen(profile);
        return profile;
    }

    private static async Task<IBrowser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("VASTUS_TEST_CHROMIUM")
                ?? throw new InvalidOperationException("No Chromium for the tests: run ./test, or set VASTUS_TEST_CHROMIUM."),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }
}

public enum Window
{
    Phone,
    Desktop,
}
