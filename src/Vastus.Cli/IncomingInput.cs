using NodaTime;
using Vastus.Core.Diary.Files;
using Vastus.Core.Exchange;
using Vastus.Core.Exchange.Tables;
using Vastus.Store.Diary;

namespace Vastus.Cli;

/// <summary>A file on its way in. One that is no diary is read through once, and its entries are kept for the storing.</summary>
internal sealed class IncomingInput(InputFile input) : IDisposable
{
    private string? spool;
    private double told;

    public string Name => input.Name;

    public long Length => input.Length;

    public IncomingFile File { get; } = IncomingFile.Of(input.Read);

    public bool IsDiary => File.Kind is IncomingKind.Diary or IncomingKind.Unknown;

    public Stream Open() => input.Read();

    /// <summary>For a table: what its columns mean.</summary>
    public TableMapping? Mapping { get; set; }

    /// <summary>For times without an offset.</summary>
    public DateTimeZone Zone { get; set; } = DateTimeZone.Utc;

    /// <summary>How much was read since it was begun last, from 0 to 1.</summary>
    public double Part => Math.Max(Volatile.Read(ref told), (double)input.Position / Math.Max(1, Length));

    public IEnumerable<FileEntry> Check(Instant now)
    {
        var rows = File.Entries(input.Read, Zone, now, Mapping, part => Volatile.Write(ref told, part));
        return IsDiary ? rows : EntrySpool.Keeping(spool ??= Path.GetTempFileName(), rows);
    }

    /// <summary>The entries that were found right.</summary>
    public IEnumerable<FileEntry> Again(Instant now) => spool is null ? Check(now) : EntrySpool.Read(spool);

    public void Dispose()
    {
        input.Dispose();
        if (spool is not null)
            System.IO.File.Delete(spool);
    }
}
