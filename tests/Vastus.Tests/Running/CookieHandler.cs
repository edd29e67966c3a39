using System.Collections.Concurrent;

namespace Vastus.Tests.Running;

/// <summary>Keeps cookies as a browser does for this machine, where secure cookies travel over plain HTTP.</summary>
internal sealed class CookieHandler() : DelegatingHandler(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false })
{
    private readonly ConcurrentDictionary<string, string> cookies = new(StringComparer.Ordinal);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!cookies.IsEmpty)
            request.Headers.Add("Cookie", string.Join("; ", cookies.Select(c => $"{c.Key}={c.Value}")));
        var response = await base.SendAsync(request, cancellationToken);
        if (!response.Headers.TryGetValues("Set-Cookie", out var set))
            return response;

        foreach (var cookie in set)
        {
            var pair = cookie.Split(';')[0].Split('=', 2);
            if (pair[1] is "")
                cookies.TryRemove(pair[0], out _);
            else
                cookies[pair[0]] = pair[1];
        }

        return response;
    }
}
