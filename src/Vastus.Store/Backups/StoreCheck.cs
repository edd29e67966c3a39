using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;
using Vastus.Store.Diary;

namespace Vastus.Store.Backups;

/// <summary>Looks through the whole store, as it is at one moment, while others use it.</summary>
public sealed class StoreCheck(Database database)
{
    private const int LinesMost = 20;

    /// <param name="tell">Is told now and then how many of the entries are read, from 0 to 1.</param>
    /// <param name="ct">Gives up.</param>
    public Task<StoreState> RunAsync(Action<double> tell, CancellationToken ct) => database.ReadMomentAsync(async connection =>
    {
        List<string> applied = [.. (await connection.QueryAsync<string>("SELECT name FROM migration")).Order(StringComparer.Ordinal)];
        List<string> wrong = [.. VersionProblems(applied)];
        if (wrong is not [])
            return State(wrong, wrong.Count);

        try
        {
            wrong.AddRange(await database.EngineProblemsAsync(connection));
            var (unreadable, entries, which) = await ReadEntriesAsync(connection, tell, ct);
            var count = wrong.Count + unreadable;
            return State(
                [.. wrong, .. which], count, entries, await connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM person"),
                await connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM diary"));
        }
        catch (DbException e) when (IsBroken(e))
        {
            return State([.. wrong, "entry: the database is damaged and cannot be read to its end; restore the last backup"], wrong.Count + 1);
        }

        StoreState State(IEnumerable<string> lines, long count, long entries = 0, long people = 0, long diaries = 0) =>
            new([.. lines.Take(LinesMost)], count, people, diaries, entries, applied[^1]);
    }, ct);

    /// <summary>SQLITE_CORRUPT and SQLITE_NOTADB; PostgreSQL's class for damage.</summary>
    private static bool IsBroken(DbException e) =>
        e is SqliteException { SqliteErrorCode: 11 or 26 } or PostgresException { SqlState: ['X', 'X', ..] };

    private static IEnumerable<string> VersionProblems(List<string> applied) =>
    [
        .. applied.Except(Migrations.All).Select(name => $"migration: {name} belongs to a newer Vastus; run that one"),
        .. Migrations.All.Except(applied).Select(name => $"migration: {name} has not been run; 'vastus serve' brings the store up to date"),
    ];

    /// <summary>All entries, deleted ones and what edits replaced too.</summary>
    private static async Task<(long Unreadable, long Standing, List<string> Which)> ReadEntriesAsync(
        DbConnection connection, Action<double> tell, CancellationToken ct)
    {
        var all = await connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM entry WHERE diary_id IS NOT NULL");
        var (read, unreadable, standing) = (0L, 0L, 0L);
        List<string> which = [];
        await foreach (var stored in connection.QueryUnbufferedAsync<StoredEntry>(
            $"SELECT {StoredEntry.Columns} FROM entry WHERE diary_id IS NOT NULL").WithCancellation(ct))
        {
            standing += stored is { Version: 0, EndedMs: null } ? 1 : 0;
            if (!IsReadable(stored) && ++unreadable <= LinesMost)
                which.Add($"entry: {EntryName(stored)} cannot be read");
            if (++read % 1_000 is 0)
                tell(read / (double)all);
        }

        return (unreadable, standing, which);
    }

    private static bool IsReadable(StoredEntry stored)
    {
        try
        {
            stored.ToEntry();
            return true;
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException or OverflowException)
        {
            return false;
        }
    }

    /// <summary>An id is nothing that a person wrote, if it is one.</summary>
    private static string EntryName(StoredEntry stored) => Guid.TryParse(stored.Id, out var id) ? $"{id}" : "one whose id is none";
}
