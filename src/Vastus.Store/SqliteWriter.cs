using System.Data.Common;
using System.Runtime.ExceptionServices;
using Microsoft.Data.Sqlite;

namespace Vastus.Store;

/// <summary>The one thread that writes. What waits together is committed together.</summary>
/// <remarks>
/// A commit costs one wait for the disk (<c>synchronous=FULL</c>), whatever it holds, and while the thread waits for it
/// the next changes gather. Nobody is made to wait for company. Each change runs in its own savepoint, so that one that
/// fails takes no other with it, and is acknowledged only after the common commit.
/// </remarks>
internal sealed class SqliteWriter : IDisposable
{
    private readonly Lock gate = new();
    private readonly SemaphoreSlim someWait = new(0, 1);
    private readonly Func<SqliteConnection> open;
    private readonly Thread thread;
    private Connection? connection;
    private List<IChange> waiting = [];
    private bool closed;

    /// <param name="open">Called at once, so that a file that is no database is seen, and again after a failing disk.</param>
    public SqliteWriter(Func<SqliteConnection> open)
    {
        this.open = open;
        connection = new(open());
        thread = new(WriteLoop) { Name = "SQLite writer", IsBackground = true };
        thread.Start();
    }

    /// <param name="change">Run on the writer's thread, which waits until it is done.</param>
    /// <param name="ct">Cancels what has not begun; what has begun is finished.</param>
    public Task<T> RunAsync<T>(Func<DbTransaction, Task<T>> change, CancellationToken ct)
    {
        var waitingChange = new Change<T>(change, ct);
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(closed, this);
            waiting.Add(waitingChange);
            if (waiting.Count is 1)
                someWait.Release();
        }

        return waitingChange.Done;
    }

    /// <summary>After what waits has been written.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            if (closed)
                return;
            closed = true;
            if (waiting is [])
                someWait.Release();
        }

        thread.Join();
        connection?.Dispose();
        someWait.Dispose();
    }

    private void WriteLoop()
    {
        List<IChange> together = [];
        while (true)
        {
            someWait.Wait();
            lock (gate)
            {
                if (waiting is [])
                    return;
                (together, waiting) = (waiting, together);
                if (closed)
                    someWait.Release();
            }

            Commit(together);
            together.Clear();
        }
    }

    private void Commit(List<IChange> together)
    {
        try
        {
            connection ??= new(open());
            connection.Commit(together);
        }
        catch (Exception e)
        {
            connection?.Dispose();
            connection = null;
            foreach (var change in together)
                change.Fail(e);
            return;
        }

        foreach (var change in together)
            change.Acknowledge();
    }

    private sealed class Connection(SqliteConnection sqlite) : IDisposable
    {
        // Kept, so that SQLite reads each of them once.
        private readonly SqliteCommand save = new("SAVEPOINT change", sqlite);
        private readonly SqliteCommand release = new("RELEASE change", sqlite);
        private readonly SqliteCommand rollBack = new("ROLLBACK TO change; RELEASE change", sqlite);

        public void Commit(List<IChange> together)
        {
            using var transaction = sqlite.BeginTransaction(deferred: false);
            save.Transaction = release.Transaction = rollBack.Transaction = transaction;
            foreach (var change in together)
            {
                if (change.Begin())
                    Run(change, transaction);
            }

            transaction.Commit();
        }

        public void Dispose()
        {
            save.Dispose();
            release.Dispose();
            rollBack.Dispose();
            sqlite.Dispose();
        }

        private void Run(IChange change, SqliteTransaction transaction)
        {
            save.ExecuteNonQuery();
            if (change.Run(transaction) is not { } failure)
            {
                release.ExecuteNonQuery();
                return;
            }

            try
            {
                rollBack.ExecuteNonQuery();
            }
            catch (SqliteException)
            {
                // On a full or failing disk SQLite has given up the whole transaction: so do we, and say why.
                ExceptionDispatchInfo.Throw(failure);
            }
        }
    }

    private interface IChange
    {
        /// <returns>False: cancelled while it waited.</returns>
        bool Begin();

        /// <returns>Null: it went well, so far.</returns>
        Exception? Run(SqliteTransaction transaction);

        void Fail(Exception e);

        /// <summary>Says what became of it; nothing to one that was cancelled, which may be hearing of that only now.</summary>
        void Acknowledge();
    }

    private sealed class Change<T> : IChange
    {
        private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly Func<DbTransaction, Task<T>> change;
        private readonly CancellationTokenRegistration cancelled;
        private int begun;
        private bool hasRun;
        private Exception? failure;
        private T? result;

        public Change(Func<DbTransaction, Task<T>> change, CancellationToken ct)
        {
            this.change = change;
            cancelled = ct.UnsafeRegister(static (self, ct) => ((Change<T>)self!).Cancel(ct), this);
        }

        public Task<T> Done => done.Task;

        public bool Begin()
        {
            if (Interlocked.Exchange(ref begun, 1) is not 0)
                return false;
            cancelled.Unregister();
            return true;
        }

        public Exception? Run(SqliteTransaction transaction)
        {
            hasRun = true;
            try
            {
                // Every SQLite call is finished when it returns, so this seldom waits on another thread.
                result = change(transaction).GetAwaiter().GetResult();
            }
            catch (Exception e)
            {
                failure = e;
            }

            return failure;
        }

        public void Fail(Exception e) => done.TrySetException(failure ?? e);

        public void Acknowledge()
        {
            if (failure is not null)
                done.TrySetException(failure);
            else if (hasRun)
                done.TrySetResult(result!);
        }

        private void Cancel(CancellationToken ct)
        {
            if (Interlocked.Exchange(ref begun, 1) is 0)
                done.TrySetCanceled(ct);
        }
    }
}
