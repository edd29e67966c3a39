using System.Collections.Concurrent;
using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Vastus.Store;

/// <summary>One file in the data folder. Many read at once, one thread writes.</summary>
internal sealed class SqliteDatabase : Database
{
    private const int IdleReadersMost = 16;

    /// <summary>How long to wait for another process that writes, such as an import from the command line.</summary>
    private const int BusySeconds = 30;

    private readonly ConcurrentQueue<SqliteConnection> idleReaders = [];
    private readonly string connectionString;
    private readonly SqliteWriter writer;
    private volatile bool disposed;

    static SqliteDatabase() => SQLitePCL.Batteries_V2.Init();

    public SqliteDatabase(string dataFolder)
    {
        connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = OwnersOnlyFile(dataFolder),
            ForeignKeys = true,
            DefaultTimeout = BusySeconds,
            // A connection is kept here instead, so that it is set up once and not at every use.
            Pooling = false,
        }.ConnectionString;
        writer = new(() => Open($"PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; {Patient}"));
    }

    public override async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> query, CancellationToken ct)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        ct.ThrowIfCancellationRequested();
        if (!idleReaders.TryDequeue(out var connection))
            connection = Open($"PRAGMA query_only = ON; {Patient}");

        var sound = false;
        try
        {
            var result = await query(connection);
            sound = true;
            return result;
        }
        finally
        {
            if (sound && !disposed && idleReaders.Count < IdleReadersMost)
                idleReaders.Enqueue(connection);
            else
                await connection.DisposeAsync();
        }
    }

    public override Task<T> ReadMomentAsync<T>(Func<DbConnection, Task<T>> query, CancellationToken ct) => ReadAsync(async connection =>
    {
        await connection.ExecuteAsync("BEGIN DEFERRED");
        var result = await query(connection);
        await connection.ExecuteAsync("ROLLBACK TRANSACTION");
        return result;
    }, ct);

    public override Task<T> WriteAsync<T>(Func<DbTransaction, Task<T>> change, CancellationToken ct) => writer.RunAsync(change, ct);

    public override async ValueTask DisposeAsync()
    {
        disposed = true;
        while (idleReaders.TryDequeue(out var connection))
            await connection.DisposeAsync();
        // Last, since who closes a file last tidies up its log.
        await Task.Run(writer.Dispose);
    }

    public static bool IsIn(string dataFolder) => File.Exists(PathIn(dataFolder));

    internal override async Task<IReadOnlyList<string>> EngineProblemsAsync(DbConnection connection) =>
    [
        .. (await connection.QueryAsync<string>("PRAGMA integrity_check(20)")).Where(line => line is not "ok"),
        .. (await connection.QueryAsync<(string Table, long? Row, string Parent, long Key)>("PRAGMA foreign_key_check"))
            .GroupBy(broken => (broken.Table, broken.Parent))
            .Select(broken => $"{broken.Key.Table}: {broken.Count():N0} of its rows refer to no row of {broken.Key.Parent}"),
    ];

    /// <summary>A write transaction of SQLite is exclusive already.</summary>
    internal override Task LockMigrationsAsync(DbTransaction transaction) => Task.CompletedTask;

    private static string PathIn(string dataFolder) => Path.Combine(dataFolder, "vastus.db");

    private static string Patient => $"PRAGMA busy_timeout = {BusySeconds * 1000};";

    private SqliteConnection Open(string pragmas)
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            connection.Execute(pragmas);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A folder and a file made here are for their owner alone; what was there keeps the rights it has.</summary>
    private static string OwnersOnlyFile(string dataFolder)
    {
        const UnixFileMode OwnersFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var path = PathIn(dataFolder);
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(dataFolder);
            return path;
        }

        Directory.CreateDirectory(dataFolder, OwnersFile | UnixFileMode.UserExecute);
        var owners = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, UnixCreateMode = OwnersFile };
        owners.Share = FileShare.ReadWrite;
        if (!File.Exists(path))
            File.Open(path, owners).Dispose();
        return path;
    }
}
