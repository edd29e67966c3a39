using System.CommandLine;
using Microsoft.Extensions.Hosting;
using Vastus.Web;

namespace Vastus.Cli;

internal static class Serve
{
    public static Command Command()
    {
        var urls = Settings.Urls();
        var data = Settings.Data();
        var proxies = Settings.TrustedProxies();
        var command = new Command("serve", "Run the web application.") { urls, data, proxies };
        command.SetAction((parsed, ct) => RunAsync(
            new(parsed.GetValue(urls)!, parsed.GetValue(data)!, Settings.DatabaseUrl) { TrustedProxies = parsed.GetValue(proxies)! }, ct));
        return command;
    }

    private static async Task<int> RunAsync(ServeOptions options, CancellationToken ct)
    {
        await using var app = await WebApp.CreateAsync(options);
        await app.StartAsync(ct);
        Console.WriteLine($"Vastus answers on {string.Join(", ", app.Urls)}");
        await app.WaitForShutdownAsync(ct);
        return 0;
    }
}
