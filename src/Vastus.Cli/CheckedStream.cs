namespace Vastus.Cli;

/// <summary>Tells how many bytes are read, and whether they were the right ones. Only reads, from the start to the end.</summary>
/// <param name="inner">Closed with this.</param>
/// <param name="count">Told of all that is read.</param>
/// <param name="checksum">The CRC-32 that all the bytes have to have. Null: nobody knows.</param>
internal sealed class CheckedStream(Stream inner, Action<int> count, uint? checksum) : Stream
{
    /// <summary>Of the polynomial of zip files (IEEE 802.3), which the platform checks neither there nor elsewhere.</summary>
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(i => Enumerable.Range(0, 8).Aggregate((uint)i, (sum, _) => (sum & 1) is 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320))];

    private uint sum = uint.MaxValue;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <exception cref="InvalidDataException">These were not the bytes that were packed.</exception>
    public override int Read(Span<byte> buffer)
    {
        var bytes = inner.Read(buffer);
        count(bytes);
        foreach (var value in buffer[..bytes])
            sum = (sum >> 8) ^ Table[(byte)sum ^ value];
        if (bytes is 0 && buffer.Length > 0 && checksum is { } right && ~sum != right)
            throw new InvalidDataException("it is damaged; download it again");
        return bytes;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
