using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Vastus.Bench;

/// <summary>A signed-in person's phone: its cookies, and what it needs to send its queue.</summary>
internal sealed partial class Phone
{
    private readonly Dictionary<string, string> cookies = new(StringComparer.Ordinal);
    private readonly Uri address;
    private string tokenHeader = "";
    private string token = "";
    private string diary = "";

    private Phone(Uri address) => this.address = address;

    /// <summary>Makes the first account of an empty store, or signs in to it.</summary>
    public static async Task<Phone> SignInAsync(Uri address)
    {
        const string Passphrase = "nine calm purple tortoises";
        var phone = new Phone(address);
        var door = (await phone.SendAsync(HttpMethod.Get, "/", null)).Location ?? "/";
        var form = (await phone.SendAsync(HttpMethod.Get, door, null)).Body;
        var signedIn = await phone.SendAsync(HttpMethod.Post, door, new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["__RequestVerificationToken"] = FormToken().Match(form).Groups[1].Value,
            ["name"] = "me",
            ["passphrase"] = Passphrase,
            ["again"] = Passphrase,
            ["zone"] = "Europe/Berlin",
        }));
        if (signedIn.Location is not "/")
            throw new InvalidOperationException($"Signing in at {door} did not lead to /: {signedIn.Body}");

        var queue = JsonNode.Parse((await phone.SendAsync(HttpMethod.Get, "/queue/token", null)).Body)!;
        phone.tokenHeader = queue["headerName"]!.ToString();
        phone.token = queue["requestToken"]!.ToString();
        phone.diary = queue["diary"]!.ToString();
        return phone;
    }

    public byte[] Get(string path, string? encoding = null) => Encoding.ASCII.GetBytes(
        $"GET {path} HTTP/1.1\r\nHost: {address.Authority}\r\nCookie: {Cookies}\r\n" +
        $"{(encoding is null ? "" : $"Accept-Encoding: {encoding}\r\n")}\r\n");

    /// <summary>A queue of new entries, as the phone sends it.</summary>
    /// <param name="entries">How many.</param>
    /// <param name="at">When they happened.</param>
    public byte[] Queue(int entries, string at)
    {
        var rows = string.Join(',', Enumerable.Range(0, entries).Select(_ =>
            $$"""{"id":"{{Guid.CreateVersion7()}}","at":"{{at}}","kind":"fluid","amount":250,"unit":"mL"}"""));
        var body = $$"""{"diary":"{{diary}}","entries":[{{rows}}]}""";
        return Encoding.ASCII.GetBytes(
            $"POST /queue HTTP/1.1\r\nHost: {address.Authority}\r\nCookie: {Cookies}\r\n{tokenHeader}: {token}\r\n" +
            $"Content-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}");
    }

    public string Cookies => string.Join("; ", cookies.Select(c => $"{c.Key}={c.Value}"));

    private async Task<(string? Location, string Body)> SendAsync(HttpMethod method, string path, HttpContent? content)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = address };
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (cookies.Count > 0)
            request.Headers.Add("Cookie", Cookies);
        using var response = await client.SendAsync(request);
        if (response.Headers.TryGetValues("Set-Cookie", out var set))
        {
            foreach (var pair in set.Select(cookie => cookie.Split(';')[0].Split('=', 2)))
                cookies[pair[0]] = pair[1];
        }

        return (response.Headers.Location?.OriginalString, await response.Content.ReadAsStringAsync());
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]*)\"")]
    private static partial Regex FormToken();
}
