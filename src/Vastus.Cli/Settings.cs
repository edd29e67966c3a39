using System.CommandLine;
using System.Net;

namespace Vastus.Cli;

/// <summary>Where the store is: an option, else the environment, else the default.</summary>
internal static class Settings
{
    public static Option<string> Data() => new("--data")
    {
        Description = "The data folder (VASTUS_DATA).",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable("VASTUS_DATA") is { Length: > 0 } folder ? folder : "data",
    };

    public static Option<string> Diary()
    {
        var option = new Option<string>("--diary") { Description = "The diary's name.", Required = true };
        option.Validators.Add(result =>
        {
            var name = result.GetValueOrDefault<string>();
            if (string.IsNullOrWhiteSpace(name))
                result.AddError("Option '--diary' needs a name.");
            else if (name.Any(char.IsControl))
                result.AddError("Option '--diary': a name is one line of letters that can be seen.");
        });
        return option;
    }

    public static Option<string?> Output() => new("-o", "--output") { Description = "The file to write. Default: standard output." };

    public static Option<string> Urls()
    {
        var option = new Option<string>("--urls")
        {
            Description = "Where to listen (VASTUS_URLS).",
            DefaultValueFactory = _ => Environment.GetEnvironmentVariable("VASTUS_URLS") is { Length: > 0 } urls ? urls : "http://127.0.0.1:8080",
        };
        option.Validators.Add(result =>
        {
            foreach (var url in (result.GetValueOrDefault<string>() ?? "").Split(';').Where(url => !IsListenable(url)))
                result.AddError($"Option '--urls': '{url}' is no address such as http://127.0.0.1:8080.");
        });
        return option;
    }

    public static Option<string[]> TrustedProxies()
    {
        var option = new Option<string[]>("--trust-proxy")
        {
            Description = "A reverse proxy, or its network, whose X-Forwarded headers are believed; may be said again (VASTUS_TRUST_PROXY, separated by commas).",
            DefaultValueFactory = _ => Environment.GetEnvironmentVariable("VASTUS_TRUST_PROXY")
                ?.Split((char[])[',', ';', ' '], StringSplitOptions.RemoveEmptyEntries) ?? [],
        };
        option.Validators.Add(result =>
        {
            foreach (var proxy in result.GetValueOrDefault<string[]>() ?? [])
            {
                if (!IPAddress.TryParse(proxy, out _) && !IPNetwork.TryParse(proxy, out _))
                    result.AddError($"Option '--trust-proxy': '{proxy}' is no address and no network such as 10.0.0.0/8.");
            }
        });
        return option;
    }

    /// <remarks>A star or a plus for the host means every address of the machine.</remarks>
    private static bool IsListenable(string url) =>
        Uri.TryCreate(url.Trim().Replace("://*", "://any", StringComparison.Ordinal).Replace("://+", "://any", StringComparison.Ordinal), UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https" && address.PathAndQuery is "/";

    /// <summary>That there is nothing where the store should be.</summary>
    public static string NoStore(string data) => DatabaseUrl is null
        ? $"--data: there is no store in '{data}'; name the folder that 'vastus serve' uses"
        : "VASTUS_DATABASE: there is no store in this database; name the one that 'vastus serve' uses";

    /// <returns>Null: SQLite in the data folder.</returns>
    public static string? DatabaseUrl => Environment.GetEnvironmentVariable("VASTUS_DATABASE") is { Length: > 0 } url ? url : null;
}
