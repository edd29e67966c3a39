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
using Vastus.Core.Triage;
using Vastus.Store.Diary;
using Vastus.Web.Accounts;
using Vastus.Web.Watching;
using static Vastus.Web.Shell.Pages;

namespace Vastus.Web.Spasms;

/// <summary>The stations of an episode, as pages.</summary>
internal static class Stations
{
    private static readonly int[] AgoMinutes = [0, 5, 10, 20, 30, 60, 120, 240];

    public static void MapStations(this IEndpointRouteBuilder one) => one.MapGet("/{step}", ShowStation);

    private static async Task<Results<RazorComponentResult, RedirectHttpResult, NotFound>> ShowStation(
        Guid id, string step, CurrentPerson person, DiaryStore diary, PersonGuide guide, DiaryWatch watch, IClock clock, CancellationToken ct)
    {
        var now = clock.GetCurrentInstant();
        if (Words<EpisodeStep>.Parse(step) is not { } station || await diary.EpisodeAsync(person.Diary, id, ct) is not { } episode)
            return TypedResults.NotFound();
        if (await guide.RightStepAsync(person.Diary, episode, station, now, ct) is { } other)
            return SpasmEndpoints.To(id, other);

        StepModel content = station switch
        {
            EpisodeStep.Where => new WhereModel(episode.Spasm.Site, episode.Spasm.Side),
            EpisodeStep.HowBad => new HowBadModel(episode.Spasm.Intensity),
            EpisodeStep.Safety => new SafetyModel(PersonGuide.Knowledge.SafetyQuestions, episode.Yes),
            EpisodeStep.Urgent => Urgent(episode, person.Zone),
            EpisodeStep.Conditions => await guide.UnknownConditionsAsync(person.Diary, episode, ct),
            EpisodeStep.Ended => Ended(episode, now, person.Zone),
            EpisodeStep.Helped => new HelpedModel(
                ToAskAbout(episode, await guide.PlanAsync(person.Diary, episode, ct)), Form(episode)),
            _ => await SummaryAsync(episode, person, diary, guide, ct) with { Noticed = (await watch.OfAsync(person, now, ct)).Open },
        };
        return Show<EpisodePage, EpisodeModel>(new(episode, station, now, content, []));
    }

    public static EndedModel Ended(Episode episode, Instant now, DateTimeZone zone) => new(
        [.. AgoMinutes.Where(m => now - Duration.FromMinutes(m) >= episode.Start && !episode.IsForgotten(now))],
        episode.Start.InZone(zone).LocalDateTime, now.InZone(zone).LocalDateTime, episode.IsForgotten(now));

    /// <summary>The steps that were shown or tried.</summary>
    public static IReadOnlyList<GuideStep> ToAskAbout(Episode episode, GuidePlan plan) =>
        [.. plan.Steps.Where(s => episode.PassedSteps.Contains(s.Id) || episode.Tried(s.Id) is not null)];

    private static UrgentModel Urgent(Episode episode, DateTimeZone zone) => new(
        [.. PersonGuide.Knowledge.SafetyQuestions.Where(q => episode.Yes.Contains(q.Finding)).OrderBy(q => q.Urgency)],
        $"/spasm/{episode.Id}/safety", EmergencyNumbers.Embedded.In(zone));

    private static HelpedForm Form(Episode episode) => new(
        episode.Parts.Where(e => e.What is ReliefTried { Effect: not null }).ToDictionary(
            e => Episode.StepOf((ReliefTried)e.What), e => Words<ReliefEffect>.Of(((ReliefTried)e.What).Effect!.Value), StringComparer.Ordinal),
        episode.Parts.Select(e => e.What.Details["pain-after"]).FirstOrDefault(after => after is not null),
        episode.Spasm.Name, episode.Spasm.Details["doing"], episode.Entry.Note);

    private static async Task<SummaryModel> SummaryAsync(
        Episode episode, CurrentPerson person, DiaryStore diary, PersonGuide guide, CancellationToken ct)
    {
        var day = episode.Entry.Day;
        var concerns = Concerns.Of(episode.Entry, await diary.OnDaysAsync(person.Diary, new(day.PlusDays(-2), day.PlusDays(1)), ct));
        var plan = await guide.PlanAsync(person.Diary, episode, ct);
        return new(
            episode.Id, day, episode.Spasm.Minutes?.Value, concerns, plan.Urgent, PersonGuide.Knowledge.SafetyQuestions,
            [.. plan.Steps.Where(s => s.Part is GuidePart.Afterwards)], $"/spasm/{episode.Id}/helped",
            EmergencyNumbers.Embedded.In(person.Zone));
    }
}
