using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vastus.Store.Diary;
using Vastus.Web.Accounts;
using Vastus.Web.Shell;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Exchange;

/// <summary>What came in from a file, taken back as a whole or brought back.</summary>
internal static class ImportedEndpoints
{
    public static void MapImported(this IEndpointRouteBuilder app)
    {
        app.MapGet("/import/done/{id:guid}", Ask);
        app.MapPost("/import/done/{id:guid}/take-back", TakeBack);
        app.MapPost("/import/done/{id:guid}/bring-back", BringBack);
    }

    private static async Task<IResult> Ask(Guid id, CurrentPerson person, ImportStore imports, IClock clock, CancellationToken ct) =>
        await imports.FindAsync(person.Diary, id, clock.GetCurrentInstant(), ct) is var (import, standing)
            ? Show<ImportedPage, ImportedModel>(new(import, standing, person.Profile))
            : Results.NotFound();

    /// <summary>Asked twice is asked once.</summary>
    private static async Task<IResult> TakeBack(Guid id, IFormCollection _, CurrentPerson person, ImportStore imports, IClock clock, CancellationToken ct)
    {
        if (await imports.FindAsync(person.Diary, id, clock.GetCurrentInstant(), ct) is null)
            return Results.NotFound();
        return new SeeOther($"/import?taken={await imports.TakeBackAsync(person.Diary, id, clock.GetCurrentInstant(), ct)}");
    }

    private static async Task<IResult> BringBack(Guid id, IFormCollection _, CurrentPerson person, ImportStore imports, IClock clock, CancellationToken ct)
    {
        if (await imports.FindAsync(person.Diary, id, clock.GetCurrentInstant(), ct) is null)
            return Results.NotFound();
        return new SeeOther($"/import?brought={await imports.BringBackAsync(person.Diary, id, clock.GetCurrentInstant(), ct)}");
    }
}
