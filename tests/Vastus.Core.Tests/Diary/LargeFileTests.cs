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
}
