using Dapper;
using NodaTime;
using Vastus.Core;
using Vastus.Store.Diary;

namespace Vastus.Store.Triage;

/// <summary>Which notices of a diary were answered or put aside.</summary>
public sealed class WatchStore(Database database)
{
    /// <returns>When each key was last settled, whichever way.</returns>
    public Task<IReadOnlyDictionary<string, Instant>> SettledAsync(DiaryId diary, CancellationToken ct) =>
        database.ReadAsync<IReadOnlyDictionary<string, Instant>>(async connection =>
            (await connection.QueryAsync<(string Key, long AtMs)>(
                "SELECT notice_key, at_ms FROM watch_notice WHERE diary_id = @diary", new { diary = diary.Text }))
            .ToDictionary(row => row.Key, row => Instant.FromUnixTimeMilliseconds(row.AtMs), StringComparer.Ordinal), ct);

    /// <summary>Settles keys. One that was put aside and is then answered counts as answered.</summary>
    public Task SettleAsync(DiaryId diary, IEnumerable<string> keys, NoticeOutcome outcome, Instant now, CancellationToken ct) =>
        database.WriteAsync(async transaction =>
        {
            foreach (var key in keys)
            {
                await transaction.Connection!.ExecuteAsync(
                    """
                    INSERT INTO watch_notice (diary_id, notice_key, outcome, at_ms) VALUES (@diary, @key, @outcome, @now)
                    ON CONFLICT (diary_id, notice_key) DO UPDATE SET outcome = excluded.outcome, at_ms = excluded.at_ms
                    """,
                    new { diary = diary.Text, key, outcome = Words<NoticeOutcome>.Of(outcome), now = now.ToUnixTimeMilliseconds() }, transaction);
            }

            return true;
        }, ct);
}

/// <summary>What became of a notice.</summary>
public enum NoticeOutcome
{
    /// <summary>The person went to the questions.</summary>
    Asked,

    /// <summary>Not now.</summary>
    Aside,
}
