using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Vastus.Store.Accounts;

namespace Vastus.Web.Accounts;

/// <summary>Until there is an account, every page is the one that makes it.</summary>
internal sealed class FirstStart(PersonStore people)
{
    public const string Path = "/first";
    private volatile bool isOver;

    /// <summary>Accounts are never taken away, so that "yes" is asked for once.</summary>
    public async Task<bool> IsOverAsync(CancellationToken ct) => isOver || (isOver = await people.AnyAsync(ct));

    public async Task Invoke(HttpContext http, RequestDelegate next)
    {
        var open = http.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null && http.Request.Path != SignInEndpoints.Path;
        if (open || await IsOverAsync(http.RequestAborted))
            await next(http);
        else if (http.Request.WantsJson())
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else
            http.Response.Redirect(Path);
    }
}
