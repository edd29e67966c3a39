using NodaTime;
using Vastus.Core.Spasms;
using Vastus.Store.Diary;

namespace Vastus.Web.Spasms;

/// <summary>Which stations may be opened when: answers can be corrected, but no step comes before its questions.</summary>
internal static class EpisodeOrder
{
    /// <returns>Where to go instead. Null: the station is right.</returns>
    public static async Task<EpisodeStep?> RightStepAsync(
        this PersonGuide guide, DiaryId of, Episode episode, EpisodeStep asked, Instant now, CancellationToken ct)
    {
        var next = await guide.NextAsync(of, episode, now, ct);
        var isRight = asked switch
        {
            _ when episode.IsForgotten(now) => asked is EpisodeStep.Ended,
            EpisodeStep.Where or EpisodeStep.HowBad or EpisodeStep.Safety or EpisodeStep.Ended => episode.IsRunning,
            EpisodeStep.Urgent => episode.Yes.Count > 0,
            EpisodeStep.Conditions => episode.IsRunning && episode.Yes.Count is 0,
            EpisodeStep.Guide => next is EpisodeStep.Guide,
            _ => !episode.IsRunning,
        };
        return isRight ? null : next;
    }

    public static async Task<ConditionsModel> UnknownConditionsAsync(
        this PersonGuide guide, DiaryId of, Episode episode, CancellationToken ct)
    {
        var known = await guide.ConditionsAsync(of, ct);
        return new(known.Unknown(PersonGuide.Knowledge, episode.Spasm.Site), known.Yes);
    }
}
