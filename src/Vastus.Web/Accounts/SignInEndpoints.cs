using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Vastus.Store.Accounts;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Accounts;

internal static class SignInEndpoints
{
    public const string Path = "/sign-in";

    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, ShowSignIn).AllowAnonymous();
        app.MapPost(Path, SignIn).AllowAnonymous().LimitSignIn();
        app.MapPost("/sign-out", SignOut).AllowAnonymous();
    }

    private static Results<RedirectHttpResult, RazorComponentResult> ShowSignIn(HttpContext http, string? @return, string? ended)
    {
        var goOn = Requests.LocalOrStart(@return);
        return http.User.Identity is { IsAuthenticated: true }
            ? TypedResults.LocalRedirect(goOn)
            : Show<SignInPage, SignInModel>(new(null, goOn, Failed: false, http.Request.IsSecureEnough(), Ended: ended is not null));
    }

    /// <summary>To where the person wanted to go; or 422 and the same words whatever was wrong.</summary>
    private static async Task<Results<RedirectHttpResult, RazorComponentResult>> SignIn(
        [FromForm] SignInForm? form, HttpContext http, SignInManager<Person> signIn, People people)
    {
        form ??= new();
        var goOn = Requests.LocalOrStart(form.Return);
        var person = await people.FindAsync(form.Name ?? "");
        if (person is null || await signIn.UserManager.IsLockedOutAsync(person))
        {
            // Takes as long as a look at a passphrase, so that the time does not tell either.
            signIn.UserManager.PasswordHasher.HashPassword(NoPerson, form.Passphrase ?? "");
        }
        else if (await signIn.PasswordSignInAsync(person, form.Passphrase ?? "", isPersistent: true, lockoutOnFailure: true) is { Succeeded: true })
        {
            return TypedResults.LocalRedirect(goOn);
        }

        return Show<SignInPage, SignInModel>(
            new(form.Name, goOn, Failed: true, http.Request.IsSecureEnough()), StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<RedirectHttpResult> SignOut(SignInManager<Person> signIn)
    {
        await signIn.SignOutAsync();
        return TypedResults.LocalRedirect(Path);
    }

    private static readonly Person NoPerson = new() { Id = Guid.Empty, Name = "" };
}
