using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Vastus.Store;
using Vastus.Store.Backups;
using Vastus.Tests.Store;

namespace Vastus.Tests.Backups;

/// <summary>Backups as nobody's program writes them.</summary>
internal static class Hostile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static async Task<byte[]> BackupAsync(Database database)
    {
        using var bytes = new MemoryStream();
        await new BackupWriter(database).WriteAsync(bytes, OpenStore.Now, _ => { }, default);
        return bytes.ToArray();
    }

    /// <summary>The backup with another manifest, the sum of which is right, and only the parts that it names.</summary>
    public static byte[] Rewritten(byte[] backup, Func<BackupManifest, BackupManifest> change) =>
        Repacked(backup, files =>
        {
            var manifest = change(JsonSerializer.Deserialize<BackupManifest>(files["manifest.json"], Json)!);
            Put(files, JsonSerializer.Serialize(manifest, Json));
            foreach (var file in files.Keys.Except([.. manifest.Parts.Select(part => part.File), "manifest.json", "manifest.json.sha256"]).ToList())
                files.Remove(file);
        });

    /// <summary>The backup with another part, of which the manifest knows.</summary>
    public static byte[] WithPart(byte[] backup, string table, byte[] part) => Repacked(backup, files =>
    {
        files[$"{table}.jsonl"] = part;
        var manifest = JsonSerializer.Deserialize<BackupManifest>(files["manifest.json"], Json)!;
        var described = new BackupPart(
            table, $"{table}.jsonl", part.LongCount(b => b is (byte)'\n'), part.Length, Convert.ToHexStringLower(SHA256.HashData(part)));
        Put(files, JsonSerializer.Serialize(manifest with { Parts = [.. manifest.Parts.Select(old => old.Table == table ? described : old)] }, Json));
    });

    /// <summary>The backup with other files in it.</summary>
    public static byte[] Repacked(byte[] backup, Action<Dictionary<string, byte[]>> change)
    {
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        using (var zip = new ZipArchive(new MemoryStream(backup)))
        {
            foreach (var entry in zip.Entries)
            {
                using var from = entry.Open();
                using var all = new MemoryStream();
                from.CopyTo(all);
                files[entry.FullName] = all.ToArray();
            }
        }

        change(files);
        using var to = new MemoryStream();
        using (var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return to.ToArray();
    }

    public static void Put(Dictionary<string, byte[]> files, string manifest)
    {
        files["manifest.json"] = Encoding.UTF8.GetBytes(manifest);
        files["manifest.json.sha256"] = Encoding.UTF8.GetBytes(
            $"{Convert.ToHexStringLower(SHA256.HashData(files["manifest.json"]))}  manifest.json\n");
    }
}
