using System.Text;

namespace Vastus.Core.Tests.Exchange.Apple;

/// <summary>A file as long as is wanted that is nowhere kept: a beginning, then the same over and over, or something made anew each time, and an end.</summary>
internal sealed class Endless(string start, Func<int, string> more, long length, string end = "") : Stream
{
    private ReadOnlyMemory<byte> piece = Encoding.UTF8.GetBytes(start);
    private int pieces;
    private bool isOver;

    public Endless(string start, string more, long length, string end = "") : this(start, _ => more, length, end) { }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => length;
    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (piece.IsEmpty && !isOver)
        {
            isOver = Position >= length;
            piece = Encoding.UTF8.GetBytes(isOver ? end : more(pieces++));
        }

        var read = Math.Min(count, piece.Length);
        piece[..read].CopyTo(buffer.AsMemory(offset));
        piece = piece[read..];
        Position += read;
        return read;
    }

    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
