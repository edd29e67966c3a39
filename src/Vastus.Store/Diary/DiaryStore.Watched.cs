using Dapper;
using NodaTime;
using NodaTime.Text;
using Vastus.Core.Diary;
using Vastus.Core.Intake;
using Vastus.Core.Triage.Watching;

namespace Vastus.Store.Diary;

/// <summary>What of a diary is watched.</summary>
public sealed partial class DiaryStore
{
    /// <summary>A day as lived in another zone may be the one before or after.</summary>
    private const int FoodDays = 2;

    /// <summary>The last weeks, and of those only the few entries that are watched: in milliseconds, for a diary of any length.</summary>
    /// <param name="diary">Whose.</param>
    /// <param name="now">In the person's zone.</param>
    /// <param name="person">Whose limits.</param>
    /// <param name="foods">In which the food of the last two days is looked up.</param>
    /// <param name="ct">Gives up.</param>
    public Task<WatchedDiary> WatchedAsync(DiaryId diary, ZonedDateTime now, Core.Profile.Profile person, FoodTable foods, CancellationToken ct) => database.ReadAsync(async connection =>
    {
        var values = new { diary = diary.Text, since = EntryInsert.Iso(now.Date.PlusDays(1 - WatchedDiary.Days)), lately = EntryInsert.Iso(now.Date.PlusDays(-FoodDays)) };
        var entries = await connection.QueryAsync<StoredEntry>(
            $"""
            SELECT {StoredEntry.Columns} FROM entry
            WHERE diary_id = @diary AND version = 0 AND ended_ms IS NULL AND day >= @since
              AND (kind IN ({Listed(WatchedDiary.Kinds)}) AND (kind <> 'medicine' OR level <> 'dose') OR kind = 'food' AND day >= @lately)
            """,
            values);
        var kept = await connection.QueryAsync<string>(
            $"""
            SELECT DISTINCT day FROM entry
            WHERE diary_id = @diary AND version = 0 AND ended_ms IS NULL AND day >= @since AND kind NOT IN ({Listed(WatchedDiary.NotKeeping)})
            """,
            values);
        var beside = FoodContents.Beside([.. entries.Select(stored => stored.ToEntry())], () => foods);
        return new WatchedDiary(beside.Where(entry => WatchedDiary.Kinds.Contains(entry.What.Kind)), kept.Select(day => LocalDatePattern.Iso.Parse(day).Value), now, person);
    }, ct);

    /// <summary>Written out, since the kinds are the program's own and never typed.</summary>
    private static string Listed(IEnumerable<string> kinds) => string.Join(", ", kinds.Select(kind => $"'{kind}'"));
}
