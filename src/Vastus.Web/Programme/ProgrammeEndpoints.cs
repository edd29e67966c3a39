using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Programme;
using Vastus.Store.Diary;
using Vastus.Store.Profile;
using Vastus.Web.Accounts;
using Vastus.Web.Diary;
using Vastus.Web.Shell;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Programme;

/// <summary>The exercise programme: how it is, how it begins, how it rests and ends.</summary>
internal static class ProgrammeEndpoints
{
    public const string Page = "/programme";

    public static void MapProgramme(this IEndpointRouteBuilder app)
    {
        app.MapGet(Page, async (CurrentPerson person, ProgrammePages pages, CancellationToken ct) =>
            Show<ProgrammePage, ProgrammeModel>(new(await pages.OfAsync(person, ct))));
        app.MapGet($"{Page}/start", (CurrentPerson person) => Show<StartPage, StartModel>(
            new(person.Programme is { } intake ? ProgrammeForm.Of(intake) : ProgrammeForm.Blank, [], person.Programme is not null)));
        app.MapPost($"{Page}/start", Start);
        app.MapPost($"{Page}/end", End);
        app.MapPost($"{Page}/swap", Swap);
        app.MapPost($"{Page}/morning", TellMorning);
        app.MapPost($"{Page}/rest", Rest);
        app.MapGet($"{Page}/exercises", (CurrentPerson person) => Show<ExercisesPage, ExercisesModel>(new(person.Programme)));
        app.MapGet($"{Page}/log", async (CurrentPerson person, ProgrammePages pages, CancellationToken ct) =>
            await pages.OfAsync(person, ct) is { } now ? Show<LogPage, LogModel>(new(now)) : Results.Redirect(Page));
        app.MapSession();
        app.MapCalendar();
    }

    private static async Task<IResult> Start(
        IFormCollection typed, CurrentPerson person, ProgrammePages pages, ProfileStore profiles, CancellationToken ct)
    {
        var form = new ProgrammeForm(
            List("goals"), List("equipment"), List("days"), List("sore"), Text("usual-pain"), Text("background"), List("yes"),
            Text("asked") is "yes", Text("time"));
        var (intake, problems) = form.Parse(ProgrammePages.Knowledge, person.Programme, pages.Now(person).Date, (ulong)Random.Shared.NextInt64());
        if (intake is null)
            return Show<StartPage, StartModel>(new(form, problems, person.Programme is not null), StatusCodes.Status422UnprocessableEntity);
        await profiles.SaveAsync(person.Diary, intake.Write(), ct);
        return new SeeOther(Page);

        string Text(string name) => typed[name].ToString();
        IReadOnlyList<string> List(string name) => [.. typed[name].OfType<string>()];
    }

    private static async Task<IResult> End(CurrentPerson person, ProfileStore profiles, CancellationToken ct)
    {
        await profiles.SaveAsync(person.Diary, ProgrammeIntake.Forgotten, ct);
        return new SeeOther(Page);
    }

    /// <summary>Another exercise in the place of one, from now on; the same one again takes it back.</summary>
    private static async Task<IResult> Swap(IFormCollection form, CurrentPerson person, ProfileStore profiles, CancellationToken ct)
    {
        if (person.Programme is not { } intake || form["swap"].ToString().Split('>') is not [var from, var to]
            || ProgrammePages.Knowledge.Exercise(from) is null || ProgrammePages.Knowledge.Exercise(to) is null)
        {
            return Results.BadRequest();
        }

        var swaps = from == to ? intake.Swaps.Remove(from) : intake.Swaps.SetItem(from, to);
        await profiles.SaveAsync(person.Diary, (intake with { Swaps = swaps }).Write(), ct);
        return new SeeOther(SessionEndpoints.Kind(form["kind"]) is { } kind ? SessionEndpoints.Address(kind) : Page);
    }

    /// <summary>How the leg was the morning after.</summary>
    private static async Task<IResult> TellMorning(
        IFormCollection form, CurrentPerson person, ProgrammePages pages, DiaryStore diary, CancellationToken ct)
    {
        if (!int.TryParse(form["pain"], out var pain) || pain is < 0 or > 10)
            return new SeeOther(Page);
        var details = form["swelling"] == "yes" ? Details.None.With("swelling", "yes") : Details.None;
        return await KeepAsync(form, new Custom(TrainingLog.MorningName, pain, "of 10") { Details = details }, person, pages, diary, ct);
    }

    /// <summary>Everything rests for an illness, or goes on.</summary>
    private static Task<IResult> Rest(IFormCollection form, CurrentPerson person, ProgrammePages pages, DiaryStore diary, CancellationToken ct) =>
        KeepAsync(form, new Custom(form["over"] == "yes" ? TrainingLog.ClearName : TrainingLog.PauseName), person, pages, diary, ct);

    private static async Task<IResult> KeepAsync(
        IFormCollection form, Happening what, CurrentPerson person, ProgrammePages pages, DiaryStore diary, CancellationToken ct)
    {
        var id = Guid.TryParse(form["id"], out var given) ? given : Guid.CreateVersion7();
        await diary.KeepAsync(person.Diary, new(id, Moment.ToMilliseconds(pages.Now(person).ToOffsetDateTime()), what), ct);
        return new SeeOther(form["then"] == "session" && SessionEndpoints.Kind(form["kind"]) is { } kind ? SessionEndpoints.Address(kind) : Page);
    }
}
