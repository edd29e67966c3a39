namespace Vastus.Core.Tests.Exchange.Apple;

/// <summary>A file that looks up now and then while it is read.</summary>
internal sealed class Watched(Stream inner, Action look) : Stream
{
    private const long Every = 10 * 1024 * 1024;
    private long next = Every;
    private long total;

    public override bool CanRead => true;
    public override bool CanSeek => inner.CanSeek;
    public override bool CanWrite => false;
    public override long Length => inner.Length;
    public override long Position { get => inner.Position; set => inner.Position = value; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = inner.Read(buffer, offset, count);
        total += read;
        if (total >= next)
        {
            next += Every;
            look();
        }

        return read;
    }

    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
