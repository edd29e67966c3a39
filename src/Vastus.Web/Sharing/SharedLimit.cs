using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Vastus.Web.Accounts;

namespace Vastus.Web.Sharing;

/// <summary>How often one address may try a link that leads nowhere: as often as a passphrase.</summary>
/// <remarks>
/// A link that is right is not counted and always opens: in a clinic hundreds share one address, and somebody else's mistakes
/// must not keep a doctor out. Nothing is lost by that, since 128 bits cannot be guessed at any speed; beyond the limit a
/// wrong one costs a look in an index and no page.
/// </remarks>
internal sealed class SharedLimit : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> wrong = PartitionedRateLimiter.Create<HttpContext, string>(http =>
        RateLimitPartition.GetFixedWindowLimiter(
            SignInLimit.Caller(http.Connection.RemoteIpAddress),
            _ => new() { PermitLimit = SignInLimit.AttemptsMost, Window = TimeSpan.FromMinutes(1) }));

    public static IResult Refusal { get; } = new TooMany();

    /// <summary>Counts one more that leads nowhere.</summary>
    public bool Allows(HttpContext http)
    {
        using var lease = wrong.AttemptAcquire(http);
        return lease.IsAcquired;
    }

    public void Dispose() => wrong.Dispose();

    private sealed class TooMany : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            httpContext.Response.Headers.RetryAfter = "60";
            httpContext.Response.ContentType = "text/plain; charset=utf-8";
            return httpContext.Response.WriteAsync("Too many links that lead nowhere were tried from here. Wait a minute, then try yours again.\n");
        }
    }
}
