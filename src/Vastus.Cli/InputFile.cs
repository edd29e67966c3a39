namespace Vastus.Cli;

/// <summary>A file named on the command line; a pipe is spooled to one, so that it can be read twice.</summary>
internal sealed class InputFile : IDisposable
{
    private const string StandardInput = "-";
    private readonly string? spool;
    private FileStream? reading;

    private InputFile(string name, string? spool) => (Name, this.spool) = (name, spool);

    /// <summary>As the person wrote it.</summary>
    public string Name { get; }

    public long Length => new FileInfo(spool ?? Name).Length;

    /// <summary>How far it was read since it was opened last, in bytes.</summary>
    public long Position => reading is { CanRead: true } open ? open.Position : reading is null ? 0 : Length;

    /// <returns>What keeps these from being read, one line each; empty: nothing.</returns>
    public static IReadOnlyList<string> Problems(IReadOnlyList<string> names) =>
        [.. names.Where(name => name is not StandardInput && !File.Exists(name)).Select(name => Directory.Exists(name)
            ? $"{name}: this is a folder; name the file in it"
            : $"{name}: there is no such file; check the name, or write - for standard input")];

    /// <summary>A file that can be read twice as it is.</summary>
    public static InputFile Open(string path) => new(path, null);

    public static async Task<InputFile> OpenAsync(string name, CancellationToken ct)
    {
        await using var from = name is StandardInput ? Console.OpenStandardInput() : File.OpenRead(name);
        if (from.CanSeek)
            return new(name, null);
        var spooled = new InputFile(name, Path.GetTempFileName());
        await using var to = File.Create(spooled.spool!);
        await from.CopyToAsync(to, ct);
        return spooled;
    }

    public Stream Read() => reading = new(spool ?? Name, FileMode.Open, FileAccess.Read, FileShare.Read, 65_536, FileOptions.SequentialScan);

    public void Dispose()
    {
        reading?.Dispose();
        if (spool is not null)
            File.Delete(spool);
    }
}
