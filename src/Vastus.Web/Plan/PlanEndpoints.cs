using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Vastus.Core.Plan;
using Vastus.Store.Plan;
using Vastus.Web.Accounts;
using Vastus.Web.Shell;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Plan;

/// <summary>At most three things to do now, each looked back on with numbers.</summary>
internal static class PlanEndpoints
{
    public const string Page = "/plan";

    public static void MapPlan(this IEndpointRouteBuilder app)
    {
        app.MapGet(Page, async (CurrentPerson person, PlanPages pages, CancellationToken ct) => Show<PlanPage, PlanModel>(await pages.OfAsync(person, ct)));
        app.MapPost(Page, Begin);
        app.MapGet($"{Page}/{{place:int}}", ShowOne);
        app.MapPost($"{Page}/{{place:int}}", Decide);
    }

    private static async Task<IResult> Begin(IFormCollection form, CurrentPerson person, PlanPages pages, PlanStore plans, CancellationToken ct)
    {
        if (PlanKnowledge.Embedded.Measure(form["measure"].ToString()) is not { Offer: true } measure)
            return Results.BadRequest();
        var id = Guid.TryParse(form["id"], out var given) ? given : Guid.CreateVersion7();
        var today = pages.Today(person);
        await plans.BeginAsync(person.Diary, new(id, measure.Id, today, today.PlusWeeks(measure.Weeks), null), ct);
        return new SeeOther(Page);
    }

    private static async Task<IResult> ShowOne(int place, CurrentPerson person, PlanPages pages, CancellationToken ct) =>
        await pages.FindAsync(person, place, ct) is { } row ? Show<LookBackPage, LookBackModel>(new(pages.Today(person), row)) : Results.NotFound();

    /// <summary>Go on, or end it.</summary>
    private static async Task<IResult> Decide(
        int place, IFormCollection form, CurrentPerson person, PlanPages pages, PlanStore plans, CancellationToken ct)
    {
        if (await pages.FindAsync(person, place, ct) is not { } row)
            return Results.NotFound();
        var today = pages.Today(person);
        if (form["decision"] == "end")
            await plans.EndAsync(person.Diary, row.Item.Id, today, ct);
        else if (form["decision"] == "go-on")
            await plans.GoOnAsync(person.Diary, row.Item.Id, today.PlusWeeks(row.Measure?.Weeks ?? 6), ct);
        return new SeeOther(Page);
    }
}
