using Microsoft.AspNetCore.Http;
using Vastus.Store.Accounts;

namespace Vastus.Web.Accounts;

/// <summary>Until there is an account, every page is the one that makes it; health and files answer before this is asked.</summary>
internal sealed class FirstStart(PersonStore people)
{
    public const string Path = "/first";
    private volatile bool isOver;

    /// <summary>Accounts are never taken away, so that "yes" is asked for once.</summary>
    public async Task<bool> IsOverAsync(CancellationToken ct) => isOver || (isOver = await people.AnyAsync(ct));

    public async Task Invoke(HttpContext http, RequestDelegate next)
    {
        if (http.Request.Path == Path || await IsOverAsync(http.RequestAborted))
            await next(http);
        else if (http.Request.WantsJson())
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else
            http.Response.Redirect(Path);
    }
}
