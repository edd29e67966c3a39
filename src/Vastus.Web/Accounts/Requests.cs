using System.Net;
using Microsoft.AspNetCore.Http;

namespace Vastus.Web.Accounts;

internal static class Requests
{
    /// <summary>A script asks: it wants a status, not a page to sign in on.</summary>
    public static bool WantsJson(this HttpRequest request) =>
        request.Path.StartsWithSegments("/queue", StringComparison.Ordinal)
        || request.Headers.Accept.ToString().Contains("application/json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a browser keeps the sign-in cookie that this request would be answered with.</summary>
    public static bool IsSecureEnough(this HttpRequest request) => request.IsHttps
        || request.Host.Host is "localhost" || request.Host.Host.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
        || IPAddress.TryParse(request.Host.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address);

    /// <summary>The address to go on to.</summary>
    /// <returns>The start page unless the text is a path of this site: never another site.</returns>
    public static string LocalOrStart(string? path) =>
        path is ['/', ..] and not ['/', '/' or '\\', ..] && !path.Any(char.IsControl) ? path : "/";
}
