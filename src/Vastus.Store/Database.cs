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

    /// <summary>The store as it is: nothing is made, and no table is brought up to date.</summary>
    /// <returns>Null: there is none.</returns>
    /// <exception cref="DbException">The store cannot be reached or is damaged.</exception>
    public static async Task<Database?> FindAsync(string? url, string dataFolder, CancellationToken ct)
    {
        if (url is null && !SqliteDatabase.IsIn(dataFolder))
            return null;
        Database database = url is null ? new SqliteDatabase(dataFolder) : new PostgresDatabase(url);
        try
        {
            await database.ReadAsync(connection => connection.ExecuteScalarAsync<long>("SELECT 1"), ct);
            if (await Migrations.AppliedAsync(database, ct) is not [])
                return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }

        await database.DisposeAsync();
        return null;
    }

    public abstract Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> query, CancellationToken ct);

    /// <summary>All that is read sees the store as it was at one moment. It is asked once, whatever becomes of the network.</summary>
    public abstract Task<T> ReadMomentAsync<T>(Func<DbConnection, Task<T>> query, CancellationToken ct);

    /// <summary>Runs a change and returns when it is on the disk, or throws and has changed nothing.</summary>
    /// <remarks>Changes that wait at the same time may be committed together. A change must not wait for another.</remarks>
    public abstract Task<T> WriteAsync<T>(Func<DbTransaction, Task<T>> change, CancellationToken ct);

    /// <exception cref="DbException">The store does not answer.</exception>
    public Task CheckAsync(CancellationToken ct) =>
        ReadAsync(connection => connection.ExecuteScalarAsync<long>("SELECT COUNT(*) FROM migration"), ct);

    /// <summary>Keeps every other process from migrating until the transaction ends.</summary>
    internal abstract Task LockMigrationsAsync(DbTransaction transaction);

    /// <summary>What the database itself finds wrong: broken pages and indexes, rows that refer to none.</summary>
    /// <returns>Names of tables and indexes, and nothing that is kept in them.</returns>
    internal abstract Task<IReadOnlyList<string>> EngineProblemsAsync(DbConnection connection);

    public abstract ValueTask DisposeAsync();
}
