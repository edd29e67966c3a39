using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vastus.Core.Triage.Watching;
using Vastus.Store.Triage;
using Vastus.Web.Accounts;
using Vastus.Web.Shell;
using Vastus.Web.Triage;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Watching;

/// <summary>What the diary noticed: gone on with in the check, or put aside. The keys travel in the form, never in an address.</summary>
internal static class WatchEndpoints
{
    public const string Page = "/watch";

    public static void MapWatch(this IEndpointRouteBuilder app)
    {
        app.MapGet(Page, ShowAll);
        app.MapPost($"{Page}/ask", Ask);
        app.MapPost($"{Page}/aside", PutAside);
    }

    private static async Task<IResult> ShowAll(CurrentPerson person, DiaryWatch watch, IClock clock, CancellationToken ct) =>
        Show<WatchPage, WatchModel>(await watch.OfAsync(person, clock.GetCurrentInstant(), ct));

    /// <summary>To the check, which begins with what the diary knows.</summary>
    private static async Task<IResult> Ask(IFormCollection form, CurrentPerson person, DiaryWatch watch, Visits visits, IClock clock, CancellationToken ct)
    {
        var notices = await watch.SettleAsync(person, Keys(form), NoticeOutcome.Asked, clock.GetCurrentInstant(), ct);
        await visits.BeginAsync(person, Watch.Prefilled(notices), ct);
        return new SeeOther("/check");
    }

    private static async Task<IResult> PutAside(IFormCollection form, CurrentPerson person, DiaryWatch watch, IClock clock, CancellationToken ct)
    {
        await watch.SettleAsync(person, Keys(form), NoticeOutcome.Aside, clock.GetCurrentInstant(), ct);
        return new SeeOther("/");
    }

    private static IEnumerable<string> Keys(IFormCollection form) => form["key"].OfType<string>();
}
