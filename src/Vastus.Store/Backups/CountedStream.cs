using System.Security.Cryptography;

namespace Vastus.Store.Backups;

/// <summary>Reads a part no further than it is said to go, and knows the sum of what it read.</summary>
/// <param name="inner">Unpacked while it is read; what its header says of its size may be a lie.</param>
/// <param name="most">Bytes.</param>
internal sealed class CountedStream(Stream inner, long most) : Stream
{
    private readonly IncrementalHash sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public long Count { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Of what was read so far.</summary>
    public string Sha256 => Convert.ToHexStringLower(sum.GetCurrentHash());

    /// <exception cref="InvalidDataException">There is more than there can be.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Counted(buffer, await inner.ReadAsync(buffer, cancellationToken));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) =>
        Counted(buffer.AsMemory(offset, count), inner.Read(buffer, offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
            sum.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Counted(ReadOnlyMemory<byte> buffer, int bytes)
    {
        Count += bytes;
        if (Count > most)
            throw new InvalidDataException("a part of it is larger than it says");
        sum.AppendData(buffer.Span[..bytes]);
        return bytes;
    }
}
