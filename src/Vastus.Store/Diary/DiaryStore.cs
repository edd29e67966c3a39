using System.Data;
using System.Data.Common;
using System.Text;
using Dapper;
using NodaTime;
using NodaTime.Text;
using Vastus.Core.Diary;

namespace Vastus.Store.Diary;

/// <summary>The entries of diaries. What a method acknowledges is on the disk.</summary>
public sealed class DiaryStore(Database database)
{
    /// <summary>How long what was deleted or edited can be brought back.</summary>
    public static readonly Duration UndoFor = Duration.FromDays(30);

    /// <summary>SQLite takes 32,766 values in one statement; each entry has seventeen.</summary>
    private const int EntriesPerStatement = 500;

    private const string InsertColumns =
        "(diary_id, id, version, at_ms, offset_seconds, day, recorded_ms, recorded_offset_seconds, " +
        "kind, name, amount, unit, minutes, level, site, side, covers, detail, note)";

    private static readonly string InsertOne = InsertStatement(1);

    /// <summary>Adds what is not there yet: an id that the diary knows, deleted or not, changes nothing.</summary>
    /// <returns>How many were new.</returns>
    public Task<int> AddAsync(DiaryId diary, IReadOnlyList<Entry> entries, CancellationToken ct) =>
        entries is [] ? Task.FromResult(0) : database.WriteAsync(transaction => AddAsync(transaction, diary, entries), ct);

    /// <returns>Oldest first. Both ends inclusive.</returns>
    public Task<IReadOnlyList<Entry>> OnDaysAsync(DiaryId diary, DateInterval days, CancellationToken ct) =>
        QueryAsync(
            $"""
            SELECT {StoredEntry.Columns} FROM entry
            WHERE diary_id = @diary AND version = 0 AND ended_ms IS NULL AND day BETWEEN @from AND @to
            ORDER BY at_ms, id
            """,
            new { diary = diary.Text, from = Iso(days.Start), to = Iso(days.End) }, ct);

    /// <returns>Oldest first, at most <paramref name="most"/> after the one given; a page of a diary of any length.</returns>
    public Task<IReadOnlyList<Entry>> AfterAsync(DiaryId diary, Entry? last, int most, CancellationToken ct) =>
        QueryAsync(
            $"""
            SELECT {StoredEntry.Columns} FROM entry
            WHERE diary_id = @diary AND version = 0 AND ended_ms IS NULL
              AND (at_ms > @lastMs OR (at_ms = @lastMs AND id > @lastId))
            ORDER BY at_ms, id LIMIT @most
            """,
            new
            {
                diary = diary.Text,
                lastMs = last?.At.ToInstant().ToUnixTimeMilliseconds() ?? long.MinValue,
                lastId = last?.Id.ToString() ?? "",
                most,
            }, ct);

    /// <returns>Newest first, at most <paramref name="most"/> before the one given. Null kinds: all.</returns>
    public Task<IReadOnlyList<Entry>> BeforeAsync(DiaryId diary, IReadOnlyList<string>? kinds, Entry? first, int most, CancellationToken ct) =>
        QueryAsync(
            $"""
            SELECT {StoredEntry.Columns} FROM entry
            WHERE diary_id = @diary AND version = 0 AND ended_ms IS NULL
              AND (at_ms < @firstMs OR (at_ms = @firstMs AND id < @firstId))
              {(kinds is null ? "" : "AND kind IN @kinds")}
            ORDER BY at_ms DESC, id DESC LIMIT @most
            """,
            new
            {
                diary = diary.Text,
                kinds,
                firstMs = first?.At.ToInstant().ToUnixTimeMilliseconds() ?? long.MaxValue,
                firstId = first?.Id.ToString() ?? "",
                most,
            }, ct);

    /// <returns>Null: not there, deleted, or not of this diary.</returns>
    public async Task<Entry?> FindAsync(DiaryId diary, Guid id, CancellationToken ct) =>
        (await QueryAsync(
            $"SELECT {StoredEntry.Columns} FROM entry WHERE diary_id = @diary AND id = @id AND version = 0 AND ended_ms IS NULL",
            new { diary = diary.Text, id = id.ToString() }, ct)).SingleOrDefault();

    internal static async Task<int> AddAsync(DbTransaction transaction, DiaryId diary, IReadOnlyList<Entry> entries)
    {
        var added = 0;
        foreach (var chunk in entries.Chunk(EntriesPerStatement))
        {
            var values = new DynamicParameters();
            values.Add("diary", diary.Text);
            for (var i = 0; i < chunk.Length; i++)
                AddValues(values, i, chunk[i]);
            added += await transaction.Connection!.ExecuteAsync(
                chunk.Length is 1 ? InsertOne : InsertStatement(chunk.Length), values, transaction);
        }

        return added;
    }

    private Task<IReadOnlyList<Entry>> QueryAsync(string sql, object values, CancellationToken ct) =>
        database.ReadAsync<IReadOnlyList<Entry>>(
            async connection => [.. (await connection.QueryAsync<StoredEntry>(sql, values)).Select(stored => stored.ToEntry())], ct);

    private static string InsertStatement(int entries)
    {
        var sql = new StringBuilder($"INSERT INTO entry {InsertColumns} VALUES ");
        for (var i = 0; i < entries; i++)
        {
            sql.Append(i is 0 ? "" : ", ").Append(
                $"(@diary, @id{i}, 0, @at{i}, @offset{i}, @day{i}, @recorded{i}, @recordedOffset{i}, @kind{i}, @name{i}, @amount{i}, " +
                $"@unit{i}, @minutes{i}, @level{i}, @site{i}, @side{i}, @covers{i}, @detail{i}, @note{i})");
        }

        return sql.Append(" ON CONFLICT (diary_id, id, version) DO NOTHING").ToString();
    }

    private static void AddValues(DynamicParameters values, int i, Entry entry)
    {
        var row = EntryRow.Of(entry);
        values.Add($"id{i}", row.Id, DbType.String);
        values.Add($"at{i}", entry.At.ToInstant().ToUnixTimeMilliseconds(), DbType.Int64);
        values.Add($"offset{i}", entry.At.Offset.Seconds, DbType.Int32);
        values.Add($"day{i}", Iso(entry.Day), DbType.String);
        values.Add($"recorded{i}", entry.Recorded?.ToInstant().ToUnixTimeMilliseconds(), DbType.Int64);
        values.Add($"recordedOffset{i}", entry.Recorded?.Offset.Seconds, DbType.Int32);
        values.Add($"kind{i}", row.Kind, DbType.String);
        values.Add($"name{i}", row.Name, DbType.String);
        values.Add($"amount{i}", row.Amount, DbType.String);
        values.Add($"unit{i}", row.Unit, DbType.String);
        values.Add($"minutes{i}", row.Minutes, DbType.String);
        values.Add($"level{i}", row.Level, DbType.String);
        values.Add($"site{i}", row.Site, DbType.String);
        values.Add($"side{i}", row.Side, DbType.String);
        values.Add($"covers{i}", row.Covers, DbType.String);
        values.Add($"detail{i}", row.Detail, DbType.String);
        values.Add($"note{i}", row.Note, DbType.String);
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
