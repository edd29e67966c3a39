using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Spasms;
using Vastus.Store.Diary;

namespace Vastus.Web.Spasms;

/// <summary>Episodes in a diary.</summary>
internal static class EpisodeDiary
{
    /// <summary>So many spasms do not begin within half a day and still run.</summary>
    private const int RecentMost = 50;

    /// <returns>Null: not there, not this person's, or no spasm.</returns>
    public static async Task<Episode?> EpisodeAsync(this DiaryStore diary, DiaryId of, Guid id, CancellationToken ct)
    {
        if (await diary.FindAsync(of, id, ct) is not { } entry)
            return null;
        // A journey can put the parts of an episode on the local day before it.
        return Episode.Read(entry, await diary.OnDaysAsync(of, new(entry.Day.PlusDays(-1), entry.Day.PlusDays(3)), ct));
    }

    /// <summary>The last spasms, newest first.</summary>
    public static Task<IReadOnlyList<Entry>> RecentSpasmsAsync(this DiaryStore diary, DiaryId of, CancellationToken ct) =>
        diary.BeforeAsync(of, ["spasm"], null, RecentMost, ct);

    /// <summary>Keeps entries whose ids are given: a new one is added, a known one replaced, a deleted one brought back.</summary>
    public static async Task PutAsync(this DiaryStore diary, DiaryId of, IEnumerable<Entry> entries, Instant now, CancellationToken ct)
    {
        List<Entry> all = [.. entries];
        if (await diary.AddAsync(of, all, ct) == all.Count)
            return;

        foreach (var entry in all)
        {
            if (await diary.ReplaceAsync(of, entry, now, ct))
                continue;
            await diary.RestoreAsync(of, entry.Id, now, ct);
            await diary.ReplaceAsync(of, entry, now, ct);
        }
    }
}
