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
            Show<TriggersPage, TriggersModel>(await recent.OfAsync(person, ct)));
        app.MapGet("/triggers/method", () => Show<MethodPage, MethodModel>(new()));
        app.MapGet("/triggers/{place:int}", ShowOne);
        app.MapOwnQuestions();
    }

    /// <param name="place">In the study, from 1: a name may be a tag, and what a person logs does not belong in an address.</param>
    private static async Task<IResult> ShowOne(int place, CurrentPerson person, RecentTriggers recent, CancellationToken ct)
    {
        var model = await recent.OfAsync(person, ct);
        return model.Rows.FirstOrDefault(row => row.Place == place) is { } row
            ? Show<TriggerPage, TriggerModel>(TriggerModel.Of(model, row))
            : Results.NotFound();
    }
}
