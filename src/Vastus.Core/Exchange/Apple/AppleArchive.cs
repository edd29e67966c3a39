using System.Buffers.Binary;
using System.IO.Compression;

namespace Vastus.Core.Exchange.Apple;

/// <summary>The files of an export: of a zip, or the one file that was in it. Nothing is ever written anywhere, so their names do no harm.</summary>
internal sealed class AppleArchive : IDisposable
{
    /// <summary>A phone's zip names each workout route, 60,000 of them in this many bytes.</summary>
    private const int DirectoryMost = 8 * 1024 * 1024;

    private const int SniffBytes = 4_096;
    private const int SniffFiles = 50;
    private const int TailMost = 66_000;
    private readonly ZipArchive? zip;

    private AppleArchive(ZipArchive? zip, GuardedBytes export, IReadOnlyList<ZipArchiveEntry> clinical)
    {
        this.zip = zip;
        (Export, Clinical) = (export, clinical);
    }

    /// <summary><c>export.xml</c>, whatever it is called in the language of the phone.</summary>
    public GuardedBytes Export { get; }

    /// <summary>The files of clinical records, in the order of their names.</summary>
    public IReadOnlyList<ZipArchiveEntry> Clinical { get; }

    public static bool IsZip(ReadOnlySpan<byte> start) => start.StartsWith("PK\u0003\u0004"u8) || start.StartsWith("PK\u0005\u0006"u8);

    public static bool IsXml(ReadOnlySpan<byte> start) =>
        start.TrimStart(" \t\r\n"u8).StartsWith("<"u8) || start is [0xEF, 0xBB, 0xBF, (byte)'<', ..] or [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..];

    public static AppleArchive Open(CountedBytes bytes, LeftOutTally leftOut)
    {
        if (!bytes.CanSeek)
            return Bare(bytes, null);

        Span<byte> start = stackalloc byte[4];
        var read = bytes.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
        bytes.Position -= read;
        if (!IsZip(start[..read]))
            return Bare(bytes, bytes.Length - bytes.Position);

        CheckDirectory(bytes);
        var opened = new ZipArchive(bytes, ZipArchiveMode.Read, leaveOpen: true);
        try
        {
            return Of(opened, bytes, leftOut);
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Export.Dispose();
        zip?.Dispose();
    }

    private static AppleArchive Bare(CountedBytes bytes, long? length)
    {
        bytes.Begin(length);
        return new(null, new(bytes, () => bytes.Count), []);
    }

    private static AppleArchive Of(ZipArchive files, CountedBytes bytes, LeftOutTally leftOut)
    {
        var export = files.Entries.Where(file => Is(file, ".xml")).Take(SniffFiles).FirstOrDefault(IsExport) ?? throw new AppleRefusal(AppleProblems.NoExport);
        List<ZipArchiveEntry> clinical = [.. files.Entries.Where(file => Is(file, ".json")).OrderBy(file => file.FullName, StringComparer.Ordinal)];
        foreach (var kind in files.Entries.Where(file => file != export && !Is(file, ".json") && file.Length > 0).CountBy(What))
            leftOut.Add(kind.Key.What, kind.Key.Why, 1, kind.Value);
        bytes.Begin(export.CompressedLength + clinical.Sum(file => file.CompressedLength));
        return new(files, new(export.Open(), () => bytes.Count), clinical);
    }

    private static bool IsExport(ZipArchiveEntry file)
    {
        if (file.IsEncrypted)
            throw new AppleRefusal(AppleProblems.Encrypted);
        Span<byte> start = stackalloc byte[SniffBytes];
        using var opened = file.Open();
        start = start[..opened.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        return start.IndexOf("<!DOCTYPE HealthData"u8) >= 0 || start.IndexOf("<HealthData"u8) >= 0;
    }

    private static (string What, string Why) What(ZipArchiveEntry file) => file.FullName switch
    {
        var name when name.EndsWith(".gpx", StringComparison.OrdinalIgnoreCase) => ("maps of workouts", AppleType.NoPlace),
        var name when name.Contains("electrocardiogram", StringComparison.OrdinalIgnoreCase) => ("heart tracings (ECG)", AppleType.NoPlace),
        var name when name.EndsWith("_cda.xml", StringComparison.OrdinalIgnoreCase) => ("a second copy in the form that clinics use (CDA)", "the first copy says the same"),
        _ => ("other files in the zip", AppleType.NoPlace),
    };

    private static bool Is(ZipArchiveEntry file, string ending) => file.FullName.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && file.Length > 0;

    /// <summary>The list of files is read into memory whole: its size, which lies between it and the end of the file, is looked at before.</summary>
    private static void CheckDirectory(CountedBytes bytes)
    {
        var before = bytes.Position;
        var tail = new byte[(int)Math.Min(TailMost, bytes.Length)];
        bytes.Position = bytes.Length - tail.Length;
        bytes.ReadExactly(tail);
        bytes.Position = before;
        var end = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || tail.Length - end < 22)
            throw new AppleRefusal(AppleProblems.BrokenZip);

        long from = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        var size = (long)BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 12));
        if (from is uint.MaxValue || size is uint.MaxValue)
            (from, size) = Zip64(bytes, tail.AsSpan(0, end));
        if (size > DirectoryMost || bytes.Length - from > DirectoryMost + TailMost || from < 0)
            throw new AppleRefusal(AppleProblems.ManyFiles);
    }

    private static (long From, long Size) Zip64(CountedBytes bytes, ReadOnlySpan<byte> tail)
    {
        var locator = tail.LastIndexOf("PK\u0006\u0007"u8);
        if (locator < 0 || tail.Length - locator < 20)
            throw new AppleRefusal(AppleProblems.BrokenZip);
        var at = BinaryPrimitives.ReadInt64LittleEndian(tail[(locator + 8)..]);
        if (at < 0 || at > bytes.Length - 56)
            throw new AppleRefusal(AppleProblems.BrokenZip);
        Span<byte> record = stackalloc byte[56];
        var before = bytes.Position;
        bytes.Position = at;
        bytes.ReadExactly(record);
        bytes.Position = before;
        return (BinaryPrimitives.ReadInt64LittleEndian(record[48..]), BinaryPrimitives.ReadInt64LittleEndian(record[40..]));
    }
}
