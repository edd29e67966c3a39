using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Vastus.Web.Accounts;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Triggers;

/// <summary>What comes before the spasms of a diary, as the last look settled it.</summary>
internal static class TriggersEndpoints
{
    public static void MapTriggers(this IEndpointRouteBuilder app)
    {
        app.MapGet("/triggers", async (CurrentPerson person, RecentTriggers recent, CancellationToken ct) =>
            Show<TriggersPage, TriggersModel>(await recent.OfAsync(person.Diary, ct)));
        app.MapGet("/triggers/method", () => Show<MethodPage, MethodModel>(new()));
        app.MapGet("/triggers/{place:int}", ShowOne);
    }

    /// <param name="place">In the list, from 1: a name may be a tag, and what a person logs does not belong in an address.</param>
    private static async Task<IResult> ShowOne(int place, CurrentPerson person, RecentTriggers recent, CancellationToken ct)
    {
        var model = await recent.OfAsync(person.Diary, ct);
        return place >= 1 && place <= model.Rows.Count
            ? Show<TriggerPage, TriggerModel>(TriggerModel.Of(model, model.Rows[place - 1]))
            : Results.NotFound();
    }
}
