using NodaTime;
using Vastus.Core.Exchange;
using Vastus.Core.Exchange.Tables;
using Vastus.Store.Diary;

namespace Vastus.Web.Exchange;

/// <summary>A file that was sent and waits to be confirmed, with what was said about it so far.</summary>
internal sealed class PendingFile(DiaryId diary, string path, Instant until)
{
    private readonly Lock gate = new();
    private Task<StoredFile?>? storing;
    private readonly Lazy<IncomingFile> file = new(() => IncomingFile.Of(() => File.OpenRead(path)));
    private TableLook? look;
    private FileReading? reading;

    public DiaryId Diary => diary;

    public string Path => path;

    public Instant Until => until;

    /// <summary>What it is. Looked at once.</summary>
    public IncomingFile Incoming => file.Value;

    /// <summary>For a table: what its columns probably mean. Looked at once.</summary>
    public TableLook Look => look ??= TableLook.Of(Incoming.Table!, () => File.OpenRead(path));

    /// <summary>For a table: what its columns mean. Null: nobody has said yet.</summary>
    public TableMapping? Mapping { get; set; }

    /// <summary>The person said that rows which cannot be read are to be left out.</summary>
    public bool LeaveOutBroken { get; set; }

    /// <summary>The reading of it that is going on or done, or a new one if that is of no use any more.</summary>
    /// <param name="isOfUse">Whether what it told still holds.</param>
    /// <param name="begin">Begins another one.</param>
    public FileReading Reading(Func<FileReading, bool> isOfUse, Func<FileReading> begin)
    {
        lock (gate)
        {
            if (reading is not null && !reading.Done.IsFaulted && !reading.Done.IsCanceled && isOfUse(reading))
                return reading;
            reading?.Drop();
            return reading = begin();
        }
    }

    public Task<StoredFile?> Once(Func<string, Task<StoredFile?>> store)
    {
        lock (gate)
            return storing ??= store(path);
    }

    /// <summary>It was not stored, and may be tried again.</summary>
    public void Again()
    {
        lock (gate)
            storing = null;
    }

    public void Delete()
    {
        lock (gate)
            reading?.Drop();
        File.Delete(path);
    }
}
