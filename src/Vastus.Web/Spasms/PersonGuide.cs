using NodaTime;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Medicines;
using Vastus.Core.Relief;
using Vastus.Core.Spasms;
using Vastus.Store.Diary;
using Vastus.Store.Profile;

namespace Vastus.Web.Spasms;

/// <summary>The guide as it is for one person, who has told once what must be left out.</summary>
internal sealed class PersonGuide(ProfileStore settings, DiaryStore diary, IClock clock)
{
    /// <summary>So many of the last trials say how a measure works for the person now.</summary>
    private const int TrialsMost = 200;


    public static ReliefKnowledge Knowledge => ReliefKnowledge.Embedded;

    public async Task<AskedConditions> ConditionsAsync(DiaryId of, CancellationToken ct) =>
        AskedConditions.Read(Knowledge, await settings.ReadAsync(of, ct)).With(MedicineConditions.Of(
            Knowledge, MedicineList.Of(await diary.BeforeAsync(of, [Medicine.Word], null, int.MaxValue, ct), MedicineKnowledge.Embedded, clock.GetCurrentInstant())));

    public async Task<EpisodeStep> NextAsync(DiaryId of, Episode episode, Instant now, CancellationToken ct)
    {
        var conditions = await ConditionsAsync(of, ct);
        return episode.Next(Knowledge, now, conditions.Unknown(Knowledge, episode.Spasm.Site) is []);
    }

    /// <summary>Made for the muscle, the position, the person and their medicines, in the order of what helped them.</summary>
    public async Task<GuidePlan> PlanAsync(DiaryId of, Episode episode, CancellationToken ct)
    {
        var conditions = await ConditionsAsync(of, ct);
        var plan = ReliefGuide.Plan(
            Knowledge, episode.Spasm.Site, episode.Position,
            episode.Yes.Union(conditions.Yes).ToHashSet(), episode.No.Union(conditions.No).ToHashSet(), episode.AbsentSteps);
        var trials = ReliefTrial.Of((await diary.BeforeAsync(of, [ReliefTried.Word], null, TrialsMost, ct)).Where(entry => entry.At.ToInstant() < episode.Start));
        return ReliefOrder.Of(plan, trials, NightOf(episode));
    }

    /// <summary>The same from noon to noon.</summary>
    private static ulong NightOf(Episode episode) =>
        (ulong)Period.DaysBetween(default(LocalDate).PlusDays(1), episode.Entry.At.LocalDateTime.PlusHours(-12).Date);

    /// <returns>Null: it has not lasted that long.</returns>
    public static string? LongText(Episode episode, Instant now) =>
        episode.Elapsed(now) >= Duration.FromSeconds(Knowledge.LongCramp.Seconds) ? Knowledge.LongCramp.Text : null;

    public static bool IsStep(string? id) => Knowledge.Measure(id) is not null || Knowledge.Stretch(id) is not null;
}
