using System.Text;

namespace Vastus.Core.Exchange.Tables;

/// <summary>Which letters the bytes of a table stand for.</summary>
internal static class TableText
{
    private const int BufferBytes = 65_536;

    /// <remarks>
    /// Not the platform's "ANSI": Windows-1252 is what programs of the western world write when it is not UTF-8, and every
    /// byte means something in it.
    /// </remarks>
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>By the byte-order mark; without one, UTF-8 where all of it is UTF-8, and else Windows-1252.</summary>
    public static Encoding EncodingOf(Stream bytes)
    {
        var buffer = new byte[BufferBytes];
        var read = bytes.ReadAtLeast(buffer, 4, throwOnEndOfStream: false);
        if (buffer.AsSpan(0, read) is [0xFF, 0xFE, ..])
            return Encoding.Unicode;
        if (buffer.AsSpan(0, read) is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode;

        var letters = new char[BufferBytes + 4];
        var decoder = Strict.GetDecoder();
        try
        {
            for (; read > 0; read = bytes.Read(buffer))
                decoder.GetChars(buffer.AsSpan(0, read), letters, flush: false);
            decoder.GetChars([], letters, flush: true);
            return Encoding.UTF8;
        }
        catch (DecoderFallbackException)
        {
            return Western;
        }
    }

    /// <summary>The letters, after the byte-order mark. Leaves the stream open.</summary>
    public static StreamReader Read(Stream bytes, Encoding encoding) =>
        new(bytes, encoding, detectEncodingFromByteOrderMarks: true, BufferBytes, leaveOpen: true);
}
