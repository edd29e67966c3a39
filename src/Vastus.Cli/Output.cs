using System.Text;

namespace Vastus.Cli;

/// <summary>Where a command writes: standard output, or a file that appears only when it is whole.</summary>
internal static class Output
{
    private const int BufferBytes = 65_536;
    private const UnixFileMode OwnersMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>As far as the user's mask allows.</summary>
    private const UnixFileMode UsualMode = OwnersMode | UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.OtherRead | UnixFileMode.OtherWrite;

    /// <summary>As the other one, with a bar on standard error if it takes long, unless the text itself goes to the terminal.</summary>
    /// <param name="path">Null or <c>-</c>: standard output.</param>
    /// <param name="title">What is being done.</param>
    /// <param name="part">See <see cref="ProgressBar"/>.</param>
    /// <param name="write">Writes the text.</param>
    public static Task WriteAsync(string? path, string title, Func<double>? part, Func<TextWriter, Task> write) =>
        path is null or "-" && !Console.IsOutputRedirected
            ? WriteAsync(path, write)
            : ProgressBar.WhileAsync(title, part, async () =>
            {
                await WriteAsync(path, write);
                return true;
            });

    /// <summary>UTF-8 without a byte-order mark. If writing fails, the file that was there stays as it was.</summary>
    /// <param name="path">Null or <c>-</c>: standard output.</param>
    /// <param name="write">Writes the text; lines end as it says.</param>
    public static Task WriteAsync(string? path, Func<TextWriter, Task> write) => WriteBytesAsync(path, async stream =>
    {
        await using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferBytes, leaveOpen: true);
        text.NewLine = "\n";
        await write(text);
    });

    /// <summary>As the other one, of what is no text.</summary>
    public static Task WriteBytesAsync(string? path, Func<Stream, Task> write) => WriteAsync(path, UsualMode, write);

    /// <summary>Bytes that are nobody else's to read, into a new file or standard output, with a bar on standard error if it takes long.</summary>
    public static Task WriteOwnersAsync(string path, string title, Func<double>? part, Func<Stream, Task> write) =>
        ProgressBar.WhileAsync(title, part, async () =>
        {
            await WriteAsync(path, OwnersMode, write);
            return true;
        });

    private static async Task WriteAsync(string? path, UnixFileMode mode, Func<Stream, Task> write)
    {
        if (path is null or "-")
        {
            // Not a FileStream: on a file that others write to as well, it would not move their place in it.
            await using var stream = Console.OpenStandardOutput();
            await write(stream);
            return;
        }

        if (OpenDevice(path) is { } device)
        {
            await using (device)
                await write(device);
            return;
        }

        if (new FileInfo(path).LinkTarget is not null)
            path = File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName;

        var unfinished = $"{path}.{Environment.ProcessId}.unfinished";
        try
        {
            await using (var stream = new FileStream(unfinished, Unfinished(mode)))
            {
                await write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    /// <returns>What keeps the file from being written. Null: nothing that can be seen.</returns>
    public static string? Problem(string? path)
    {
        if (path is null or "-")
            return null;
        if (Directory.Exists(path))
            return $"-o: '{path}' is a folder; name a file in it";
        return Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && !Directory.Exists(folder)
            ? $"-o: the folder '{folder}' does not exist; make it first"
            : null;
    }

    /// <summary>A device or a pipe is written to as it is: a file moved there would take its place, and the machine would miss it.</summary>
    /// <returns>Null: there is a plain file, or nothing yet.</returns>
    private static FileStream? OpenDevice(string path)
    {
        FileStream there;
        try
        {
            there = new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0);
        }
        catch (FileNotFoundException)
        {
            return null;
        }

        if (!there.CanSeek || Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal))
            return there;
        there.Dispose();
        return null;
    }

    private static FileStreamOptions Unfinished(UnixFileMode mode)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.None, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = mode;
        return options;
    }
}
