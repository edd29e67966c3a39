using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Playwright;
using Vastus.Tests.Running;
using Xunit.v3;

[assembly: QuietConsole]

namespace Vastus.Tests.Running;

/// <summary>A test fails when a browser that it opened writes an error to the console, whatever else it looks at.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class QuietConsoleAttribute : BeforeAfterTestAttribute
{
    private static readonly ConcurrentDictionary<string, ConcurrentQueue<string>> Errors = new(StringComparer.Ordinal);

    public static void Listen(IBrowserContext browser)
    {
        var errors = Errors.GetOrAdd(TestContext.Current.Test!.UniqueID, _ => []);
        browser.WebError += (_, error) => errors.Enqueue(error.Error);
        browser.Console += (_, message) =>
        {
            if (message.Type is "error" && !IsAskedFor(message))
                errors.Enqueue($"{message.Page?.Url}: {message.Text}");
        };
    }

    public override void After(MethodInfo methodUnderTest, IXunitTest test)
    {
        if (Errors.TryRemove(test.UniqueID, out var errors))
            Assert.Empty(errors);
    }

    /// <summary>That the network is gone, and that the page itself answers 404 or 422, is what the test is about.</summary>
    private static bool IsAskedFor(IConsoleMessage message) =>
        message.Text.Contains("ERR_INTERNET_DISCONNECTED", StringComparison.Ordinal)
        || message.Text.StartsWith("Failed to load resource: the server responded with a status of 4", StringComparison.Ordinal)
            && message.Location.StartsWith($"{message.Page?.Url}:", StringComparison.Ordinal);
}
