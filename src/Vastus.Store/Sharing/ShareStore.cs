using Dapper;
using NodaTime;
using NodaTime.Text;
using Vastus.Core.Sharing;
using Vastus.Store.Diary;

namespace Vastus.Store.Sharing;

/// <summary>The links that a person made for clinicians, and when each was opened.</summary>
public sealed class ShareStore(Database database)
{
    private const long MinuteMs = 60_000;

    public static string NewSecret() => SecretAddress.New();

    /// <summary>Keeps the link, and of its secret a digest.</summary>
    public Task AddAsync(DiaryId diary, Share share, string secret, CancellationToken ct) => database.WriteAsync(async transaction =>
        await transaction.Connection!.ExecuteAsync(
            """
            INSERT INTO share (diary_id, id, secret_digest, label, first_day, last_day, parts, made_ms, expires_ms)
            VALUES (@diary, @id, @digest, @label, @first, @last, @parts, @made, @expires)
            """,
            new
            {
                diary = diary.Text,
                id = share.Id.ToString(),
                digest = SecretAddress.Digest(secret),
                label = share.Label,
                first = LocalDatePattern.Iso.Format(share.Scope.Days.Start),
                last = LocalDatePattern.Iso.Format(share.Scope.Days.End),
                parts = share.Scope.PartsText,
                made = share.Made.ToUnixTimeMilliseconds(),
                expires = share.Expires.ToUnixTimeMilliseconds(),
            },
            transaction), ct);

    /// <returns>The newest first, those that have ended too.</returns>
    public Task<IReadOnlyList<Share>> AllAsync(DiaryId diary, CancellationToken ct) => database.ReadAsync<IReadOnlyList<Share>>(async connection =>
    {
        var openings = (await connection.QueryAsync<(string Share, long At)>(
            "SELECT share_id, at_ms FROM share_opening WHERE diary_id = @diary ORDER BY at_ms DESC", new { diary = diary.Text }))
            .ToLookup(opening => opening.Share, opening => Instant.FromUnixTimeMilliseconds(opening.At), StringComparer.Ordinal);
        return [.. (await connection.QueryAsync<StoredShare>(
            $"SELECT {StoredShare.Columns} FROM share WHERE diary_id = @diary ORDER BY made_ms DESC, id DESC", new { diary = diary.Text }))
            .Select(stored => stored.ToShare() with { Openings = [.. openings[stored.Id]] })];
    }, ct);

    /// <summary>Turns the link off; what is off, or somebody else's, stays as it is.</summary>
    public Task RevokeAsync(DiaryId diary, Guid id, Instant now, CancellationToken ct) => database.WriteAsync(async transaction =>
        await transaction.Connection!.ExecuteAsync(
            "UPDATE share SET revoked_ms = @now WHERE diary_id = @diary AND id = @id AND revoked_ms IS NULL",
            new { diary = diary.Text, id = id.ToString(), now = now.ToUnixTimeMilliseconds() }, transaction), ct);

    /// <summary>One look in one index, whatever the secret is: nothing tells what has ended from what never was.</summary>
    /// <param name="secret">Whatever somebody wrote into an address.</param>
    /// <param name="now">When.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>Null: it leads nowhere, or not any more.</returns>
    public Task<SharedDiary?> FindAsync(string secret, Instant now, CancellationToken ct) => database.ReadAsync(async connection =>
        await connection.QuerySingleOrDefaultAsync<StoredShare>(
            $"""
            SELECT diary_id AS DiaryId, {StoredShare.Columns} FROM share
            WHERE secret_digest = @digest AND revoked_ms IS NULL AND expires_ms > @now
            """,
            new { digest = SecretAddress.Digest(secret), now = now.ToUnixTimeMilliseconds() }) is { } stored
            ? new SharedDiary(new(stored.DiaryId!), stored.ToShare())
            : null, ct);

    /// <summary>Writes down that the link was opened in this minute, and nothing else of it.</summary>
    public Task RecordOpeningAsync(DiaryId diary, Guid id, Instant now, CancellationToken ct) => database.WriteAsync(async transaction =>
        await transaction.Connection!.ExecuteAsync(
            "INSERT INTO share_opening (diary_id, share_id, at_ms) VALUES (@diary, @id, @at) ON CONFLICT (diary_id, share_id, at_ms) DO NOTHING",
            new { diary = diary.Text, id = id.ToString(), at = now.ToUnixTimeMilliseconds() / MinuteMs * MinuteMs }, transaction), ct);
}
