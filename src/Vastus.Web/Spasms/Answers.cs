using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Spasms;
using Vastus.Store.Diary;
using Vastus.Store.Profile;
using Vastus.Web.Accounts;
using static Vastus.Web.Shell.Pages;
using static Vastus.Web.Spasms.SpasmEndpoints;
using Answer = Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.RedirectHttpResult,
    Microsoft.AspNetCore.Http.HttpResults.NotFound,
    Microsoft.AspNetCore.Http.HttpResults.RazorComponentResult>;

namespace Vastus.Web.Spasms;

/// <summary>What is said at the stations, kept at once.</summary>
internal static class Answers
{
    public static void MapAnswers(this IEndpointRouteBuilder one)
    {
        one.MapPost("/where", Where);
        one.MapPost("/how-bad", HowBad);
        one.MapPost("/safety", Safety);
        one.MapPost("/conditions", Conditions);
        one.MapPost("/ended", Ended);
        one.MapPost("/helped", Helped);
    }

    private static async Task<Answer> Where(
        Guid id, IFormCollection form, CurrentPerson person, DiaryStore diary, IClock clock, CancellationToken ct)
    {
        if (await diary.EpisodeAsync(person.Diary, id, ct) is not { } episode)
            return TypedResults.NotFound();
        var site = form.Said("skip") is null ? PersonGuide.Knowledge.Muscle(form.Said("site"))?.Id : null;
        var side = form.Said("skip") is null ? Words<Side>.Parse(form.Said("side")) : null;
        var felt = episode.Felt(site, side);
        await diary.ReplaceAsync(
            person.Diary, site is null ? Episode.Read(felt, episode.Parts)!.Pass("where") : felt, clock.GetCurrentInstant(), ct);
        return To(id);
    }

    private static async Task<Answer> HowBad(
        Guid id, IFormCollection form, CurrentPerson person, DiaryStore diary, IClock clock, CancellationToken ct)
    {
        if (await diary.EpisodeAsync(person.Diary, id, ct) is not { } episode)
            return TypedResults.NotFound();
        var points = Number.Parse(form.Said("amount"));
        var said = points is { } p && Intensity.Range.Contains(p) ? episode.HowBad(new(p)) : episode.Pass("how-bad");
        await diary.ReplaceAsync(person.Diary, said, clock.GetCurrentInstant(), ct);
        return To(id);
    }

    /// <summary>Ticked is yes; "none of these" is no to all. What was not ticked beside a tick stays unknown, which is not no.</summary>
    private static async Task<Answer> Safety(
        Guid id, IFormCollection form, CurrentPerson person, DiaryStore diary, IClock clock, CancellationToken ct)
    {
        if (await diary.EpisodeAsync(person.Diary, id, ct) is not { } episode)
            return TypedResults.NotFound();
        var now = clock.GetCurrentInstant();
        var questions = PersonGuide.Knowledge.SafetyQuestions;
        var ticked = questions.Select(q => q.Finding).Where(f => form["yes"].Contains(f)).ToHashSet();
        if (ticked.Count is 0 && form.Said("none") is null)
        {
            return Show<EpisodePage, EpisodeModel>(new(
                episode, EpisodeStep.Safety, now, new SafetyModel(questions, episode.Yes),
                [new("yes", "yes.missing", "nothing is ticked", "tick what is true, or press “None of these”")]),
                StatusCodes.Status422UnprocessableEntity);
        }

        var answers = questions.Select(q => q.Finding).Where(f => ticked.Count is 0 || ticked.Contains(f) || episode.Yes.Contains(f))
            .ToDictionary(f => f, ticked.Contains, StringComparer.Ordinal);
        await diary.PutAsync(person.Diary, episode.Answers(answers, now, person.Zone), now, ct);
        return To(id);
    }

    private static async Task<Answer> Conditions(
        Guid id, IFormCollection form, CurrentPerson person, DiaryStore diary, PersonGuide guide, ProfileStore settings, IClock clock,
        CancellationToken ct)
    {
        if (await diary.EpisodeAsync(person.Diary, id, ct) is not { } episode)
            return TypedResults.NotFound();
        if (form.Said("skip") is null)
        {
            var asked = (await guide.UnknownConditionsAsync(person.Diary, episode, ct)).Conditions;
            await settings.SaveAsync(person.Diary, AskedConditions.Write(asked, form["yes"].OfType<string>().ToHashSet()), ct);
        }

        await diary.ReplaceAsync(person.Diary, episode.Pass("conditions"), clock.GetCurrentInstant(), ct);
        return To(id);
    }

    private static async Task<Answer> Ended(
        Guid id, IFormCollection form, CurrentPerson person, DiaryStore diary, IClock clock, CancellationToken ct)
    {
        if (await diary.EpisodeAsync(person.Diary, id, ct) is not { } episode)
            return TypedResults.NotFound();
        var now = clock.GetCurrentInstant();
        if (!episode.IsRunning)
            return To(id, EpisodeStep.Helped);

        var (end, problems) = new EndedForm(form.Said("ago"), form.Said("ended")).Parse(episode.Start, now, person.Zone);
        if (end is null)
        {
            return Show<EpisodePage, EpisodeModel>(
                new(episode, EpisodeStep.Ended, now, Stations.Ended(episode, now, person.Zone), problems), StatusCodes.Status422UnprocessableEntity);
        }

        await diary.ReplaceAsync(person.Diary, episode.Stop(end.At), now, ct);
        return To(id, EpisodeStep.Helped);
    }

    private static async Task<Answer> Helped(
        Guid id, IFormCollection form, CurrentPerson person, DiaryStore diary, PersonGuide guide, IClock clock, CancellationToken ct)
    {
        if (await diary.EpisodeAsync(person.Diary, id, ct) is not { } episode)
            return TypedResults.NotFound();
        if (episode.IsRunning)
            return To(id);

        var now = clock.GetCurrentInstant();
        var steps = Stations.ToAskAbout(episode, await guide.PlanAsync(person.Diary, episode, ct));
        var typed = new HelpedForm(
            steps.Where(s => form.Said($"level-{s.Id}") is not null).ToDictionary(s => s.Id, s => form.Said($"level-{s.Id}")!, StringComparer.Ordinal),
            form.Said("pain-after"), form.Said("name"), form.Said("doing"), form["note"]);
        var (changes, problems) = typed.Parse(episode, steps, now);
        if (changes is null)
        {
            return Show<EpisodePage, EpisodeModel>(
                new(episode, EpisodeStep.Helped, now, new HelpedModel(steps, typed), problems), StatusCodes.Status422UnprocessableEntity);
        }

        await diary.PutAsync(person.Diary, [changes.Spasm, .. changes.Tried], now, ct);
        foreach (var gone in changes.NotTried)
            await diary.DeleteAsync(person.Diary, gone, now, ct);
        return To(id, EpisodeStep.Summary);
    }

    /// <returns>Null: not said.</returns>
    internal static string? Said(this IFormCollection form, string field) =>
        form[field].FirstOrDefault() is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
