using Microsoft.Playwright;
using NodaTime;
using Vastus.Tests.Running;

namespace Vastus.Tests.Today;

/// <summary>The picture in the readme, which this makes again in the folder <c>VASTUS_TEST_PICTURES</c>.</summary>
public sealed class ReadmePictureTests
{
    private const int BytesMost = 150_000;

    /// <summary>17:12 in Berlin, on a day of the sample that began with a cramp.</summary>
    private static readonly Instant Afternoon = Instant.FromUtc(2025, 12, 13, 16, 12);

    [Fact]
    public async Task It_is_Today_on_a_phone_and_small()
    {
        await using var app = await RunningApp.StartAsync(clock: new StoppedClock(Afternoon));
        using var client = await app.SignedInAsync();
        var sofar = File.ReadLines(Checkout.Sample).TakeWhile(line => !line.StartsWith("2025-12-13T18", StringComparison.Ordinal));
        var preview = await client.UploadAsync(string.Join('\n', sofar));
        (await client.PostFormAsync(preview, preview)).Dispose();
        await using var browser = await Browser.OpenAsync(app.Address, handheld: true);
        await browser.Clock.SetFixedTimeAsync(Afternoon.ToString());
        var page = await browser.NewPageAsync();
        await app.SignInAsync(page);

        await Assertions.Expect(page.Locator(".total").Filter(new() { HasText = "Drinks" })).ToContainTextAsync("1,760");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "It hurts now" }).First).ToBeInViewportAsync();
        await Pictures.KeepAsync(page, "today", whole: false);

        Assert.Contains("(docs/today.png)", await File.ReadAllTextAsync(Path.Combine(Checkout.Folder, "README.md")));
        Assert.InRange(new FileInfo(Path.Combine(Checkout.Folder, "docs", "today.png")).Length, 1, BytesMost);
    }
}
