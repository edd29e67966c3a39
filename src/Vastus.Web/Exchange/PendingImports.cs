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

    /// <returns>Where it lies. Null: not there, not of this diary, or too long ago.</returns>
    public string? Find(DiaryId diary, string token)
    {
        DropExpired();
        return byToken.TryGetValue(token, out var pending) && pending.Diary == diary ? pending.Path : null;
    }

    public void Forget(DiaryId diary, string token)
    {
        if (Find(diary, token) is { } path && byToken.TryRemove(token, out _))
            File.Delete(path);
    }

    private void DropExpired()
    {
        foreach (var (token, pending) in byToken)
        {
            if (pending.Until <= clock.GetCurrentInstant() && byToken.TryRemove(token, out _))
                File.Delete(pending.Path);
        }
    }

    private sealed record Pending(DiaryId Diary, string Path, Instant Until);
}
