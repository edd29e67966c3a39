using NodaTime;
using Vastus.Core.Relief;
using Vastus.Core.Spasms;
using Vastus.Store.Diary;
using Vastus.Store.Profile;

namespace Vastus.Web.Spasms;

/// <summary>The guide as it is for one person, who has told once what must be left out.</summary>
internal sealed class PersonGuide(ProfileStore settings)
{
    public static ReliefKnowledge Knowledge => ReliefKnowledge.Embedded;

    public async Task<AskedConditions> ConditionsAsync(DiaryId of, CancellationToken ct) =>
        AskedConditions.Read(Knowledge, await settings.ReadAsync(of, ct));

    public async Task<EpisodeStep> NextAsync(DiaryId of, Episode episode, Instant now, CancellationToken ct)
    {
        var conditions = await ConditionsAsync(of, ct);
        return episode.Next(Knowledge, now, conditions.Unknown(Knowledge, episode.Spasm.Site) is []);
    }

    public async Task<GuidePlan> PlanAsync(DiaryId of, Episode episode, CancellationToken ct)
    {
        var conditions = await ConditionsAsync(of, ct);
        return ReliefGuide.Plan(
            Knowledge, episode.Spasm.Site, episode.Position,
            episode.Yes.Union(conditions.Yes).ToHashSet(), episode.No.Union(conditions.No).ToHashSet());
    }

    /// <returns>Null: it has not lasted that long.</returns>
    public static string? LongText(Episode episode, Instant now) =>
        episode.Elapsed(now) >= Duration.FromSeconds(Knowledge.LongCramp.Seconds) ? Knowledge.LongCramp.Text : null;

    public static bool IsStep(string? id) => Knowledge.Measure(id) is not null || Knowledge.Stretch(id) is not null;
}
