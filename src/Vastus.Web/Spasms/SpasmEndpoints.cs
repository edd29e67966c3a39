using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Spasms;
using Vastus.Store.Diary;
using Vastus.Web.Accounts;

namespace Vastus.Web.Spasms;

/// <summary>It hurts now: every station of an episode is a page, every answer a form.</summary>
internal static class SpasmEndpoints
{
    /// <summary>Two taps at once are one: whoever comes second finds the episode of the first.</summary>
    private static readonly SemaphoreSlim Starting = new(1, 1);

    public static void MapSpasms(this IEndpointRouteBuilder app)
    {
        app.MapPost("/spasm", Start);
        var one = app.MapGroup("/spasm/{id:guid}");
        one.MapGet("/", GoOn);
        one.MapPost("/stopped", Stopped);
        one.MapStations();
        one.MapAnswers();
        one.MapGuide();
        app.MapConditions();
    }

    /// <param name="id">
    /// Made where the button is, so that sending it twice starts one episode. Null, or one of an episode that is over: a new one.
    /// </param>
    private static async Task<RedirectHttpResult> Start(
        [FromForm] Guid? id, CurrentPerson person, DiaryStore diary, IClock clock, CancellationToken ct)
    {
        await Starting.WaitAsync(ct);
        try
        {
            var now = clock.GetCurrentInstant();
            var running = Episode.RunningIn(await diary.RecentSpasmsAsync(person.Diary, ct), now);
            if (running is not null)
                return To(running.Id);

            var begun = EpisodeChanges.Begin(id ?? Guid.CreateVersion7(), now, person.Zone);
            if (await diary.AddAsync(person.Diary, [begun], ct) is 0)
            {
                begun = begun with { Id = Guid.CreateVersion7() };
                await diary.AddAsync(person.Diary, [begun], ct);
            }

            return To(begun.Id);
        }
        finally
        {
            Starting.Release();
        }
    }

    private static async Task<Results<RedirectHttpResult, NotFound>> GoOn(
        Guid id, CurrentPerson person, DiaryStore diary, PersonGuide guide, IClock clock, CancellationToken ct)
    {
        if (await diary.EpisodeAsync(person.Diary, id, ct) is not { } episode)
            return TypedResults.NotFound();
        return To(id, await guide.NextAsync(person.Diary, episode, clock.GetCurrentInstant(), ct));
    }

    /// <summary>It stopped.</summary>
    /// <param name="step">The step of the guide during which it did. Null: at another station.</param>
    private static async Task<Results<RedirectHttpResult, NotFound>> Stopped(
        Guid id, [FromForm] string? step, CurrentPerson person, DiaryStore diary, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (await diary.EpisodeAsync(person.Diary, id, ct) is not { } episode)
            return TypedResults.NotFound();
        if (episode.IsForgotten(now))
            return To(id, EpisodeStep.Ended);
        if (!episode.IsRunning)
            return To(id, EpisodeStep.Helped);

        if (PersonGuide.IsStep(step))
            episode = Episode.Read(episode.Pass(step!), episode.Parts)!;
        await diary.ReplaceAsync(person.Diary, episode.Stop(now), now, ct);
        return To(id, EpisodeStep.Helped);
    }

    internal static RedirectHttpResult To(Guid id, EpisodeStep? step = null, string? guideStep = null) => SeeOther(string.Concat(
        $"/spasm/{id}", step is { } station ? $"/{Core.Words<EpisodeStep>.Of(station)}" : "", guideStep is null ? "" : $"/{guideStep}"));

    private static RedirectHttpResult SeeOther(string url) => TypedResults.LocalRedirect(url);
}
