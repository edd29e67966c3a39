using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Vastus.Core.Relief;
using Vastus.Core.Spasms;
using Vastus.Store.Profile;
using Vastus.Web.Accounts;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Spasms;

/// <summary>What the guide must leave out for this person, to be changed at any time.</summary>
internal static class ConditionsEndpoints
{
    private static IReadOnlyList<Condition> Lasting => [.. PersonGuide.Knowledge.Conditions.Where(c => c.Lasts)];

    public static void MapConditions(this IEndpointRouteBuilder app)
    {
        app.MapGet("/spasm/conditions", ShowConditions);
        app.MapPost("/spasm/conditions", Save);
    }

    /// <param name="episode">The one to return to. Null: none.</param>
    private static async Task<RazorComponentResult> ShowConditions(
        Guid? episode, CurrentPerson person, PersonGuide guide, CancellationToken ct)
    {
        var known = await guide.ConditionsAsync(person.Diary, ct);
        return Show<ConditionsPage, ConditionsPageModel>(new(new(Lasting, known.Yes), episode));
    }

    private static async Task<RedirectHttpResult> Save(
        Guid? episode, IFormCollection form, CurrentPerson person, ProfileStore settings, CancellationToken ct)
    {
        await settings.SaveAsync(person.Diary, AskedConditions.Write(Lasting, form["yes"].OfType<string>().ToHashSet()), ct);
        return episode is { } id ? SpasmEndpoints.To(id) : TypedResults.LocalRedirect("/");
    }
}

/// <param name="Episode">The one to return to. Null: none.</param>
public sealed record ConditionsPageModel(ConditionsModel Conditions, Guid? Episode);
