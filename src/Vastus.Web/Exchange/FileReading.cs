using Vastus.Store.Diary;

namespace Vastus.Web.Exchange;

/// <summary>A file that is read through in the background, so that a page can tell how far it is.</summary>
internal sealed class FileReading : IDisposable
{
    private readonly CancellationTokenSource gone = new();
    private readonly string spool;
    private double part;

    /// <param name="of">For what it is read; another one needs another reading.</param>
    /// <param name="spool">Where the entries are kept meanwhile.</param>
    /// <param name="read">Reads, tells now and then how much is done, from 0 to 1, and gives up when nobody asks any more.</param>
    public FileReading(ReadFor of, string spool, Func<Action<double>, CancellationToken, Task<ReadFile>> read)
    {
        (Of, this.spool) = (of, spool);
        Done = Task.Run(() => read(done => Volatile.Write(ref part, done), gone.Token));
    }

    public ReadFor Of { get; }

    public Task<ReadFile> Done { get; }

    /// <summary>How much is done, from 0 to 1.</summary>
    public double Part => Volatile.Read(ref part);

    /// <summary>Nobody needs it any more.</summary>
    public void Drop()
    {
        gone.Cancel();
        File.Delete(spool);
        _ = Done.ContinueWith(_ => File.Delete(spool), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    public void Dispose() => gone.Dispose();
}

/// <summary>For what a file is read: what its columns mean, and the diary as it stands.</summary>
internal sealed record ReadFor(string? Mapping, DiaryState Diary);
