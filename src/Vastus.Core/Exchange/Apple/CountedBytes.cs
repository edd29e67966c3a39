namespace Vastus.Core.Exchange.Apple;

/// <summary>Tells how far a file is read.</summary>
internal sealed class CountedBytes(Stream inner, Action<double>? tell) : Stream
{
    private const double Step = 0.002;
    private double told = -1;

    /// <summary>Since the last <see cref="Begin"/>.</summary>
    public long Count { get; private set; }

    private long? Total { get; set; }

    public override bool CanRead => true;
    public override bool CanSeek => inner.CanSeek;
    public override bool CanWrite => false;
    public override long Length => inner.Length;
    public override long Position { get => inner.Position; set => inner.Position = value; }

    /// <param name="total">How many bytes are going to be read. Null: nobody knows.</param>
    public void Begin(long? total) => (Count, Total) = (0, total);

    public void Finish() => tell?.Invoke(1);

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        Count += read;
        if (tell is not null && Total > 0 && Math.Min(1, (double)Count / Total.Value) is var now && now >= told + Step)
            tell(told = now);
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);
    public override void Flush() { }
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
