using System.Net;
using System.Text.RegularExpressions;

namespace Vastus.Bench;

/// <summary>What a browser fetches that has never been here: the page, and every style sheet and script it names.</summary>
internal static partial class FirstVisit
{
    /// <returns>Bytes over the wire, heads of answers included, compressed with Brotli.</returns>
    public static async Task<int> BytesAsync(Uri address, Phone phone)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AutomaticDecompression = DecompressionMethods.Brotli }) { BaseAddress = address };
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Cookie", phone.Cookies);
        using var page = await client.SendAsync(request);
        var html = await page.Content.ReadAsStringAsync();

        using var line = new Line(address);
        var bytes = await line.AskAsync(phone.Get("/", "br"));
        foreach (var path in Files().Matches(html).Select(file => file.Groups[1].Value).Distinct(StringComparer.Ordinal))
            bytes += await line.AskAsync(phone.Get(path, "br"));
        return bytes;
    }

    [GeneratedRegex("(?:src|href)=\"(/[^\"]*\\.(?:css|js)[^\"]*)\"")]
    private static partial Regex Files();
}
