using System.Data.Common;
using Dapper;

namespace Vastus.Store;

/// <summary>Where everything is kept: SQLite in the data folder, or PostgreSQL. Both speak the same SQL.</summary>
public abstract class Database : IAsyncDisposable
{
    /// <summary>Opens the store and brings its tables up to date.</summary>
    /// <param name="url">A <c>postgres://</c> address. Null: SQLite in <paramref name="dataFolder"/>.</param>
    /// <param name="dataFolder">Made if it is not there.</param>
    /// <exception cref="DbException">The store cannot be reached or is damaged.</exception>
    public static async Task<Database> OpenAsync(string? url, string dataFolder, CancellationToken ct = default)
    {
        Database database = url is null ? new SqliteDatabase(dataFolder) : new PostgresDatabase(url);
        try
        {
            await Migrations.ApplyAsync(database, ct);
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    public abstract Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> query, CancellationToken ct);

    /// <summary>Reads several times and sees one moment, whatever others write.</summary>
    public Task<T> ReadMomentAsync<T>(Func<DbTransaction, Task<T>> query, CancellationToken ct) => ReadAsync(
        async connection =>
        {
            await using var moment = await BeginMomentAsync(connection, ct);
            return await query(moment);
        }, ct);

    /// <summary>Runs a change and returns when it is on the disk, or throws and has changed nothing.</summary>
    /// <remarks>Changes that wait at the same time may be committed together. A change must not wait for another.</remarks>
    public abstract Task<T> WriteAsync<T>(Func<DbTransaction, Task<T>> change, CancellationToken ct);

    /// <exception cref="DbException">The store does not answer.</exception>
    public Task CheckAsync(CancellationToken ct) =>
        ReadAsync(connection => connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM migration"), ct);

    /// <summary>A transaction that reads, and sees what there was when it began to.</summary>
    private protected abstract ValueTask<DbTransaction> BeginMomentAsync(DbConnection connection, CancellationToken ct);

    /// <summary>Keeps every other process from migrating until the transaction ends.</summary>
    internal abstract Task LockMigrationsAsync(DbTransaction transaction);

    public abstract ValueTask DisposeAsync();
}
