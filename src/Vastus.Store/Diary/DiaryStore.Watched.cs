using Dapper;
using NodaTime;
using NodaTime.Text;
using Vastus.Core.Diary;
using Vastus.Core.Triage.Watching;

namespace Vastus.Store.Diary;

/// <summary>What of a diary is watched.</summary>
public sealed partial class DiaryStore
{
    /// <summary>The last weeks, and of those only the few entries that are watched: in milliseconds, for a diary of any length.</summary>
    public Task<WatchedDiary> WatchedAsync(DiaryId diary, ZonedDateTime now, Core.Profile.Profile person, CancellationToken ct) => database.ReadAsync(async connection =>
    {
        var values = new { diary = diary.Text, since = EntryInsert.Iso(now.Date.PlusDays(1 - WatchedDiary.Days)) };
        var entries = await connection.QueryAsync<StoredEntry>(
            $"""
            SELECT {StoredEntry.Columns} FROM entry
            WHERE diary_id = @diary AND version = 0 AND ended_ms IS NULL AND day >= @since
              AND kind IN ({Listed(WatchedDiary.Kinds)}) AND (kind <> 'medicine' OR level <> 'dose')
            """,
            values);
        var kept = await connection.QueryAsync<string>(
            $"""
            SELECT DISTINCT day FROM entry
            WHERE diary_id = @diary AND version = 0 AND ended_ms IS NULL AND day >= @since AND kind NOT IN ({Listed(WatchedDiary.NotKeeping)})
            """,
            values);
        return new WatchedDiary(entries.Select(stored => stored.ToEntry()), kept.Select(day => LocalDatePattern.Iso.Parse(day).Value), now, person);
    }, ct);

    /// <summary>Written out, since the kinds are the program's own and never typed.</summary>
    private static string Listed(IEnumerable<string> kinds) => string.Join(", ", kinds.Select(kind => $"'{kind}'"));
}
