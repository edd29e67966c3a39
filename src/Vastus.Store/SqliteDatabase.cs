using System.Data.Common;
using System.Threading.Channels;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Vastus.Store;

/// <summary>One file in the data folder. Many read at once; one thread writes, and commits together what waits together.</summary>
/// <remarks>
/// A commit costs one wait for the disk (<c>synchronous=FULL</c>), whatever it holds. Each change runs in its own
/// savepoint, so that one that fails takes no other with it, and is acknowledged only after the common commit.
/// </remarks>
internal sealed class SqliteDatabase : Database
{
    private const int TogetherMost = 256;
    private readonly Channel<IChange> waiting = Channel.CreateUnbounded<IChange>(new() { SingleReader = true });
    private readonly string connectionString;
    private readonly Thread writer;

    static SqliteDatabase() => SQLitePCL.Batteries_V2.Init();

    public SqliteDatabase(string dataFolder)
    {
        Directory.CreateDirectory(dataFolder);
        connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(dataFolder, "vastus.db"),
            ForeignKeys = true,
            DefaultTimeout = 30,
        }.ConnectionString;
        using (Open())
        {
            // Seen at once if the file is no database.
        }

        writer = new(WriteLoop) { Name = "SQLite writer", IsBackground = true };
        writer.Start();
    }

    public override async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> query, CancellationToken ct)
    {
        await using var connection = Open();
        return await query(connection);
    }

    public override async Task<T> WriteAsync<T>(Func<DbTransaction, Task<T>> change, CancellationToken ct)
    {
        var waitingChange = new Change<T>(change);
        ObjectDisposedException.ThrowIf(!waiting.Writer.TryWrite(waitingChange), this);
        return await waitingChange.Done.Task;
    }

    public override async ValueTask DisposeAsync()
    {
        if (waiting.Writer.TryComplete())
            await Task.Run(writer.Join);
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>A write transaction of SQLite is exclusive already.</summary>
    internal override Task LockMigrationsAsync(DbTransaction transaction) => Task.CompletedTask;

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
        return connection;
    }

    private void WriteLoop()
    {
        using var connection = Open();
        var together = new List<IChange>(TogetherMost);
        while (waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (together.Count < TogetherMost && waiting.Reader.TryRead(out var change))
                together.Add(change);
            Commit(connection, together);
            together.Clear();
        }
    }

    private static void Commit(SqliteConnection connection, List<IChange> together)
    {
        try
        {
            using var transaction = connection.BeginTransaction(deferred: false);
            foreach (var change in together)
                change.Run(transaction);
            transaction.Commit();
        }
        catch (Exception e)
        {
            foreach (var change in together)
                change.Fail(e);
            return;
        }

        foreach (var change in together)
            change.Acknowledge();
    }

    private interface IChange
    {
        void Run(SqliteTransaction transaction);

        void Fail(Exception e);

        void Acknowledge();
    }

    private sealed class Change<T>(Func<DbTransaction, Task<T>> change) : IChange
    {
        private Exception? failure;
        private T? result;

        public TaskCompletionSource<T> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public void Run(SqliteTransaction transaction)
        {
            transaction.Save("change");
            try
            {
                // Every SQLite call is finished when it returns, so this does not wait on another thread.
                result = change(transaction).GetAwaiter().GetResult();
                transaction.Release("change");
            }
            catch (Exception e)
            {
                failure = e;
                transaction.Rollback("change");
            }
        }

        public void Fail(Exception e) => Done.TrySetException(e);

        public void Acknowledge()
        {
            if (failure is not null)
                Done.TrySetException(failure);
            else
                Done.TrySetResult(result!);
        }
    }
}
