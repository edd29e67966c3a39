namespace Vastus.Web;

/// <summary>How the web application is to run.</summary>
/// <param name="Urls">Addresses to listen on, separated by <c>;</c>. Port 0: any free one.</param>
/// <param name="DataFolder">Where the keys live and, without <paramref name="DatabaseUrl"/>, the diaries.</param>
/// <param name="DatabaseUrl">A <c>postgres://</c> address. Null: SQLite.</param>
/// <param name="TrustedProxies">Addresses of reverse proxies whose X-Forwarded headers are believed. Empty: none is.</param>
public sealed record ServeOptions(string Urls, string DataFolder, string? DatabaseUrl = null)
{
    public IReadOnlyList<string> TrustedProxies { get; init; } = [];
}
