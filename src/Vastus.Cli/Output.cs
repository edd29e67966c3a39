using System.Text;

namespace Vastus.Cli;

/// <summary>Where a command writes: standard output, or a file that appears only when it is whole.</summary>
internal static class Output
{
    private const int BufferBytes = 65_536;

    /// <summary>UTF-8 without a byte-order mark. If writing fails, the file that was there stays as it was.</summary>
    /// <remarks>A device or a pipe, which cannot be put in the place of a file, is written to where it is; so is an empty file.</remarks>
    /// <param name="path">Null or <c>-</c>: standard output.</param>
    /// <param name="write">Writes the text; lines end as it says.</param>
    public static async Task WriteAsync(string? path, Func<TextWriter, Task> write)
    {
        if (path is null or "-")
        {
            // Not a FileStream: on a file that others write to as well, it would not move their place in it.
            await using var stream = Console.OpenStandardOutput();
            await WriteAsync(stream, write);
            return;
        }

        if (File.Exists(path))
        {
            await using var there = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0);
            if (!there.CanSeek || there.Length is 0)
            {
                await WriteAsync(there, write);
                return;
            }
        }

        var file = new FileInfo(path);
        if (file.LinkTarget is not null)
            path = file.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        var unfinished = $"{path}.{Environment.ProcessId}.unfinished";
        try
        {
            await using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, 0))
            {
                await WriteAsync(stream, write);
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

    private static async Task WriteAsync(Stream stream, Func<TextWriter, Task> write)
    {
        await using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferBytes, leaveOpen: true);
        text.NewLine = "\n";
        await write(text);
    }
}
