using System.Data.Common;
using Dapper;
using NodaTime;
using NodaTime.Text;
using Vastus.Core.Diary;

namespace Vastus.Store.Diary;

/// <summary>The entries of diaries, read. See the other half for what changes them.</summary>
public sealed partial class DiaryStore(Database database)
{
    /// <returns>Oldest first. Both ends inclusive.</returns>
    public Task<IReadOnlyList<Entry>> OnDaysAsync(DiaryId diary, DateInterval days, CancellationToken ct) =>
        QueryAsync(
            $"""
            SELECT {StoredEntry.Columns} FROM entry
            WHERE diary_id = @diary AND version = 0 AND ended_ms IS NULL AND day BETWEEN @from AND @to
            ORDER BY at_ms, id
            """,
            new { diary = diary.Text, from = EntryInsert.Iso(days.Start), to = EntryInsert.Iso(days.End) }, ct);

    /// <returns>Oldest first, at most <paramref name="most"/> after the one given; a page of a diary of any length.</returns>
    public Task<IReadOnlyList<Entry>> AfterAsync(DiaryId diary, Entry? last, int most, CancellationToken ct) =>
        QueryAsync(
            $"""
            SELECT {StoredEntry.Columns} FROM entry
            WHERE diary_id = @diary AND version = 0 AND ended_ms IS NULL AND (at_ms, id) > (@lastMs, @lastId)
            ORDER BY at_ms, id LIMIT @most
            """,
            new
            {
                diary = diary.Text,
                lastMs = last?.At.ToInstant().ToUnixTimeMilliseconds() ?? long.MinValue,
                lastId = last?.Id.ToString() ?? "",
                most,
            }, ct);

    /// <param name="diary">Whose.</param>
    /// <param name="kinds">Only these. Null: all. Empty: none.</param>
    /// <param name="first">The page before this one. Null: the newest.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="ct">Ends the waiting.</param>
    /// <returns>Newest first.</returns>
    public Task<IReadOnlyList<Entry>> BeforeAsync(
        DiaryId diary, IReadOnlyList<string>? kinds, Entry? first, int most, CancellationToken ct)
    {
        if (kinds is [])
            return Task.FromResult<IReadOnlyList<Entry>>([]);

        var values = new DynamicParameters(new
        {
            diary = diary.Text,
            firstMs = first?.At.ToInstant().ToUnixTimeMilliseconds() ?? long.MaxValue,
            firstId = first?.Id.ToString() ?? "",
            most,
        });
        // Written out, since Dapper makes an array of a list for PostgreSQL, which SQLite does not know.
        for (var i = 0; i < kinds?.Count; i++)
            values.Add($"kind{i}", kinds[i]);
        var ofKinds = kinds is null ? "" : $"AND kind IN ({string.Join(", ", kinds.Select((_, i) => $"@kind{i}"))})";

        return QueryAsync(
            $"""
            SELECT {StoredEntry.Columns} FROM entry
            WHERE diary_id = @diary AND version = 0 AND ended_ms IS NULL AND (at_ms, id) < (@firstMs, @firstId) {ofKinds}
            ORDER BY at_ms DESC, id DESC LIMIT @most
            """,
            values, ct);
    }

    /// <returns>Null: not there, deleted, or not of this diary.</returns>
    public async Task<Entry?> FindAsync(DiaryId diary, Guid id, CancellationToken ct) =>
        (await QueryAsync(
            $"""
            SELECT {StoredEntry.Columns} FROM entry
            WHERE diary_id = @diary AND id = @id AND version = 0 AND ended_ms IS NULL
            """,
            new { diary = diary.Text, id = id.ToString() }, ct)).SingleOrDefault();

    /// <returns>From the first day that has an entry to the last one. Null: the diary is empty.</returns>
    public Task<DateInterval?> SpanAsync(DiaryId diary, CancellationToken ct) => database.ReadAsync(async connection =>
    {
        // Two questions, since SQLite finds the least or the greatest in an index, but not both at once.
        var (first, last) = await connection.QuerySingleAsync<(string?, string?)>(
            """
            SELECT
              (SELECT MIN(day) FROM entry WHERE diary_id = @diary AND version = 0 AND ended_ms IS NULL) AS first,
              (SELECT MAX(day) FROM entry WHERE diary_id = @diary AND version = 0 AND ended_ms IS NULL) AS last
            """,
            new { diary = diary.Text });
        return first is null || last is null
            ? null
            : new DateInterval(LocalDatePattern.Iso.Parse(first).Value, LocalDatePattern.Iso.Parse(last).Value);
    }, ct);

    /// <returns>
    /// What can be brought back with <see cref="UndoAsync"/>, newest change first; one for each entry. What was taken back with
    /// its import comes back with it, and is not among them.
    /// </returns>
    public Task<IReadOnlyList<EndedEntry>> RecentlyEndedAsync(DiaryId diary, Instant now, CancellationToken ct) =>
        database.ReadAsync<IReadOnlyList<EndedEntry>>(async connection =>
        {
            // The row an undo would bring back: a deleted one itself, or else the last that an edit replaced.
            var ended = await connection.QueryAsync<StoredEntry>(
                $"""
                SELECT {StoredEntry.Columns} FROM entry
                WHERE diary_id = @diary AND ended_ms > @since AND NOT {ImportStore.TakenBack} AND version = (
                  SELECT CASE WHEN MAX(CASE WHEN other.version = 0 THEN other.ended_ms END) IS NULL THEN MAX(other.version) ELSE 0 END
                  FROM entry other WHERE other.diary_id = @diary AND other.id = entry.id)
                ORDER BY ended_ms DESC, id DESC
                """,
                new { diary = diary.Text, since = Since(now) });
            return [.. ended.Select(stored => stored.ToEnded())];
        }, ct);

    private Task<IReadOnlyList<Entry>> QueryAsync(string sql, object values, CancellationToken ct) =>
        database.ReadAsync<IReadOnlyList<Entry>>(
            async connection => [.. (await connection.QueryAsync<StoredEntry>(sql, values)).Select(stored => stored.ToEntry())], ct);
}
