using Dapper;
using NodaTime;
using Vastus.Store.Diary;

namespace Vastus.Store.Reminders;

/// <summary>The secret addresses under which calendar programs read reminders.</summary>
public sealed class CalendarFeedStore(Database database)
{
    public static string NewSecret() => SecretAddress.New();

    /// <summary>Turns the feed on under this secret; an earlier one ends.</summary>
    public Task SaveAsync(DiaryId diary, string secret, Instant now, CancellationToken ct) => database.WriteAsync(async transaction =>
        await transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO calendar_feed (diary_id, secret_digest, made_ms) VALUES (@diary, @digest, @now)
            ON CONFLICT (diary_id) DO UPDATE SET secret_digest = excluded.secret_digest, made_ms = excluded.made_ms
            """,
            new { diary = diary.Text, digest = SecretAddress.Digest(secret), now = now.ToUnixTimeMilliseconds() }, transaction), ct);

    public Task RemoveAsync(DiaryId diary, CancellationToken ct) => database.WriteAsync(async transaction =>
        await transaction.Connection!.ExecuteAsync(
            "DELETE FROM calendar_feed WHERE diary_id = @diary", new { diary = diary.Text }, transaction), ct);

    /// <returns>When it was turned on. Null: it is off.</returns>
    public Task<Instant?> FindAsync(DiaryId diary, CancellationToken ct) => database.ReadAsync<Instant?>(async connection =>
        await connection.QuerySingleOrDefaultAsync<long?>(
            "SELECT made_ms FROM calendar_feed WHERE diary_id = @diary", new { diary = diary.Text }) is { } made
            ? Instant.FromUnixTimeMilliseconds(made)
            : null, ct);

    /// <returns>Whose secret it is. Null: nobody's.</returns>
    public Task<DiaryId?> DiaryOfAsync(string secret, CancellationToken ct) => database.ReadAsync<DiaryId?>(async connection =>
        await connection.QuerySingleOrDefaultAsync<string>(
            "SELECT diary_id FROM calendar_feed WHERE secret_digest = @digest", new { digest = SecretAddress.Digest(secret) }) is { } diary
            ? new DiaryId(diary)
            : null, ct);
}
