using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Vastus.Tests.Running;

namespace Vastus.Tests.Intake;

/// <summary>Zips in the form of a FoodData Central download, right and wrong ones.</summary>
internal static class FoodZip
{
    /// <summary>A folder of invented foods: <c>sr-legacy</c> or <c>foundation</c>.</summary>
    public static string Folder(string name) => Path.Combine(Checkout.Folder, "tests/Vastus.Tests/Intake/data", name);

    /// <summary>The sample in a sub-folder of the zip, as the download is, beside files of no interest.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="sample">See <see cref="Folder"/>.</param>
    /// <param name="change">The text of a file by its name and text; null leaves it out. Null: nothing is changed.</param>
    public static string Make(string path, string sample, Func<string, string, string?>? change = null)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Add(zip, "Download_csv_2026/all_downloaded_table_record_counts.csv", "a,b\n");
        Add(zip, "../../escaped.csv", "never written\n");
        Add(zip, "__MACOSX/Download_csv_2026/._food.csv", "\0");
        foreach (var file in Directory.GetFiles(Folder(sample), "*.csv"))
        {
            var (name, text) = (Path.GetFileName(file), File.ReadAllText(file));
            if ((change is null ? text : change(name, text)) is { } changed)
                Add(zip, $"Download_csv_2026/{name}", changed);
        }

        return path;
    }

    /// <summary>As <see cref="Make"/>, with 20 GB of empty lines after the header of one file.</summary>
    /// <param name="declared">The size that the zip says the file has.</param>
    public static string Bomb(string path, string inFile, uint declared)
    {
        Make(path, "sr-legacy", (name, text) => name == inFile ? null : text);
        var header = File.ReadLines(Path.Combine(Folder("sr-legacy"), inFile)).First();
        var bytes = File.ReadAllBytes(path);
        var end = bytes.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        var directory = (int)BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(end + 16));
        var (entryName, deflated) = (Encoding.ASCII.GetBytes($"Download_csv_2026/{inFile}"), TwentyGigabytes(header));

        using var file = File.Create(path);
        file.Write(bytes.AsSpan(0, directory));
        file.Write(Header("PK\u0003\u0004"u8, deflated.Length, declared, entryName));
        file.Write(deflated);
        var newDirectory = (uint)file.Position;
        file.Write(bytes.AsSpan(directory, end - directory));
        file.Write(Header("PK\u0001\u0002"u8, deflated.Length, declared, entryName, offset: (uint)directory));
        var size = (uint)file.Position - newDirectory;
        Span<byte> last = bytes.AsSpan(end);
        var count = (ushort)(BinaryPrimitives.ReadUInt16LittleEndian(last[8..]) + 1);
        BinaryPrimitives.WriteUInt16LittleEndian(last[8..], count);
        BinaryPrimitives.WriteUInt16LittleEndian(last[10..], count);
        BinaryPrimitives.WriteUInt32LittleEndian(last[12..], size);
        BinaryPrimitives.WriteUInt32LittleEndian(last[16..], newDirectory);
        file.Write(last);
        return path;
    }

    private static void Add(ZipArchive zip, string name, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name).Open());
        writer.Write(text);
    }

    /// <summary>Sixteen megabytes were compressed once: what follows looks back on the same, so it can be repeated.</summary>
    private static byte[] TwentyGigabytes(string header)
    {
        const int Piece = 16 << 20;
        using var all = new MemoryStream();
        using (var deflate = new DeflateStream(all, CompressionLevel.Optimal, leaveOpen: true))
        {
            var lines = new byte[Piece];
            Array.Fill(lines, (byte)'\n');
            deflate.Write(Encoding.ASCII.GetBytes(header));
            deflate.Write(lines);
            deflate.Flush();
            var start = (int)all.Position;
            deflate.Write(lines);
            deflate.Flush();
            var again = all.ToArray()[start..];
            for (var bytes = 2L * Piece; bytes < 20_000_000_000; bytes += Piece)
                all.Write(again);
        }

        return all.ToArray();
    }

    private static byte[] Header(ReadOnlySpan<byte> signature, int compressed, uint declared, byte[] name, uint? offset = null)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(signature);
        if (offset is not null)
            writer.Write((ushort)20);
        foreach (ushort number in (ushort[])[20, 0, 8, 0, 0])
            writer.Write(number);
        foreach (var number in (uint[])[0, (uint)compressed, declared])
            writer.Write(number);
        writer.Write((ushort)name.Length);
        writer.Write((ushort)0);
        if (offset is { } at)
        {
            writer.Write(new byte[10]);
            writer.Write(at);
        }

        writer.Write(name);
        return bytes.ToArray();
    }
}
