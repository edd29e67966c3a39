using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Vastus.Web.Sharing;

namespace Vastus.Web.Edge;

/// <summary>What browsers are told about every answer.</summary>
internal static class SecurityHeaders
{
    private const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; " +
        "worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>The screen stays on while a guide is read; nothing else of the device is anybody's business.</summary>
    private const string Permissions =
        "screen-wake-lock=(self), accelerometer=(), ambient-light-sensor=(), autoplay=(), bluetooth=(), browsing-topics=(), camera=(), " +
        "display-capture=(), geolocation=(), gyroscope=(), hid=(), interest-cohort=(), magnetometer=(), microphone=(), midi=(), " +
        "payment=(), serial=(), usb=()";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        http.Response.OnStarting(static state =>
        {
            Set((HttpContext)state);
            return Task.CompletedTask;
        }, http);
        return next(http);
    });

    private static void Set(HttpContext http)
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = ContentPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = SharedEndpoints.Is(http.Request) ? "no-referrer" : "same-origin";
        if (SharedEndpoints.Is(http.Request))
            headers["X-Robots-Tag"] = "noindex, nofollow";
        headers["Permissions-Policy"] = Permissions;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!headers.CacheControl.ToString().Contains("public", StringComparison.Ordinal) && headers.ETag.Count is 0)
            headers.CacheControl = "no-store";
        if (http.Request.IsHttps)
            headers.StrictTransportSecurity = "max-age=31536000";

        // Says something about a script that is not here.
        headers.Remove("blazor-enhanced-nav");
    }
}
