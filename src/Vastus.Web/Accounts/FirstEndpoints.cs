using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vastus.Core;
using Vastus.Store.Accounts;
using Vastus.Store.Profile;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Accounts;

internal static class FirstEndpoints
{
    public static void MapFirst(this IEndpointRouteBuilder app)
    {
        app.MapGet(FirstStart.Path, ShowFirst).AllowAnonymous();
        app.MapPost(FirstStart.Path, MakeFirst).AllowAnonymous().LimitSignIn();
    }

    private static async Task<Results<RedirectHttpResult, RazorComponentResult>> ShowFirst(FirstStart start, HttpContext http, CancellationToken ct) =>
        await start.IsOverAsync(ct)
            ? TypedResults.LocalRedirect(SignInEndpoints.Path)
            : Show<FirstPage, FirstModel>(new(null, [], http.Request.IsSecureEnough()));

    /// <summary>To the start page, signed in; or 422 and the form as typed; or to sign-in if somebody was faster.</summary>
    private static async Task<Results<RedirectHttpResult, RazorComponentResult>> MakeFirst(
        [FromForm] FirstForm? form, HttpContext http, FirstStart start, People people, PersonStore store, ProfileStore profiles,
        SignInManager<Person> signIn, CancellationToken ct)
    {
        if (await start.IsOverAsync(ct))
            return TypedResults.LocalRedirect(SignInEndpoints.Path);

        var (name, passphrase) = (form?.Name ?? "", form?.Passphrase ?? "");
        IReadOnlyList<Problem> problems = PassphrasesDiffer(passphrase, form?.Again) is { } differ
            ? [differ]
            : await people.CreateAsync(name, passphrase, onlyIfFirst: true);
        if (problems is not [])
            return Show<FirstPage, FirstModel>(new(name, problems, http.Request.IsSecureEnough()), StatusCodes.Status422UnprocessableEntity);

        // Whoever was slower has made nothing, and signs in with a passphrase like everybody.
        if (await people.FindAsync(name) is not { } person
            || await signIn.PasswordSignInAsync(person, passphrase, isPersistent: true, lockoutOnFailure: true) is not { Succeeded: true })
            return TypedResults.LocalRedirect(SignInEndpoints.Path);

        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(form?.Zone ?? "") ?? ServerZone.Here;
        if (await store.SignedInAsync(person.Id, ct) is { } signedIn)
            await profiles.SaveAsync(signedIn.Diary, new Dictionary<string, string?>(StringComparer.Ordinal) { ["zone"] = zone.Id }, ct);
        return TypedResults.LocalRedirect("/");
    }

    internal static Problem? PassphrasesDiffer(string passphrase, string? again) =>
        passphrase == again ? null : new("again", "passphrase.differs", "The two are not the same", "type the passphrase again");
}
