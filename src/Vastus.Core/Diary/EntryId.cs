using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Vastus.Core.Diary;

/// <summary>Ids for rows that came without one.</summary>
public static class EntryId
{
    /// <summary>What a row says, apart from its id: equal rows have equal digests. 32 bytes.</summary>
    public static byte[] Digest(Entry entry) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', (EntryRow.Of(entry) with { Id = null }).Cells)));

    /// <summary>The same row at the same place among its equals always gets the same id, so that importing again adds nothing.</summary>
    /// <param name="digest">See <see cref="Digest"/>.</param>
    /// <param name="occurrence">The how-manieth row with this digest in its file, from 1.</param>
    /// <param name="at">The first 48 bits are its milliseconds, so that these ids lie in time order beside the others.</param>
    /// <returns>A UUID of version 8 (RFC 9562, section 5.8).</returns>
    public static Guid Of(byte[] digest, long occurrence, Instant at)
    {
        Span<byte> input = stackalloc byte[40];
        digest.CopyTo(input);
        BinaryPrimitives.WriteInt64BigEndian(input[32..], occurrence);

        Span<byte> id = stackalloc byte[32];
        SHA256.HashData(input, id);
        Span<byte> milliseconds = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(milliseconds, Math.Max(0, at.ToUnixTimeMilliseconds()));
        milliseconds[2..].CopyTo(id);
        id[6] = (byte)((id[6] & 0x0F) | 0x80);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return new(id[..16], bigEndian: true);
    }

    /// <summary>The ids of what one form makes at once, so that sending it twice is making it once.</summary>
    /// <param name="first">The id that the form has.</param>
    /// <param name="steps">0 to 255.</param>
    public static Guid Following(Guid first, int steps)
    {
        var bytes = first.ToByteArray();
        bytes[^1] += (byte)steps;
        return new(bytes);
    }
}
