using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Looks;
using Vastus.Core.Triggers.Periods;
using Vastus.Store.Diary;
using Vastus.Store.Triggers;
using Vastus.Web.Accounts;
using Vastus.Web.Intake;
using Vastus.Web.Shell;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Triggers;

/// <summary>A person's own questions: put before the answer is seen, and taken off. They travel in forms, never in addresses.</summary>
internal static class OwnEndpoints
{
    private const string Page = "/triggers/own";

    public static void MapOwnQuestions(this IEndpointRouteBuilder app)
    {
        app.MapGet(Page, ShowAll);
        app.MapPost(Page, Add);
        app.MapPost($"{Page}/remove", Remove);
    }

    /// <param name="done">What was just done.</param>
    private static async Task<IResult> ShowAll(
        string? done, CurrentPerson person, DiaryStore diary, OwnExposureStore own, FoodShelf shelf, CancellationToken ct) =>
        Show<OwnPage, OwnModel>(OwnModel.Of(
            await own.AllAsync(person.Diary, ct), await EntriesAsync(person, diary, shelf, ct), OwnExposureForm.Blank, [], done));

    /// <summary>To the list; or 422 and the form as typed.</summary>
    private static async Task<IResult> Add(
        IFormCollection typed, CurrentPerson person, DiaryStore diary, OwnExposureStore own, FoodShelf shelf, IClock clock, CancellationToken ct)
    {
        var form = new OwnExposureForm(Text("kind"), Text("name"), Text("hours"), Text("counted"), Text("comparison"), Text("threshold"));
        var (rule, problems) = form.Parse();
        var entries = await EntriesAsync(person, diary, shelf, ct);
        var all = await own.AllAsync(person.Diary, ct);
        if (rule is not null)
            problems = IsLookedFor(rule, entries, all) ? [Already] : await own.AddAsync(person.Diary, new(form, Since(entries, clock)), ct) ? [] : [Full];
        return problems is []
            ? new SeeOther($"{Page}?done=added")
            : Show<OwnPage, OwnModel>(OwnModel.Of(all, entries, form, problems), StatusCodes.Status422UnprocessableEntity);

        string Text(string name) => typed[name].ToString();
    }

    private static async Task<IResult> Remove(
        IFormCollection typed, CurrentPerson person, DiaryStore diary, OwnExposureStore own, FoodShelf shelf, IClock clock, CancellationToken ct)
    {
        var settled = Timeline.Of(await EntriesAsync(person, diary, shelf, ct)) is { } timeline ? LookSchedule.FourWeekly.Latest(timeline) : null;
        await own.RemoveAsync(person.Diary, typed["id"].ToString(), settled, clock.GetCurrentInstant(), ct);
        return new SeeOther($"{Page}?done=removed");
    }

    private static Problem Already => new("kind", "own.already", "this is looked for already", "find it on the triggers page");

    private static Problem Full => new(
        "kind", "own.full", $"there are {OwnExposure.Most} questions already, and each one more makes every answer weaker", "take one off that has had no answer yet");

    /// <summary>Whether it counts like something else that is looked for. The same question sent twice is one question.</summary>
    private static bool IsLookedFor(ExposureRule rule, IReadOnlyList<Entry> entries, IReadOnlyList<OwnExposure> own) =>
        own.FirstOrDefault(question => question.Rule.Id == rule.Id) is null
        && ExposureTable.Embedded.For(entries, [.. own.Where(question => question.Removed is null).Select(question => question.Rule)]).Any(rule.CountsLike);

    /// <summary>Every look up to the last entry was settled, even if that entry lies some hours ahead.</summary>
    private static Instant Since(IReadOnlyList<Entry> entries, IClock clock) =>
        Timeline.Of(entries) is { } timeline ? Instant.Max(timeline.Last, clock.GetCurrentInstant()) : clock.GetCurrentInstant();

    private static async Task<IReadOnlyList<Entry>> EntriesAsync(CurrentPerson person, DiaryStore diary, FoodShelf shelf, CancellationToken ct) =>
        await shelf.BesideAsync(person.Diary, await diary.AfterAsync(person.Diary, null, int.MaxValue, ct), ct);
}
