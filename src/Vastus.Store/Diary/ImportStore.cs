using System.Data.Common;
using Dapper;
using NodaTime;

namespace Vastus.Store.Diary;

/// <summary>The imports of diaries, and how to take them back.</summary>
public sealed class ImportStore(Database database)
{
    /// <summary>Of an entry: it was ended with its whole import, and not by itself.</summary>
    internal const string TakenBack =
        "EXISTS (SELECT 1 FROM import WHERE import.diary_id = entry.diary_id AND import.id = entry.import_id AND import.undone_ms = entry.ended_ms)";

    private const string Columns = "id, made_ms AS MadeMs, what, entries, undone_ms AS UndoneMs";

    /// <returns>Newest first; those that were taken back for as long as they can be brought back.</returns>
    public Task<IReadOnlyList<Import>> AllAsync(DiaryId diary, Instant now, CancellationToken ct) => database.ReadAsync<IReadOnlyList<Import>>(
        async connection => [.. (await connection.QueryAsync<Row>(
            $"SELECT {Columns} FROM import WHERE diary_id = @diary AND (undone_ms IS NULL OR undone_ms > @since) ORDER BY made_ms DESC, id DESC",
            new { diary = diary.Text, since = DiaryStore.Since(now) })).Select(row => row.ToImport())],
        ct);

    /// <returns>The import, and how many of its entries stand as they came in. Null: there is none, or it was taken back too long ago.</returns>
    public Task<(Import Import, long Standing)?> FindAsync(DiaryId diary, Guid id, Instant now, CancellationToken ct) => database.ReadAsync<(Import, long)?>(
        async connection =>
        {
            var values = new { diary = diary.Text, id = $"{id}", since = DiaryStore.Since(now) };
            var row = await connection.QuerySingleOrDefaultAsync<Row>(
                $"SELECT {Columns} FROM import WHERE diary_id = @diary AND id = @id AND (undone_ms IS NULL OR undone_ms > @since)", values);
            return row is null ? null : (row.ToImport(), await connection.ExecuteScalarAsync<long>(
                "SELECT COUNT(*) FROM entry WHERE diary_id = @diary AND import_id = @id AND version = 0 AND ended_ms IS NULL", values));
        }, ct);

    /// <summary>Takes all entries of an import out of the diary that stand as they came in. Those edited since stay.</summary>
    /// <returns>How many. Null: there is no such import, or it was taken back before.</returns>
    public Task<int?> TakeBackAsync(DiaryId diary, Guid id, Instant now, CancellationToken ct) => database.WriteAsync<int?>(async transaction =>
    {
        await DiaryStore.LockAsync(transaction, diary);
        var values = new { diary = diary.Text, id = $"{id}", now = now.ToUnixTimeMilliseconds() };
        if (await transaction.Connection!.ExecuteAsync(
            "UPDATE import SET undone_ms = @now WHERE diary_id = @diary AND id = @id AND undone_ms IS NULL", values, transaction) is 0)
            return null;
        return await transaction.Connection!.ExecuteAsync(
            "UPDATE entry SET ended_ms = @now WHERE diary_id = @diary AND import_id = @id AND version = 0 AND ended_ms IS NULL", values, transaction);
    }, ct);

    /// <summary>Brings back what <see cref="TakeBackAsync"/> took, unless another import has brought it since.</summary>
    /// <returns>How many. Null: there is no such import, or it was not taken back, or <see cref="DiaryStore.UndoFor"/> ago or earlier.</returns>
    public Task<int?> BringBackAsync(DiaryId diary, Guid id, Instant now, CancellationToken ct) => database.WriteAsync<int?>(async transaction =>
    {
        await DiaryStore.LockAsync(transaction, diary);
        var values = new { diary = diary.Text, id = $"{id}", since = DiaryStore.Since(now) };
        if (await transaction.Connection!.QuerySingleOrDefaultAsync<long?>(
            "SELECT undone_ms FROM import WHERE diary_id = @diary AND id = @id AND undone_ms > @since", values, transaction) is not { } undone)
            return null;
        var back = await transaction.Connection!.ExecuteAsync(
            "UPDATE entry SET ended_ms = NULL WHERE diary_id = @diary AND import_id = @id AND version = 0 AND ended_ms = @undone",
            new { values.diary, values.id, undone }, transaction);
        await transaction.Connection!.ExecuteAsync("UPDATE import SET undone_ms = NULL WHERE diary_id = @diary AND id = @id", values, transaction);
        return back;
    }, ct);

    internal static async Task<bool> HasTakenBackAsync(DbTransaction transaction, DiaryId diary) => await transaction.Connection!.ExecuteScalarAsync<long>(
        "SELECT COUNT(*) FROM import WHERE diary_id = @diary AND undone_ms IS NOT NULL", new { diary = diary.Text }, transaction) > 0;

    internal static Task AddAsync(DbTransaction transaction, DiaryId diary, Import import) => transaction.Connection!.ExecuteAsync(
        "INSERT INTO import (diary_id, id, made_ms, what, entries, undone_ms) VALUES (@diary, @id, @made, @what, @entries, NULL)",
        new { diary = diary.Text, id = $"{import.Id}", made = import.Made.ToUnixTimeMilliseconds(), what = import.What, entries = import.Entries }, transaction);

    private sealed record Row
    {
        public required string Id { get; init; }
        public required long MadeMs { get; init; }
        public required string What { get; init; }
        public required long Entries { get; init; }
        public long? UndoneMs { get; init; }

        public Import ToImport() => new(Guid.Parse(Id), Instant.FromUnixTimeMilliseconds(MadeMs), What, Entries,
            UndoneMs is { } undone ? Instant.FromUnixTimeMilliseconds(undone) : null);
    }
}
