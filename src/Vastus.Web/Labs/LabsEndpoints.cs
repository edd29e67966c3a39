using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vastus.Core;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Labs;
using Vastus.Core.Triage;
using Vastus.Store.Diary;
using Vastus.Web.Accounts;
using Vastus.Web.Diary;
using Vastus.Web.Shell;
using Vastus.Web.Triage;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Labs;

/// <summary>Blood results. Names and values travel in forms, never in addresses: those have the place of a test among the person's.</summary>
internal static class LabsEndpoints
{
    public const string List = "/labs";

    public static void MapLabs(this IEndpointRouteBuilder app)
    {
        app.MapGet(List, ShowAll);
        app.MapGet($"{List}/add", (CurrentPerson person, IClock clock) => ShowAdd(LabForm.Blank(clock.GetCurrentInstant().InZone(person.Zone).Date), []));
        app.MapPost($"{List}/add", Add);
        app.MapGet($"{List}/{{place:int}}", ShowOne);
        app.MapGet($"{List}/ask", ShowAsk);
        app.MapLabImport();
    }

    internal static async Task<LabResults> ResultsAsync(CurrentPerson person, DiaryStore diary, CancellationToken ct) =>
        LabResults.Of(await diary.BeforeAsync(person.Diary, [Lab.Word], null, int.MaxValue, ct), person.Profile);

    /// <param name="added">How many results were just added.</param>
    private static async Task<IResult> ShowAll(int? added, CurrentPerson person, DiaryStore diary, PersonFacts facts, IClock clock, CancellationToken ct) =>
        Show<LabsPage, LabsModel>(new(
            await ResultsAsync(person, diary, ct), await facts.OfAsync(person, ct), clock.GetCurrentInstant().InZone(person.Zone),
            EmergencyNumbers.Embedded.In(person.Zone), added));

    private static async Task<IResult> ShowOne(int place, CurrentPerson person, DiaryStore diary, PersonFacts facts, CancellationToken ct)
    {
        var results = await ResultsAsync(person, diary, ct);
        return place >= 1 && place <= results.Places.Count
            ? Show<LabPage, LabModel>(new(results.Like(results.Places[place - 1]), await facts.OfAsync(person, ct)))
            : Results.NotFound();
    }

    /// <summary>To the list, which says at once when somebody has to look; or 422 and the form as typed.</summary>
    private static async Task<IResult> Add(IFormCollection typed, CurrentPerson person, DiaryStore diary, IClock clock, CancellationToken ct)
    {
        var form = new LabForm(Text("analyte"), Text("amount"), Text("unit"), Text("day"), Text("low"), Text("high"), Text("sure"));
        var id = Guid.TryParse(typed["id"], out var given) && given != Guid.Empty ? given : Guid.CreateVersion7();
        var (entry, problems) = form.Parse(id, person.Zone, clock.GetCurrentInstant());
        if (entry is null)
            return ShowAdd(form, problems, StatusCodes.Status422UnprocessableEntity);
        await diary.KeepAsync(person.Diary, entry, ct);
        return new SeeOther($"{List}?added=1");

        string Text(string name) => typed[name].ToString().Trim();
    }

    /// <summary>What to take to the clinician.</summary>
    private static async Task<IResult> ShowAsk(CurrentPerson person, PersonFacts facts, IClock clock, CancellationToken ct) =>
        Show<AskTestsPage, AskTestsModel>(new(
            TestPrompts.Of(await facts.OfAsync(person, ct), LabKnowledge.Embedded), person.Profile.Name, clock.GetCurrentInstant().InZone(person.Zone).Date));

    private static IResult ShowAdd(LabForm form, IReadOnlyList<Problem> problems, int status = StatusCodes.Status200OK) =>
        Show<AddLabPage, AddLabModel>(new(form, problems), status);
}
