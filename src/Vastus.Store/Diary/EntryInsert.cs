using System.Data;
using System.Data.Common;
using System.Text;
using Dapper;
using NodaTime;
using NodaTime.Text;
using Vastus.Core.Diary;

namespace Vastus.Store.Diary;

/// <summary>Entries into the table <c>entry</c>, many in one statement.</summary>
internal static class EntryInsert
{
    /// <summary>SQLite takes 32,766 values in one statement; each entry has seventeen.</summary>
    private const int EntriesPerStatement = 500;

    private static readonly string One = Statement(1);

    /// <returns>How many were new; an id that the diary knows, deleted or not, changes nothing.</returns>
    public static async Task<int> RunAsync(DbTransaction transaction, DiaryId diary, IReadOnlyList<Entry> entries)
    {
        var added = 0;
        foreach (var chunk in entries.Chunk(EntriesPerStatement))
        {
            var values = new DynamicParameters();
            values.Add("diary", diary.Text, DbType.String);
            for (var i = 0; i < chunk.Length; i++)
                AddValues(values, i, chunk[i]);
            added += await transaction.Connection!.ExecuteAsync(
                chunk.Length is 1 ? One : Statement(chunk.Length), values, transaction);
        }

        return added;
    }

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string Statement(int entries)
    {
        var sql = new StringBuilder(
            """
            INSERT INTO entry (diary_id, id, version, at_ms, offset_seconds, day, recorded_ms, recorded_offset_seconds,
              kind, name, amount, unit, minutes, level, site, side, covers, detail, note) VALUES
            """);
        for (var i = 0; i < entries; i++)
        {
            sql.Append(i is 0 ? " " : ", ").Append(
                $"(@diary, @id{i}, 0, @at{i}, @offset{i}, @day{i}, @recorded{i}, @recordedOffset{i}, @kind{i}, @name{i}, @amount{i}, " +
                $"@unit{i}, @minutes{i}, @level{i}, @site{i}, @side{i}, @covers{i}, @detail{i}, @note{i})");
        }

        return sql.Append(" ON CONFLICT (diary_id, id, version) DO NOTHING").ToString();
    }

    /// <remarks>Each value says its type, since a null alone does not.</remarks>
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
}
