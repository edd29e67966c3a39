using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Vastus.Store;

namespace Vastus.Web.Health;

internal static class HealthEndpoints
{
    private static readonly string[] GetOrHead = ["GET", "HEAD"];

    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/healthz", GetOrHead, () => Results.Text("alive")).AllowAnonymous().ShortCircuit();
        app.MapMethods("/readyz", GetOrHead, Ready).AllowAnonymous().ShortCircuit();
    }

    /// <summary>200 only while the store answers.</summary>
    private static async Task<IResult> Ready(Database database, CancellationToken ct)
    {
        try
        {
            await database.CheckAsync(ct);
            return Results.Text("ready");
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return Results.Text("the store does not answer", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
