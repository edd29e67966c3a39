using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Relief;
using Vastus.Core.Spasms;
using Vastus.Store.Diary;
using Vastus.Web.Accounts;
using static Vastus.Web.Shell.Pages;
using static Vastus.Web.Spasms.SpasmEndpoints;

namespace Vastus.Web.Spasms;

/// <summary>The relief guide, one step a page.</summary>
internal static class GuideEndpoints
{
    private const string End = "end";

    public static void MapGuide(this IEndpointRouteBuilder one)
    {
        one.MapGet("/guide", Begin);
        one.MapGet("/guide/{at}", ShowStep);
        one.MapPost("/guide/{at}", Next);
    }

    /// <summary>To the first step that was not shown yet.</summary>
    private static async Task<Results<RedirectHttpResult, NotFound>> Begin(
        Guid id, CurrentPerson person, DiaryStore diary, PersonGuide guide, IClock clock, CancellationToken ct)
    {
        if (await diary.EpisodeAsync(person.Diary, id, ct) is not { } episode)
            return TypedResults.NotFound();
        if (await guide.RightStepAsync(person.Diary, episode, EpisodeStep.Guide, clock.GetCurrentInstant(), ct) is { } other)
            return To(id, other);
        var steps = Now(await guide.PlanAsync(person.Diary, episode, ct));
        return To(id, EpisodeStep.Guide, steps.FirstOrDefault(s => !episode.PassedSteps.Contains(s.Id))?.Id ?? End);
    }

    private static async Task<Results<RazorComponentResult, RedirectHttpResult, NotFound>> ShowStep(
        Guid id, string at, CurrentPerson person, DiaryStore diary, PersonGuide guide, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (await diary.EpisodeAsync(person.Diary, id, ct) is not { } episode)
            return TypedResults.NotFound();
        if (await guide.RightStepAsync(person.Diary, episode, EpisodeStep.Guide, now, ct) is { } other)
            return To(id, other);

        var plan = await guide.PlanAsync(person.Diary, episode, ct);
        if (at is End)
            return Show<EpisodePage, EpisodeModel>(new(episode, EpisodeStep.Guide, now, EndModel(episode, plan, now), []));
        if (plan.Steps.FirstOrDefault(s => s.Id == at) is not { } step)
            return PersonGuide.IsStep(at) ? To(id, EpisodeStep.Guide) : TypedResults.NotFound();

        var part = plan.Steps.Where(s => s.Part == step.Part).ToList();
        var content = new GuideStepModel(step, part.IndexOf(step) + 1, part.Count, episode.Position, PersonGuide.LongText(episode, now));
        return Show<EpisodePage, EpisodeModel>(new(episode, EpisodeStep.Guide, now, content, [], at));
    }

    /// <summary>Next; or that it does not help, and next; or the same step for another position.</summary>
    private static async Task<Results<RedirectHttpResult, NotFound>> Next(
        Guid id, string at, IFormCollection form, CurrentPerson person, DiaryStore diary, PersonGuide guide, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (await diary.EpisodeAsync(person.Diary, id, ct) is not { } episode)
            return TypedResults.NotFound();
        if (await guide.RightStepAsync(person.Diary, episode, EpisodeStep.Guide, now, ct) is { } other)
            return To(id, other);
        if (Words<Position>.Parse(form.Said("position")) is { } position)
        {
            await diary.ReplaceAsync(person.Diary, episode.In(position), now, ct);
            return To(id, EpisodeStep.Guide, at);
        }

        var plan = await guide.PlanAsync(person.Diary, episode, ct);
        if (plan.Steps.FirstOrDefault(s => s.Id == at) is not { } step)
            return TypedResults.NotFound();
        var next = Now(plan).SkipWhile(s => s.Id != at).Skip(1).FirstOrDefault()?.Id ?? End;
        if (form.Said("absent") is not null)
            episode = Episode.Read(episode.Lacks(at), episode.Parts)!;
        else
            episode = Episode.Read(episode.Pass(at), episode.Parts)!;
        if (form.Said("level") is "none")
        {
            var moment = Moment.ToMilliseconds(now.InZone(person.Zone).ToOffsetDateTime());
            await diary.PutAsync(person.Diary, [episode.Try(step, ReliefEffect.None, null, moment)], now, ct);
        }

        await diary.ReplaceAsync(person.Diary, next is End ? episode.Entry : episode.Show(next, now), now, ct);
        return To(id, EpisodeStep.Guide, next);
    }

    private static GuideEndModel EndModel(Episode episode, GuidePlan plan, Instant now) => new(
        Address(episode, Now(plan).FirstOrDefault()?.Id ?? End),
        [.. plan.Steps.Where(s => s.Part is GuidePart.Also).Select(s => (s, Address(episode, s.Id)))],
        plan.LeftOut, PersonGuide.LongText(episode, now), $"/spasm/conditions?episode={episode.Id}");

    private static string Address(Episode episode, string step) => $"/spasm/{episode.Id}/guide/{step}";

    private static List<GuideStep> Now(GuidePlan plan) => [.. plan.Steps.Where(s => s.Part is GuidePart.Now)];
}
