using System.Collections.Concurrent;
using System.Security.Cryptography;
using NodaTime;
using Vastus.Store.Diary;

namespace Vastus.Web.Exchange;

/// <summary>Files that were sent and wait to be confirmed, each for one diary and for an hour.</summary>
internal sealed class PendingImports
{
    private static readonly Duration KeptFor = Duration.FromHours(1);
    private readonly ConcurrentDictionary<string, Pending> byToken = new(StringComparer.Ordinal);
    private readonly string folder;
    private readonly IClock clock;

    /// <summary>Deletes what an earlier run left behind.</summary>
    public PendingImports(string dataFolder, IClock clock)
    {
        (folder, this.clock) = (Path.Combine(dataFolder, "uploads"), clock);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    /// <returns>What to ask for it with. Null: it is empty, or longer than <paramref name="most"/> bytes.</returns>
    public async Task<string?> KeepAsync(DiaryId diary, Stream bytes, long most, CancellationToken ct)
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
                while (await bytes.ReadAsync(buffer, ct) is var read and > 0 && file.Length <= most)
                    await file.WriteAsync(buffer.AsMemory(0, read), ct);
                kept = file.Length > 0 && file.Length <= most;
            }

            if (kept)
                byToken[token] = new(diary, path, clock.GetCurrentInstant() + KeptFor);
            return kept ? token : null;
        }
        finally
        {
            if (!kept)
                File.Delete(path);
        }
    }

    /// <returns>Where it lies. Null: not there, not of this diary, stored already, or too long ago.</returns>
    public string? Find(DiaryId diary, string token) => Known(diary, token) is { } pending && File.Exists(pending.Path) ? pending.Path : null;

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
                File.Delete(pending.Path);
        }
    }

    public void Forget(DiaryId diary, string token)
    {
        if (Find(diary, token) is { } path && byToken.TryRemove(token, out _))
            File.Delete(path);
    }

    /// <summary>Whether it was sent for this diary and is waiting, or was stored a little while ago.</summary>
    public bool Knows(DiaryId diary, string token) => Known(diary, token) is not null;

    private Pending? Known(DiaryId diary, string token)
    {
        DropExpired();
        return byToken.TryGetValue(token, out var pending) && pending.Diary == diary ? pending : null;
    }

    private void DropExpired()
    {
        foreach (var (token, pending) in byToken)
        {
            if (pending.Until <= clock.GetCurrentInstant() && byToken.TryRemove(token, out _))
                File.Delete(pending.Path);
        }
    }

    private sealed class Pending(DiaryId diary, string path, Instant until)
    {
        private readonly Lock gate = new();
        private Task<StoredFile?>? storing;

        public DiaryId Diary => diary;

        public string Path => path;

        public Instant Until => until;

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
    }
}
