using System.Buffers;
using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Vastus.Store.Backups;

/// <summary>A backup that was read from its beginning to its end and found whole. Nothing of it is ever unpacked to the disk.</summary>
public sealed class BackupFile : IDisposable
{
    private const int ManifestMost = 1 << 20;

    /// <summary>Rows like ours unpack to 20 times their size at most; zeros to a thousand times.</summary>
    private const long RatioMost = 200;

    private readonly ZipArchive zip;

    private BackupFile(ZipArchive zip, BackupManifest manifest) => (this.zip, Manifest) = (zip, manifest);

    public BackupManifest Manifest { get; }

    /// <param name="bytes">Can be sought in, and stays open as long as this.</param>
    /// <param name="tell">Is told now and then how much is read, from 0 to 1.</param>
    /// <param name="ct">Gives up.</param>
    /// <exception cref="BackupRefusedException">It is no backup, a damaged one, or one of a newer Vastus; the message says which, and what would be right.</exception>
    public static async Task<BackupFile> OpenAsync(Stream bytes, Action<double> tell, CancellationToken ct)
    {
        ZipArchive? archive = null;
        try
        {
            archive = await ZipArchive.CreateAsync(bytes, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, ct);
            var file = new BackupFile(archive, await ManifestAsync(archive, ct));
            await file.CheckAsync(tell, ct);
            return file;
        }
        catch (Exception e)
        {
            archive?.Dispose();
            if (e is BackupRefusedException or OperationCanceledException)
                throw;
            // What archive files say of themselves can break their reader in many ways.
            if (e is InvalidDataException or IOException or ArgumentException or NotSupportedException or OverflowException)
                throw Damaged(e);
            throw;
        }
    }

    public void Dispose() => zip.Dispose();

    /// <summary>Gives each row of a part to <paramref name="take"/>.</summary>
    internal async Task<long> ReadAsync(BackupPart part, Func<ReadOnlySequence<byte>, ValueTask> take, CancellationToken ct)
    {
        await using var rows = new CountedStream(await Find(zip, part.File).OpenAsync(ct), part.Bytes);
        var count = await BackupLines.ReadAsync(rows, take, ct);
        return count == part.Rows && rows.Count == part.Bytes && rows.Sha256 == part.Sha256
            ? count
            : throw new InvalidDataException("a part of it is not what it was");
    }

    private static async Task<BackupManifest> ManifestAsync(ZipArchive zip, CancellationToken ct)
    {
        if (zip.Entries.All(entry => entry.FullName is not BackupManifest.File))
            throw new BackupRefusedException("this is not a backup of Vastus; name a file that 'vastus backup' wrote");
        var bytes = await SmallAsync(zip, BackupManifest.File, ct);
        if (Encoding.UTF8.GetString(await SmallAsync(zip, BackupManifest.DigestFile, ct)) != BackupWriter.DigestLine(bytes))
            throw new InvalidDataException("the manifest is not what it was");

        BackupManifest manifest;
        try
        {
            using var head = JsonDocument.Parse(bytes);
            if (head.RootElement.GetProperty("format").GetString() is not BackupManifest.FormatName)
                throw new BackupRefusedException("this is not a backup of Vastus; name a file that 'vastus backup' wrote");
            if (head.RootElement.GetProperty("version").GetInt32() > BackupManifest.VersionNow)
                throw Newer();
            manifest = JsonSerializer.Deserialize(bytes, BackupJson.Default.BackupManifest)!;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException("the manifest cannot be read", e);
        }

        if (manifest.Migrations.Except(Migrations.All).Any())
            throw Newer();
        return manifest;
    }

    private static async Task<byte[]> SmallAsync(ZipArchive zip, string name, CancellationToken ct)
    {
        await using var from = new CountedStream(await Find(zip, name).OpenAsync(ct), ManifestMost);
        using var all = new MemoryStream();
        await from.CopyToAsync(all, ct);
        return all.ToArray();
    }

    private static ZipArchiveEntry Find(ZipArchive zip, string name) =>
        zip.GetEntry(name) ?? throw new InvalidDataException($"{name} is missing");

    /// <summary>It holds the tables of its version and nothing else, each as it was written.</summary>
    private async Task CheckAsync(Action<double> tell, CancellationToken ct)
    {
        List<string> files = [.. Manifest.Parts.Select(part => part.File), BackupManifest.File, BackupManifest.DigestFile];
        if (!Manifest.Parts.Select(part => part.Table).SequenceEqual(Tables.After(Manifest.Migrations))
            || Manifest.Parts.Any(part => part.File != $"{part.Table}.jsonl")
            || !zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal).SequenceEqual(files.Order(StringComparer.Ordinal)))
            throw new InvalidDataException("it does not hold the tables of its version");
        if (Manifest.Parts.Any(part => part.Bytes / RatioMost > Find(zip, part.File).CompressedLength))
            throw new InvalidDataException("a part of it is far larger than it can be");

        var (all, done) = (Manifest.Parts.Sum(part => part.Rows), 0L);
        foreach (var part in Manifest.Parts)
        {
            done += await ReadAsync(part, _ => ValueTask.CompletedTask, ct);
            tell(done / (double)Math.Max(1, all));
        }
    }

    private static BackupRefusedException Newer() => new("a newer Vastus wrote this backup; restore it with that one");

    private static BackupRefusedException Damaged(Exception e) =>
        new("this is not a backup of Vastus, or it is damaged or cut off; take another copy of it", e);
}
