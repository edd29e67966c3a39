using System.Data.Common;
using Dapper;
using NodaTime;
using Vastus.Core.Diary;

namespace Vastus.Store.Diary;

/// <summary>The entries of diaries, changed. What a method acknowledges is on the disk.</summary>
public sealed partial class DiaryStore
{
    /// <summary>How long what was deleted or edited can be brought back.</summary>
    public static readonly Duration UndoFor = Duration.FromDays(30);

    /// <summary>Adds what is not there yet: an id that the diary knows, deleted or not, changes nothing.</summary>
    /// <returns>How many were new.</returns>
    public Task<int> AddAsync(DiaryId diary, IReadOnlyList<Entry> entries, CancellationToken ct) =>
        entries is [] ? Task.FromResult(0) : database.WriteAsync(transaction => AddAsync(transaction, diary, entries), ct);

    /// <summary>Puts the entry in the place of the one with its id, which is kept for <see cref="UndoFor"/>.</summary>
    /// <returns>False: there is none (any more), and nothing was done. True also when it says the same already.</returns>
    public Task<bool> ReplaceAsync(DiaryId diary, Entry entry, Instant now, CancellationToken ct) =>
        database.WriteAsync(async transaction =>
        {
            await LockAsync(transaction, diary);
            if (await StandingAsync(transaction, diary, entry.Id) is not { EndedMs: null } standing)
                return false;
            if (EntryRow.Of(standing.ToEntry()) == EntryRow.Of(entry))
                return true;

            await transaction.Connection!.ExecuteAsync(
                """
                UPDATE entry SET ended_ms = @now, version =
                  (SELECT MAX(other.version) + 1 FROM entry other WHERE other.diary_id = @diary AND other.id = @id)
                WHERE diary_id = @diary AND id = @id AND version = 0
                """,
                new { diary = diary.Text, id = entry.Id.ToString(), now = now.ToUnixTimeMilliseconds() }, transaction);
            await EntryInsert.RunAsync(transaction, diary, [entry]);
            return true;
        }, ct);

    /// <summary>Takes the entry out of the diary; it is kept for <see cref="UndoFor"/>.</summary>
    /// <returns>False: it was not there (any more).</returns>
    public Task<bool> DeleteAsync(DiaryId diary, Guid id, Instant now, CancellationToken ct) =>
        database.WriteAsync(async transaction => await transaction.Connection!.ExecuteAsync(
            """
            UPDATE entry SET ended_ms = @now
            WHERE diary_id = @diary AND id = @id AND version = 0 AND ended_ms IS NULL
            """,
            new { diary = diary.Text, id = id.ToString(), now = now.ToUnixTimeMilliseconds() }, transaction) is 1, ct);

    /// <summary>Takes the last change back: a deleted entry returns, an edited one says again what it said before.</summary>
    /// <remarks>What an edit had written is gone then. Undo again, and the edit before that one is taken back.</remarks>
    /// <param name="diary">Whose.</param>
    /// <param name="id">Of the entry.</param>
    /// <param name="made">
    /// When the change was made that is meant, to the millisecond: another one is left alone, so that asking twice is asking once.
    /// Null: whichever was last.
    /// </param>
    /// <param name="now">What was changed <see cref="UndoFor"/> ago or earlier stays as it is.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>The entry as it stands now. Null: there was nothing to take back.</returns>
    public Task<Entry?> UndoAsync(DiaryId diary, Guid id, Instant? made, Instant now, CancellationToken ct) =>
        TakeBackAsync(diary, id, async (transaction, standing) => standing.EndedMs is { } ended
            ? IsMeant(ended, made, now) && await RestoreAsync(transaction, diary, id)
            : await UndoEditAsync(transaction, diary, id, made, now), ct);

    /// <summary>Brings a deleted entry back. One that stands, edited or not, stays as it is.</summary>
    /// <returns>The entry. Null: it was not deleted, or <see cref="UndoFor"/> ago or earlier.</returns>
    public Task<Entry?> RestoreAsync(DiaryId diary, Guid id, Instant now, CancellationToken ct) =>
        TakeBackAsync(diary, id, async (transaction, standing) =>
            standing.EndedMs is { } ended && IsMeant(ended, null, now) && await RestoreAsync(transaction, diary, id), ct);

    /// <summary>Erases, in every diary, what ended longer ago than <see cref="UndoFor"/>.</summary>
    /// <returns>How many rows were erased.</returns>
    public async Task<int> PurgeAsync(Instant now, CancellationToken ct)
    {
        var erased = 0;
        foreach (var diary in await database.ReadAsync(connection => connection.QueryAsync<string>("SELECT id FROM diary"), ct))
        {
            erased += await database.WriteAsync(async transaction =>
            {
                var values = new { diary, since = Since(now) };
                await transaction.Connection!.ExecuteAsync("DELETE FROM import WHERE diary_id = @diary AND undone_ms <= @since", values, transaction);
                return await transaction.Connection!.ExecuteAsync("DELETE FROM entry WHERE diary_id = @diary AND ended_ms <= @since", values, transaction);
            }, ct);
        }

        return erased;
    }

    internal static Task<int> AddAsync(DbTransaction transaction, DiaryId diary, IReadOnlyList<Entry> entries) =>
        EntryInsert.RunAsync(transaction, diary, entries);

    private Task<Entry?> TakeBackAsync(
        DiaryId diary, Guid id, Func<DbTransaction, StoredEntry, Task<bool>> takeBack, CancellationToken ct) =>
        database.WriteAsync(async transaction =>
        {
            await LockAsync(transaction, diary);
            return await StandingAsync(transaction, diary, id) is { } standing && await takeBack(transaction, standing)
                ? (await StandingAsync(transaction, diary, id))!.ToEntry()
                : null;
        }, ct);

    private static async Task<bool> RestoreAsync(DbTransaction transaction, DiaryId diary, Guid id) =>
        await transaction.Connection!.ExecuteAsync(
            "UPDATE entry SET ended_ms = NULL WHERE diary_id = @diary AND id = @id AND version = 0",
            new { diary = diary.Text, id = id.ToString() }, transaction) is 1;

    private static async Task<bool> UndoEditAsync(DbTransaction transaction, DiaryId diary, Guid id, Instant? made, Instant now)
    {
        var values = new { diary = diary.Text, id = id.ToString() };
        var (before, ended) = await transaction.Connection!.QuerySingleOrDefaultAsync<(long Version, long EndedMs)>(
            """
            SELECT version, ended_ms FROM entry WHERE diary_id = @diary AND id = @id AND version > 0
            ORDER BY version DESC LIMIT 1
            """,
            values, transaction);
        if (before is 0 || !IsMeant(ended, made, now))
            return false;

        await transaction.Connection!.ExecuteAsync(
            "DELETE FROM entry WHERE diary_id = @diary AND id = @id AND version = 0", values, transaction);
        return await transaction.Connection!.ExecuteAsync(
            "UPDATE entry SET version = 0, ended_ms = NULL WHERE diary_id = @diary AND id = @id AND version = @before",
            new { values.diary, values.id, before }, transaction) is 1;
    }

    private static bool IsMeant(long endedMs, Instant? made, Instant now) =>
        endedMs > Since(now) && (made is null || made.Value.ToUnixTimeMilliseconds() == endedMs);

    /// <summary>One edit or undo of a diary at a time: on PostgreSQL, the row of the diary is what they queue for.</summary>
    internal static Task LockAsync(DbTransaction transaction, DiaryId diary) => transaction.Connection!.ExecuteAsync(
        "UPDATE diary SET name = name WHERE id = @diary", new { diary = diary.Text }, transaction);

    private static Task<StoredEntry?> StandingAsync(DbTransaction transaction, DiaryId diary, Guid id) =>
        transaction.Connection!.QuerySingleOrDefaultAsync<StoredEntry>(
            $"SELECT {StoredEntry.Columns} FROM entry WHERE diary_id = @diary AND id = @id AND version = 0",
            new { diary = diary.Text, id = id.ToString() }, transaction);

    internal static long Since(Instant now) => (now - UndoFor).ToUnixTimeMilliseconds();
}
