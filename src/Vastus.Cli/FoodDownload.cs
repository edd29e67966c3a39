using System.IO.Compression;
using Vastus.Core.Intake.Usda;

namespace Vastus.Cli;

/// <summary>A download of FoodData Central: a folder, or a zip that is read as it is and never unpacked to the disk.</summary>
/// <remarks>
/// What a zip says of its sizes may be a lie, so bytes are counted while they are read, and their checksum is looked at.
/// Text like this unpacks to about ten times its size; zeros unpack to a thousand times theirs.
/// </remarks>
internal sealed class FoodDownload : IDisposable
{
    private const long ZipMost = 64L << 20;
    private const long BytesMost = 512L << 20;
    private const long RatioMost = 100;
    private const long SmallFile = 1L << 20;

    private readonly ZipArchive? zip;
    private readonly Dictionary<string, ZipArchiveEntry> entries = [];
    private readonly string name;
    private readonly string folder = "";
    private readonly long most = BytesMost;
    private readonly long size;
    private long read;

    private FoodDownload(string name, string folder)
    {
        (this.name, this.folder) = (name, folder);
        size = UsdaFoods.Files.Sum(file => new FileInfo(Path.Combine(folder, file)).Length);
    }

    private FoodDownload(string name, ZipArchive zip, Dictionary<string, ZipArchiveEntry> entries, long zipBytes)
    {
        (this.name, this.zip, this.entries) = (name, zip, entries);
        size = entries.Values.Sum(entry => entry.Length);
        most = Math.Min(BytesMost, (zipBytes * RatioMost) + SmallFile);
    }

    /// <summary>From 0 to 1: how much of it was read.</summary>
    public double Part => (double)Interlocked.Read(ref read) / Math.Max(1, size);

    /// <returns>The download, or what is wrong with it in one line.</returns>
    public static (FoodDownload? Download, string? Wrong) Open(string name)
    {
        if (Directory.Exists(name))
            return OpenFolder(name);
        if (!File.Exists(name))
            return (null, $"{name}: there is no such file or folder; name the zip from FoodData Central, or the folder it was unpacked to");
        var bytes = new FileInfo(name).Length;
        if (bytes > ZipMost)
            return (null, $"{name}: {bytes >> 20:N0} MB is more than the {ZipMost >> 20} MB a download of SR Legacy or Foundation can have; name one of these");
        ZipArchive? archive = null;
        try
        {
            archive = ZipFile.OpenRead(name);
            return Of(name, archive, bytes);
        }
        catch (InvalidDataException)
        {
            archive?.Dispose();
            return (null, $"{name}: this is not a zip file, or a damaged one; download it again");
        }
    }

    /// <exception cref="InvalidDataException">It cannot be unpacked, or becomes larger than any of these files is.</exception>
    public Stream Read(string file)
    {
        if (zip is null)
            return new CheckedStream(File.OpenRead(Path.Combine(folder, file)), Count, null);
        if (entries[file].IsEncrypted)
            throw new InvalidDataException("it is locked with a password; use the download as it comes");
        return new CheckedStream(entries[file].Open(), Count, entries[file].Crc32);
    }

    public void Dispose() => zip?.Dispose();

    private static (FoodDownload?, string?) OpenFolder(string name)
    {
        // The download unpacks to a folder in a folder.
        var place = Directory.GetDirectories(name).Prepend(name).FirstOrDefault(inside => File.Exists(Path.Combine(inside, UsdaFoods.Files[0]))) ?? name;
        return UsdaFoods.Files.FirstOrDefault(file => !File.Exists(Path.Combine(place, file))) is { } missing
            ? (null, Missing(name, missing))
            : (new(name, place), null);
    }

    private static (FoodDownload?, string?) Of(string name, ZipArchive archive, long bytes)
    {
        Dictionary<string, ZipArchiveEntry> found = [];
        foreach (var entry in archive.Entries.Where(entry => UsdaFoods.Files.Contains(entry.Name)))
        {
            var wrong = !found.TryAdd(entry.Name, entry) ? $"{name}: {entry.Name} is in it twice; use the download as it comes"
                : entry.Length > BytesMost || (entry.Length > SmallFile && entry.Length / Math.Max(1, entry.CompressedLength) > RatioMost)
                    ? TooLarge(name, entry.Name) : null;
            if (wrong is not null)
            {
                archive.Dispose();
                return (null, wrong);
            }
        }

        if (UsdaFoods.Files.FirstOrDefault(file => !found.ContainsKey(file)) is not { } missing)
            return (new(name, archive, found, bytes), null);
        archive.Dispose();
        return (null, Missing(name, missing));
    }

    private void Count(int bytes)
    {
        if (Interlocked.Add(ref read, bytes) > most)
            throw new InvalidDataException("it is far larger than a download of foods; download it again");
    }

    private static string Missing(string name, string file) =>
        $"{name}: {file} is not in it; name a CSV download of SR Legacy or Foundation from FoodData Central";

    private static string TooLarge(string name, string file) => $"{name}: {file} in it is far larger than in a download of foods; download it again";
}
