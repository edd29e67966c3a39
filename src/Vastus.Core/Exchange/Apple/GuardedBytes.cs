using System.Buffers;

namespace Vastus.Core.Exchange.Apple;

/// <summary>
/// Stands before the XML reader, which holds each tag in memory whole: refuses what no phone writes, before it is held.
/// </summary>
/// <remarks>
/// A "&lt;" cannot stand inside a tag, so a stretch without one is the longest that anything can get; but for raw text, which the
/// reader also holds whole, and no phone writes. Characters that XML forbids, which some phones write into notes, become blanks.
/// </remarks>
internal sealed class GuardedBytes(Stream inner, Func<long> packed) : Stream
{
    /// <summary>The longest stretch of text or tag; a phone writes less than 2 KB. Unit: bytes.</summary>
    public const int PartMost = 64 * 1024;

    private const int HeadMost = 1024 * 1024;
    private const long SizeMost = 16L * 1024 * 1024 * 1024;

    /// <summary>How many times the packed size; real exports reach 20 to 50.</summary>
    private const int RatioMost = 250;

    private const long RatioFrom = 16 * 1024 * 1024;
    private const int Least = 4096;
    private static readonly SearchValues<byte> Forbidden =
        SearchValues.Create([.. Enumerable.Range(0, 32).Except([9, 10, 13]).Select(c => (byte)c)]);

    /// <summary>What is looked for may lie across two pieces: the end of the one before stands before each.</summary>
    private readonly byte[] buffer = new byte[Carried + PartMost];

    private const int Carried = 16;
    private int position = Carried;
    private int end = Carried;
    private long total;
    private long sinceOpening;
    private int line = 1;
    private int lineOfOpening = 1;

    /// <summary>Until the first element was read, declarations may stand here.</summary>
    public bool IsInHead { get; set; } = true;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => total; set => throw new NotSupportedException(); }

    public override int Read(Span<byte> into)
    {
        if (position == end && !Fill())
            return 0;
        var read = Math.Min(into.Length, end - position);
        buffer.AsSpan(position, read).CopyTo(into);
        position += read;
        return read;
    }

    public override int Read(byte[] into, int offset, int count) => Read(into.AsSpan(offset, count));

    private bool Fill()
    {
        buffer.AsSpan(end - Carried, Carried).CopyTo(buffer);
        var read = inner.ReadAtLeast(buffer.AsSpan(Carried), Least, throwOnEndOfStream: false);
        (position, end) = (Carried, Carried + read);
        if (read is 0)
            return false;

        var piece = buffer.AsSpan(Carried, read);
        if (total is 0 && IsWide(piece))
            throw new AppleRefusal(AppleProblems.Encoding);
        total += read;
        if (total > SizeMost || (total > RatioFrom && total / RatioMost > packed()))
            throw new AppleRefusal(AppleProblems.Swells, line);
        if (IsInHead)
            CheckHead();
        if (buffer.AsSpan(0, end).IndexOf("<![CDATA["u8) >= 0)
            throw new AppleRefusal(AppleProblems.Raw, line);
        CheckParts(piece);
        for (var at = piece.IndexOfAny(Forbidden); at >= 0; at = piece.IndexOfAny(Forbidden))
            piece[at] = (byte)' ';
        return true;
    }

    /// <summary>UTF-16 and UTF-32, by their mark or by the zeros between the letters.</summary>
    private static bool IsWide(ReadOnlySpan<byte> start) =>
        start is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] || start[..Math.Min(4, start.Length)].Contains((byte)0);

    private void CheckHead()
    {
        if (buffer.AsSpan(0, end).IndexOf("<!ENTITY"u8) >= 0)
            throw new AppleRefusal(AppleProblems.Entities, line);
        if (total > HeadMost)
            throw new AppleRefusal(AppleProblems.LongHead, line);
    }

    private void CheckParts(ReadOnlySpan<byte> piece)
    {
        var first = piece.IndexOf((byte)'<');
        sinceOpening += first < 0 ? piece.Length : first;
        if (sinceOpening > PartMost)
            throw new AppleRefusal(AppleProblems.LongTag, lineOfOpening);
        if (first >= 0)
        {
            var last = piece.LastIndexOf((byte)'<');
            lineOfOpening = line + piece[..last].Count((byte)'\n');
            line = lineOfOpening + piece[last..].Count((byte)'\n');
            sinceOpening = piece.Length - last;
        }
        else
        {
            line += piece.Count((byte)'\n');
        }
    }

    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] from, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
