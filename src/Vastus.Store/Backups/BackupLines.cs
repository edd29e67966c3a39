using System.Buffers;
using System.IO.Pipelines;

namespace Vastus.Store.Backups;

/// <summary>The lines of a part, one at a time, in memory that does not grow with the file.</summary>
internal static class BackupLines
{
    /// <summary>Bytes. The longest rows are the rules of the symptom check, below a megabyte.</summary>
    private const int LineMost = 16 << 20;

    /// <param name="part">Read to its end.</param>
    /// <param name="take">Is given each line without its end; it must be done with it when its task is.</param>
    /// <param name="ct">Gives up.</param>
    /// <returns>How many lines.</returns>
    /// <exception cref="InvalidDataException">A line is longer than any row is, or the last one has no end.</exception>
    public static async Task<long> ReadAsync(Stream part, Func<ReadOnlySequence<byte>, ValueTask> take, CancellationToken ct)
    {
        var pipe = PipeReader.Create(part, new(bufferSize: 65_536, leaveOpen: true));
        var count = 0L;
        while (true)
        {
            var read = await pipe.ReadAsync(ct);
            var rest = read.Buffer;
            while (rest.PositionOf((byte)'\n') is { } end)
            {
                await take(rest.Slice(0, end));
                rest = rest.Slice(rest.GetPosition(1, end));
                count++;
            }

            if (rest.Length > LineMost || (read.IsCompleted && rest.Length > 0))
                throw new InvalidDataException("it holds a row that is none");
            pipe.AdvanceTo(rest.Start, rest.End);
            if (read.IsCompleted)
                return count;
        }
    }
}
