using Microsoft.AspNetCore.Http;

namespace Vastus.Web.Shell;

/// <summary>After a form was taken: 303, so that reloading the next page sends nothing again.</summary>
/// <param name="location">A path of this site.</param>
internal sealed class SeeOther(string location) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
        httpContext.Response.Headers.Location = location;
        return Task.CompletedTask;
    }
}
