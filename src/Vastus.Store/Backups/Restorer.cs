using System.Data;
using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Vastus.Store.Backups;

/// <summary>Fills a store from a backup, all of it or nothing.</summary>
public sealed class Restorer(Database database)
{
    private const int RowsPerTurn = 1_000;

    /// <summary>SQLITE_CONSTRAINT. PostgreSQL's classes for the same are 22 and 23.</summary>
    private const int SqliteConstraint = 19;

    /// <summary>Makes the tables anew as they were when the backup was made, fills them, and then brings them up to date.</summary>
    /// <param name="file">From which.</param>
    /// <param name="replace">Whether what is in the store may be erased.</param>
    /// <param name="tell">Is told now and then how much is done, from 0 to 1.</param>
    /// <param name="ct">Gives up, and nothing is changed.</param>
    /// <exception cref="BackupRefusedException">The store is not empty, or a row is none; nothing was changed.</exception>
    public Task RestoreAsync(BackupFile file, bool replace, Action<double> tell, CancellationToken ct) => database.WriteAsync(async transaction =>
    {
        await database.LockMigrationsAsync(transaction);
        if (!replace && !await IsEmptyAsync(transaction))
            throw new BackupRefusedException("the store is not empty; restore into an empty one, or give --replace to erase what is in it");

        foreach (var table in Tables.After(Migrations.All).Reverse().Append("migration"))
            await transaction.Connection!.ExecuteAsync($"DROP TABLE {table}", transaction: transaction);
        await Migrations.RunAsync(transaction, file.Manifest.Migrations);
        await FillAsync(transaction, file, tell, ct);
        await Migrations.RunAsync(transaction, Migrations.All.Except(file.Manifest.Migrations));
        return true;
    }, ct);

    /// <summary>A server that ran once has kept the rules of its symptom check, which are nobody's.</summary>
    private static async Task<bool> IsEmptyAsync(DbTransaction transaction)
    {
        foreach (var table in Tables.After(Migrations.All).Where(table => table is not "rules"))
        {
            if (await transaction.Connection!.ExecuteScalarAsync<long>($"SELECT COUNT(*) FROM (SELECT 1 FROM {table} LIMIT 1) AS one", transaction: transaction) > 0)
                return false;
        }

        return true;
    }

    private static async Task FillAsync(DbTransaction transaction, BackupFile file, Action<double> tell, CancellationToken ct)
    {
        var (all, done) = ((double)Math.Max(1, file.Manifest.Parts.Sum(part => part.Rows)), 0L);
        foreach (var part in file.Manifest.Parts)
        {
            var columns = await BackupColumn.OfAsync(transaction, part.Table);
            await using var insert = Insert(transaction, part.Table, columns);
            var values = new object?[columns.Count];
            try
            {
                await file.ReadAsync(part, async row =>
                {
                    BackupRow.Read(row, columns, values);
                    for (var i = 0; i < values.Length; i++)
                        insert.Parameters[i].Value = values[i] ?? DBNull.Value;
                    await insert.ExecuteNonQueryAsync(ct);
                    if (++done % RowsPerTurn is 0)
                        tell(done / all);
                }, ct);
            }
            catch (Exception e) when (e is InvalidDataException or SqliteException { SqliteErrorCode: SqliteConstraint } or PostgresException { SqlState: ['2', '2' or '3', ..] })
            {
                throw new BackupRefusedException($"{part.File} in it does not fit the table; take another copy of the backup", e);
            }
        }
    }

    private static DbCommand Insert(DbTransaction transaction, string table, IReadOnlyList<BackupColumn> columns)
    {
        var insert = transaction.Connection!.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns.Select(column => column.Name))}) VALUES ({string.Join(", ", columns.Select(column => $"@{column.Name}"))})";
        foreach (var column in columns)
        {
            var parameter = insert.CreateParameter();
            parameter.ParameterName = column.Name;
            parameter.DbType = column.Type switch
            {
                BackupColumnType.Text => DbType.String,
                BackupColumnType.Whole => DbType.Int64,
                _ => DbType.Double,
            };
            insert.Parameters.Add(parameter);
        }

        insert.Prepare();
        return insert;
    }
}
