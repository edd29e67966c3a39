using System.Collections.Concurrent;
using System.Security.Cryptography;
using NodaTime;
using Vastus.Store.Diary;

namespace Vastus.Web.Exchange;

/// <summary>Files that were sent and wait to be confirmed, each for one diary and for an hour.</summary>
internal sealed class PendingImports : IDisposable
{
    private static readonly Duration KeptFor = Duration.FromHours(1);

    /// <summary>So many wait for one diary; the oldest makes room.</summary>
    private const int WaitingMost = 8;

    /// <summary>So many bytes tell what a file is, if it has as many.</summary>
    private const int Start = 512;

    private readonly ConcurrentDictionary<string, PendingFile> byToken = new(StringComparer.Ordinal);
    private readonly string folder;
    private readonly IClock clock;

    /// <summary>Deletes what an earlier run left behind.</summary>
    public PendingImports(string dataFolder, IClock clock)
    {
        (folder, this.clock) = (Path.Combine(dataFolder, "uploads"), clock);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    /// <param name="diary">For which.</param>
    /// <param name="bytes">Of the file.</param>
    /// <param name="most">How many there may be, told from the first of them.</param>
    /// <param name="ct">Gives up, and nothing is kept.</param>
    /// <returns>What to ask for it with. Null: it is empty, or longer than it may be.</returns>
    public async Task<string?> KeepAsync(DiaryId diary, Stream bytes, Func<byte[], long> most, CancellationToken ct)
    {
        DropExpired();
        Directory.CreateDirectory(folder);
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        var path = Path.Combine(folder, token);
        var kept = false;
        try
        {
            await using (var file = File.Create(path))
            {
                var buffer = new byte[81920];
                var read = await bytes.ReadAtLeastAsync(buffer, Start, throwOnEndOfStream: false, ct);
                var bound = most(buffer[..read]);
                for (; read > 0 && file.Length <= bound; read = await bytes.ReadAsync(buffer, ct))
                    await file.WriteAsync(buffer.AsMemory(0, read), ct);
                kept = file.Length > 0 && file.Length <= bound;
            }

            if (kept)
            {
                byToken[token] = new(diary, path, clock.GetCurrentInstant() + KeptFor);
                DropAllButNewest(diary);
            }

            return kept ? token : null;
        }
        finally
        {
            if (!kept)
                File.Delete(path);
        }
    }

    /// <returns>Where it lies. Null: not there, not of this diary, stored already, or too long ago.</returns>
    public string? Find(DiaryId diary, string token) => Waiting(diary, token)?.Path;

    /// <returns>Null: not there, not of this diary, stored already, or too long ago.</returns>
    public PendingFile? Waiting(DiaryId diary, string token) => Known(diary, token) is { } pending && File.Exists(pending.Path) ? pending : null;

    /// <summary>Stores the file with the first who asks; who asks again, as a finger that trembles, waits for the same and hears the same.</summary>
    /// <param name="diary">Into which.</param>
    /// <param name="token">Of the file.</param>
    /// <param name="store">From where it lies. Not cancelled when its request is: another one may be waiting for it.</param>
    /// <returns>Null: <paramref name="store"/> says null, and may be asked again.</returns>
    public async Task<StoredFile?> StoreOnceAsync(DiaryId diary, string token, Func<string, Task<StoredFile?>> store)
    {
        if (Known(diary, token) is not { } pending)
            return null;
        StoredFile? stored = null;
        try
        {
            return stored = await pending.Once(store);
        }
        finally
        {
            if (stored is null)
                pending.Again();
            else
                pending.Delete();
        }
    }

    public void Forget(DiaryId diary, string token)
    {
        if (Waiting(diary, token) is { } pending && byToken.TryRemove(token, out _))
            pending.Delete();
    }

    /// <summary>Nobody can confirm anything any more.</summary>
    public void Dispose() => Drop(byToken);

    /// <summary>Whether it was sent for this diary and is waiting, or was stored a little while ago.</summary>
    public bool Knows(DiaryId diary, string token) => Known(diary, token) is not null;

    private PendingFile? Known(DiaryId diary, string token)
    {
        DropExpired();
        return byToken.TryGetValue(token, out var pending) && pending.Diary == diary ? pending : null;
    }

    private void DropExpired() => Drop(byToken.Where(pair => pair.Value.Until <= clock.GetCurrentInstant()));

    /// <summary>A file can be sent again and again; the disk is not to fill with what nobody will confirm.</summary>
    private void DropAllButNewest(DiaryId diary) =>
        Drop(byToken.Where(pair => pair.Value.Diary == diary).OrderByDescending(pair => pair.Value.Until).Skip(WaitingMost));

    private void Drop(IEnumerable<KeyValuePair<string, PendingFile>> files)
    {
        foreach (var (token, pending) in files.ToList())
        {
            if (byToken.TryRemove(token, out _))
                pending.Delete();
        }
    }
}
