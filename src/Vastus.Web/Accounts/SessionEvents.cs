using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Vastus.Store.Accounts;

namespace Vastus.Web.Accounts;

/// <summary>Checks each session against the account, and says where to sign in.</summary>
internal sealed class SessionEvents : CookieAuthenticationEvents
{
    /// <summary>One read tells whether the session still stands and what the request needs to know of the person.</summary>
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        var principal = context.Principal!;
        var stampClaim = http.RequestServices.GetRequiredService<IOptions<IdentityOptions>>().Value.ClaimsIdentity.SecurityStampClaimType;
        var signedIn = Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? await http.RequestServices.GetRequiredService<PersonStore>().SignedInAsync(id, http.RequestAborted)
            : null;
        if (signedIn is not null && signedIn.SecurityStamp == principal.FindFirstValue(stampClaim))
        {
            CurrentPerson.Remember(http, signedIn);
            return;
        }

        context.RejectPrincipal();
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        var http = context.HttpContext;
        if (http.Request.WantsJson())
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else
            http.Response.Redirect(SignInPath(http.Request));
        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    /// <summary>Only a page can be returned to; what a form sent cannot be sent again by a link.</summary>
    private static string SignInPath(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Path != "/"
            ? "/sign-in" + QueryString.Create("return", request.Path + request.QueryString)
            : "/sign-in";
}
