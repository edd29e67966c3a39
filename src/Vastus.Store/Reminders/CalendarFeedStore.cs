using System.Security.Cryptography;
using System.Text;
using Dapper;
using NodaTime;
using Vastus.Store.Diary;

namespace Vastus.Store.Reminders;

/// <summary>The secret addresses under which calendar programs read reminders.</summary>
public sealed class CalendarFeedStore(Database database)
{
    /// <summary>128 bits, as text for an address.</summary>
    public static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>Turns the feed on under this secret; an earlier one ends.</summary>
    public Task SaveAsync(DiaryId diary, string secret, Instant now, CancellationToken ct) => database.WriteAsync(async transaction =>
        await transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO calendar_feed (diary_id, secret_digest, made_ms) VALUES (@diary, @digest, @now)
            ON CONFLICT (diary_id) DO UPDATE SET secret_digest = excluded.secret_digest, made_ms = excluded.made_ms
            """,
            new { diary = diary.Text, digest = Digest(secret), now = now.ToUnixTimeMilliseconds() }, transaction), ct);

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
            "SELECT diary_id FROM calendar_feed WHERE secret_digest = @digest", new { digest = Digest(secret) }) is { } diary
            ? new DiaryId(diary)
            : null, ct);

    private static string Digest(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
