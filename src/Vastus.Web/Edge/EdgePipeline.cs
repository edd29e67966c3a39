using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Vastus.Web.Accounts;
using Vastus.Web.Errors;

namespace Vastus.Web.Edge;

/// <summary>What every request passes before its endpoint, in this order.</summary>
internal static class EdgePipeline
{
    public static void UseEdge(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseSecurityHeaders();
        app.UseFaultPage();
        app.UseResponseCompression();
        app.UseCookiePolicy();
        app.UseStatusPages();
        app.UseRouting();
        app.UseRateLimiter();
        var firstStart = app.Services.GetRequiredService<FirstStart>();
        app.Use(next => http => firstStart.Invoke(http, next));
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseFormCheck();
    }
}
