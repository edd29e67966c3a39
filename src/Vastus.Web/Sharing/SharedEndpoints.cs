using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vastus.Store.Profile;
using Vastus.Store.Sharing;
using Vastus.Web.Accounts;
using Vastus.Web.Reports;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Sharing;

/// <summary>What somebody with a link sees: the report it was made for, and nothing else.</summary>
internal static class SharedEndpoints
{
    public const string Page = "/shared";

    /// <summary>Whatever follows is taken for the secret, so that all that leads nowhere goes the same way.</summary>
    public static void MapShared(this IEndpointRouteBuilder app) =>
        app.MapMethods($"{Page}/{{**secret}}", [HttpMethods.Get, HttpMethods.Head], ShowShared).AllowAnonymous();

    public static bool Is(HttpRequest request) => request.Path.StartsWithSegments(Page, StringComparison.OrdinalIgnoreCase);

    private static async Task<IResult> ShowShared(
        string? secret, HttpContext http, ShareStore shares, SharedLimit limit, ProfileStore settings, ReportPages reports, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (await shares.FindAsync(secret ?? "", now, ct) is not var (diary, share))
            return limit.Allows(http) ? Show<NotSharedPage, NotSharedModel>(new(), StatusCodes.Status404NotFound) : SharedLimit.Refusal;

        if (HttpMethods.IsGet(http.Request.Method))
            await shares.RecordOpeningAsync(diary, share.Id, now, ct);
        var person = CurrentPerson.Of(diary, "", await settings.ReadAsync(diary, ct));
        return Show<ReportPage, ReportModel>(new(await reports.OfAsync(person, share.Scope, ct), person.Profile, IsShared: true));
    }
}
