using System.Data;
using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Text;
using Vastus.Core.Diary;

namespace Vastus.Store.Diary;

/// <summary>Entries into the table <c>entry</c>, many in one statement.</summary>
internal static class EntryInsert
{
    /// <summary>Few: the drivers find each value by its name, which for n values costs n² (measured: 500 took ten times as long).</summary>
    private const int EntriesPerStatement = 5;

    /// <summary>What is said of each entry, in the order of <see cref="Fill"/>. Each has its type, since a null alone has none.</summary>
    private static readonly IReadOnlyList<(string Name, DbType Type)> Values =
    [
        ("id", DbType.String), ("at", DbType.Int64), ("offset", DbType.Int32), ("day", DbType.String),
        ("recorded", DbType.Int64), ("recordedOffset", DbType.Int32), ("kind", DbType.String), ("name", DbType.String),
        ("amount", DbType.String), ("unit", DbType.String), ("minutes", DbType.String), ("level", DbType.String),
        ("site", DbType.String), ("side", DbType.String), ("covers", DbType.String), ("detail", DbType.String),
        ("note", DbType.String),
    ];

    private static readonly string One = Statement(1);

    /// <summary>The statement for one entry, once for each connection to SQLite, where a statement more costs no journey.</summary>
    private static readonly ConditionalWeakTable<SqliteConnection, SqliteCommand> Kept = [];

    /// <returns>How many were new; an id that the diary knows, deleted or not, changes nothing.</returns>
    /// <param name="transaction">In which.</param>
    /// <param name="diary">Into which.</param>
    /// <param name="entries">With their ids.</param>
    /// <param name="import">The import that they are from. Null: none.</param>
    public static async Task<int> RunAsync(DbTransaction transaction, DiaryId diary, IReadOnlyList<Entry> entries, Guid? import = null)
    {
        if (transaction is SqliteTransaction { Connection: { } connection } sqlite)
            return Run(sqlite, connection, diary, entries, import);

        var added = 0;
        foreach (var chunk in entries.Chunk(EntriesPerStatement))
        {
            await using var command = Make(transaction.Connection!, chunk.Length);
            command.Transaction = transaction;
            Fill(command, diary, chunk, import);
            added += await command.ExecuteNonQueryAsync();
        }

        return added;
    }

    private static int Run(SqliteTransaction transaction, SqliteConnection connection, DiaryId diary, IReadOnlyList<Entry> entries, Guid? import)
    {
        var command = Kept.GetValue(connection, Prepared);
        command.Transaction = transaction;
        var added = 0;
        foreach (var entry in entries)
        {
            Fill(command, diary, [entry], import);
            added += command.ExecuteNonQuery();
        }

        return added;
    }

    public static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static SqliteCommand Prepared(SqliteConnection connection)
    {
        var command = (SqliteCommand)Make(connection, 1);
        command.Prepare();
        return command;
    }

    private static DbCommand Make(DbConnection connection, int entries)
    {
        var command = connection.CreateCommand();
        command.CommandText = entries is 1 ? One : Statement(entries);
        Add(command, "diary", DbType.String);
        Add(command, "import", DbType.String);
        for (var i = 0; i < entries; i++)
        {
            foreach (var (name, type) in Values)
                Add(command, $"{name}{i}", type);
        }

        return command;
    }

    private static void Add(DbCommand command, string name, DbType type)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.DbType) = (name, type);
        command.Parameters.Add(parameter);
    }

    private static string Statement(int entries)
    {
        var sql = new StringBuilder(
            """
            INSERT INTO entry (diary_id, import_id, id, version, at_ms, offset_seconds, day, recorded_ms, recorded_offset_seconds,
              kind, name, amount, unit, minutes, level, site, side, covers, detail, note) VALUES
            """);
        for (var i = 0; i < entries; i++)
        {
            sql.Append(i is 0 ? " " : ", ").Append(
                $"(@diary, @import, @id{i}, 0, @at{i}, @offset{i}, @day{i}, @recorded{i}, @recordedOffset{i}, @kind{i}, @name{i}, @amount{i}, " +
                $"@unit{i}, @minutes{i}, @level{i}, @site{i}, @side{i}, @covers{i}, @detail{i}, @note{i})");
        }

        return sql.Append(" ON CONFLICT (diary_id, id, version) DO NOTHING").ToString();
    }

    private static void Fill(DbCommand command, DiaryId diary, ReadOnlySpan<Entry> entries, Guid? import)
    {
        var next = 0;
        Set(diary.Text);
        Set(import?.ToString());
        foreach (var entry in entries)
        {
            var row = EntryRow.Of(entry);
            Set(row.Id);
            Set(entry.At.ToInstant().ToUnixTimeMilliseconds());
            Set(entry.At.Offset.Seconds);
            Set(Iso(entry.Day));
            Set(entry.Recorded?.ToInstant().ToUnixTimeMilliseconds());
            Set(entry.Recorded?.Offset.Seconds);
            Set(row.Kind);
            Set(row.Name);
            Set(row.Amount);
            Set(row.Unit);
            Set(row.Minutes);
            Set(row.Level);
            Set(row.Site);
            Set(row.Side);
            Set(row.Covers);
            Set(row.Detail);
            Set(row.Note);
        }

        void Set(object? value) => command.Parameters[next++].Value = value ?? DBNull.Value;
    }
}
