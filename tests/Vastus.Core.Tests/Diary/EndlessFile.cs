using System.Text;

namespace Vastus.Core.Tests.Diary;

/// <summary>A header and then the same row again and again, made while it is read.</summary>
internal sealed class EndlessFile(string header, string row, long length) : Stream
{
    private readonly byte[] rows = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(row, 1_000)));
    private byte[] now = Encoding.UTF8.GetBytes(header);
    private int offset;
    private long left = length;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (offset == now.Length)
        {
            if (left <= 0)
                return 0;
            (now, offset) = (rows, 0);
            left -= rows.Length;
        }

        var part = now.AsSpan(offset, Math.Min(buffer.Length, now.Length - offset));
        part.CopyTo(buffer);
        offset += part.Length;
        return part.Length;
    }

    public override void Flush() => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
