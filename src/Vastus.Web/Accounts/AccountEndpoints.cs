using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Vastus.Core;
using Vastus.Store.Accounts;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Accounts;

internal static class AccountEndpoints
{
    public static void MapAccount(this IEndpointRouteBuilder app)
    {
        app.MapGet("/account", ShowAccount);
        app.MapPost("/account/passphrase", ChangePassphrase).LimitSignIn();
        app.MapPost("/sign-out-everywhere", SignOutEverywhere);
    }

    private static RazorComponentResult ShowAccount(CurrentPerson person, string? changed) =>
        Show<AccountPage, AccountModel>(new(person.SignInName, [], Changed: changed is not null));

    /// <summary>A new passphrase ends every session but this one.</summary>
    private static async Task<Results<RedirectHttpResult, RazorComponentResult>> ChangePassphrase(
        [FromForm] PassphraseForm? form, CurrentPerson current, SignInManager<Person> signIn, People people)
    {
        var person = (await people.FindAsync(current.SignInName))!;
        var passphrase = form?.Passphrase ?? "";
        Problem?[] problems =
        [
            await signIn.CheckPasswordSignInAsync(person, form?.Current ?? "", lockoutOnFailure: true) is { Succeeded: true }
                ? null
                : new("current", "passphrase.wrong", "This is not your passphrase", "type the one you sign in with; after ten tries, wait five minutes"),
            PassphraseRule.Check(person.Name, passphrase),
            FirstEndpoints.PassphrasesDiffer(passphrase, form?.Again),
        ];
        if (problems.OfType<Problem>().ToList() is [_, ..] found)
            return Show<AccountPage, AccountModel>(new(person.Name, found), StatusCodes.Status422UnprocessableEntity);

        await people.SetPassphraseAsync(person, passphrase);
        await signIn.SignInAsync(person, isPersistent: true);
        return TypedResults.LocalRedirect("/account?changed");
    }

    private static async Task<RedirectHttpResult> SignOutEverywhere(CurrentPerson current, SignInManager<Person> signIn, People people)
    {
        await people.EndSessionsAsync((await people.FindAsync(current.SignInName))!);
        await signIn.SignOutAsync();
        return TypedResults.LocalRedirect(SignInEndpoints.Path + "?ended");
    }
}
