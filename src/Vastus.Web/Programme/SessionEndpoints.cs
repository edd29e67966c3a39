using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Core.Programme;
using Vastus.Store.Diary;
using Vastus.Web.Accounts;
using Vastus.Web.Shell;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Programme;

/// <summary>One session: as a list with one form, which a script shows one exercise at a time.</summary>
internal static class SessionEndpoints
{
    public static void MapSession(this IEndpointRouteBuilder app)
    {
        app.MapGet($"{ProgrammeEndpoints.Page}/session/{{kind}}", ShowSession);
        app.MapPost($"{ProgrammeEndpoints.Page}/session/{{kind}}", Log);
    }

    public static string Address(SessionKind kind) => $"{ProgrammeEndpoints.Page}/session/{Words<SessionKind>.Of(kind)}";

    public static SessionKind? Kind(string? word) => Words<SessionKind>.Parse(word);

    private static async Task<IResult> ShowSession(string kind, CurrentPerson person, ProgrammePages pages, CancellationToken ct)
    {
        if (Kind(kind) is not { } wanted)
            return Results.NotFound();
        return await pages.OfAsync(person, ct) is { IsBarred: false, Pause: null } now
            ? Show<SessionPage, SessionModel>(new(now, wanted, null, []))
            : Results.LocalRedirect(ProgrammeEndpoints.Page);
    }

    private static async Task<IResult> Log(
        string kind, IFormCollection typed, CurrentPerson person, ProgrammePages pages, DiaryStore diary, CancellationToken ct)
    {
        if (Kind(kind) is not { } wanted || await pages.OfAsync(person, ct) is not { IsBarred: false } now)
            return Results.NotFound();
        var form = new SessionForm([.. now.Session(wanted).Exercises.Select(Typed)], typed["effort"].ToString());
        var first = Guid.TryParse(typed["id"], out var id) ? id : Guid.CreateVersion7();
        var (done, problems) = form.Parse(Moment.ToMilliseconds(now.Now.ToOffsetDateTime()), first);
        if (done is null)
            return Show<SessionPage, SessionModel>(new(now, wanted, form, problems), StatusCodes.Status422UnprocessableEntity);
        await diary.AddAsync(person.Diary, done.Entries, ct);
        return new SeeOther($"{ProgrammeEndpoints.Page}#done");

        ExerciseForm Typed(PlannedExercise planned)
        {
            return new(planned, Field("sets"), Field("count"), Field("kg"), Field("pain"), Field("cramp") is "yes", Field("form") is "broke");

            string Field(string name) => typed[ExerciseForm.Field(name, planned.Exercise)].ToString();
        }
    }
}
