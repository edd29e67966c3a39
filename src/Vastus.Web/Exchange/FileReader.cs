using NodaTime;
using Vastus.Core.Diary.Files;
using Vastus.Store.Diary;
using Vastus.Web.Accounts;

namespace Vastus.Web.Exchange;

/// <summary>Reads files that wait, a few at a time.</summary>
internal sealed class FileReader(Importer importer, DiaryStore diaries, IClock clock) : IDisposable
{
    /// <summary>So many files are read at once, whoever sent them; the others wait.</summary>
    private const int AtOnce = 2;

    /// <summary>Of the work, the reading; the rest is looking up what the diary knows.</summary>
    private const double ReadingPart = 0.8;

    private const int Told = 1_000;

    private readonly SemaphoreSlim turns = new(AtOnce);

    /// <summary>What is in the file: from a reading that is done or going on, or from a new one.</summary>
    public async Task<FileReading> OfAsync(PendingFile file, CurrentPerson person, CancellationToken ct)
    {
        var of = new ReadFor(file.Mapping?.ToString(), await diaries.StateAsync(person.Diary, ct));
        return file.Reading(reading => reading.Of == of, () =>
        {
            var spool = $"{file.Path}.{Guid.NewGuid():N}";
            return new(of, spool, (tell, gone) => ReadAsync(file, person, spool, tell, gone));
        });
    }

    public void Dispose() => turns.Dispose();

    private async Task<ReadFile> ReadAsync(PendingFile file, CurrentPerson person, string spool, Action<double> tell, CancellationToken gone)
    {
        await turns.WaitAsync(gone);
        try
        {
            FileStream? open = null;
            var rows = file.Incoming.Entries(
                () => open = File.OpenRead(file.Path), person.Zone, clock.GetCurrentInstant(), file.Mapping, part => tell(part * ReadingPart));
            var check = new FileCheck();
            var count = 0;
            foreach (var row in EntrySpool.Keeping(spool, rows))
            {
                gone.ThrowIfCancellationRequested();
                check.Add("file", row);
                if (++count % Told is 0 && open is { CanRead: true, Length: > 0 })
                    tell(ReadingPart * open.Position / open.Length);
            }

            tell(ReadingPart);
            var fresh = await importer.CountNewAsync(person.Diary, () => EntrySpool.Read(spool), gone);
            return new(check, fresh, spool);
        }
        finally
        {
            turns.Release();
        }
    }
}
