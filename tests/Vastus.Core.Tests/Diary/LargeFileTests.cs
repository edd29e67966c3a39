using System.Text;
using NodaTime;
using Vastus.Core.Diary.Files;

namespace Vastus.Core.Tests.Diary;

[Collection(nameof(Alone))]
public sealed class LargeFileTests
{
    private const long Megabyte = 1 << 20;

    [Theory]
    [InlineData("at,kind,amount,note\n", "2026-03-01T10:00:00+01:00,fluid,250,\"a glass, \"\"cold\"\"\"\n")]
    [InlineData("", "{\"at\":\"2026-03-01T10:00:00+01:00\",\"kind\":\"fluid\",\"amount\":250,\"note\":\"a glass\"}\n")]
    public void A_file_of_200_megabytes_needs_no_more_memory_than_a_small_one(string header, string row)
    {
        using var file = new EndlessFile(header, row, 200 * Megabyte);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var most = 0L;
        var count = 0;
        foreach (var read in DiaryFile.Entries(file, Instant.FromUtc(2026, 3, 2, 0, 0)))
        {
            Assert.NotNull(read.Entry);
            if (++count % 500_000 is 0)
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        Assert.True(count > 2_000_000, $"{count} rows");
        Assert.True(most < 4 * Megabyte, $"{most} bytes were held");
    }

    /// <summary>A header and then the same row again and again, made while it is read.</summary>
    private sealed class EndlessFile(string header, string row, long length) : Stream
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
}
