using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vastus.Core;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Triage;
using Vastus.Core.Triage.Visits;
using Vastus.Store.Diary;
using Vastus.Store.Triage;
using Vastus.Web.Accounts;
using Vastus.Web.Shell;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Triage;

/// <summary>The symptom check: every step is a page, every answer a form. What was said is in no address.</summary>
internal static class CheckEndpoints
{
    public const string Answer = "/check/answer";

    private const string First = "/check";

    public static void MapCheck(this IEndpointRouteBuilder app)
    {
        app.MapGet("/check", ShowFirst);
        app.MapPost("/check", SaveFirst);
        app.MapGet("/check/answer", ShowAnswer);
        app.MapPost("/check/again", Again);
        app.MapPost("/check/go-on", GoOn);
        app.MapPost("/check/worried", Worried);
        app.MapGet("/check/{id:guid}", ShowKept);
        app.MapGet("/check/{block}", ShowStep);
        app.MapPost("/check/{block}", SaveStep);
        app.MapGet("/conditions", () => Show<ConditionsPage, ConditionsModel>(
            new([.. TriageKnowledge.Embedded.Conditions.OrderByDescending(condition => condition.Frequency)])));
    }

    public static string Address(CheckStep step) => step.IsFirst ? First : $"{First}/{step.Id}";

    private static async Task<IResult> ShowFirst(CurrentPerson person, Visits visits, CancellationToken ct) =>
        Page(await visits.FindAsync(person, ct), person, "");

    private static async Task<IResult> ShowStep(string block, CurrentPerson person, Visits visits, CancellationToken ct) =>
        Page(await visits.FindAsync(person, ct), person, block);

    private static Task<IResult> SaveFirst(IFormCollection form, CurrentPerson person, Visits visits, CancellationToken ct) =>
        SaveStep("", form, person, visits, ct);

    /// <summary>To what is asked next, or to the answer; or 422 and the page again.</summary>
    private static async Task<IResult> SaveStep(string block, IFormCollection form, CurrentPerson person, Visits visits, CancellationToken ct)
    {
        var visit = await visits.FindAsync(person, ct);
        if (visit.Path.Step(block) is not { } step)
            return Results.NotFound();
        var (said, problems) = CheckForm.Read(form, step, visit.Said);
        if (said is null)
            return Show<StepPage, StepModel>(Model(visit, person, step, problems), StatusCodes.Status422UnprocessableEntity);
        return new SeeOther(await visits.SaveAsync(person, visit.Having(said), form.ContainsKey("enough"), ct));
    }

    private static async Task<IResult> ShowAnswer(CurrentPerson person, Visits visits, CancellationToken ct)
    {
        var visit = await visits.FindAsync(person, ct);
        return visit.IsNew ? Results.LocalRedirect(First) : Show<AnswerPage, AnswerModel>(new(
            visit.Path.Result, TriageKnowledge.Embedded, visit.Said, EmergencyNumbers.Embedded.In(person.Zone),
            id => visit.Path.Steps.FirstOrDefault(step => step.Findings.Any(finding => finding.Id == id)) is { } step ? Address(step) : null,
            null, visit.Entry, visit.Began.InZone(person.Zone).LocalDateTime));
    }

    private static async Task<SeeOther> Again(IFormCollection _, CurrentPerson person, CheckStore checks, CancellationToken ct)
    {
        await checks.ForgetAsync(person.Diary, ct);
        return new(First);
    }

    /// <summary>On with the questions, although it is an emergency.</summary>
    private static async Task<SeeOther> GoOn(IFormCollection _, CurrentPerson person, Visits visits, CancellationToken ct)
    {
        var visit = await visits.FindAsync(person, ct);
        return new(await visits.SaveAsync(person, visit.Having(visit.Said with { GoesOn = true }), isEnough: false, ct));
    }

    private static async Task<SeeOther> Worried(IFormCollection _, CurrentPerson person, Visits visits, CancellationToken ct)
    {
        var visit = await visits.FindAsync(person, ct);
        return new(await visits.SaveAsync(person, visit.Having(visit.Said.With([], [CheckForm.Worried], [], null)), isEnough: true, ct));
    }

    /// <summary>A check that was kept, by the rules of its day; and what today's say, where they are others.</summary>
    private static async Task<IResult> ShowKept(Guid id, CurrentPerson person, DiaryStore diary, RuleBook book, CancellationToken ct)
    {
        if (await diary.FindAsync(person.Diary, id, ct) is not { What: SymptomCheck check } entry)
            return Results.NotFound();
        var today = TriageKnowledge.Embedded;
        if (await book.OfAsync(check.Name, ct) is not { } knowledge)
            return Show<BarePage, BareModel>(new(today.Level(check.Level), id, entry.At.LocalDateTime));

        var kept = KeptCheck.Of(check, knowledge);
        var result = Check.Of(knowledge, kept.Facts);
        var now = ReferenceEquals(knowledge, today) ? result : Check.Of(today, kept.Facts);
        return Show<AnswerPage, AnswerModel>(new(
            result, knowledge, kept.Said, EmergencyNumbers.Embedded.In(person.Zone), null,
            ReferenceEquals(knowledge, today) ? null : new(now.Level, now.Level.Urgency == result.Level.Urgency), id, entry.At.LocalDateTime));
    }

    /// <summary>Before the emergency signs nothing else is asked.</summary>
    private static IResult Page(Visit visit, CurrentPerson person, string block) =>
        visit.Path.Step(block) is not { } step ? Results.NotFound()
        : !step.IsFirst && visit.IsNew ? Results.LocalRedirect(First)
        : Show<StepPage, StepModel>(Model(visit, person, step, []));

    private static StepModel Model(Visit visit, CurrentPerson person, CheckStep step, IReadOnlyList<Problem> problems) => new(
        step, visit.Path, visit.Said, visit.IsNew ? null : visit.Began.InZone(person.Zone).LocalDateTime,
        EmergencyNumbers.Embedded.In(person.Zone), problems);
}
