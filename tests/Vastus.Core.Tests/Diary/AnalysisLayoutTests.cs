using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Tests.Diary;

/// <summary>The layout of the statistics is a part of the diary's: excerpts of its diaries, with every kind in them.</summary>
public sealed class AnalysisLayoutTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Diary", "data", "cases");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder).Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_row_is_an_entry_with_the_same_meaning(string file)
    {
        using var bytes = File.OpenRead(Path.Combine(Folder, file));

        var rows = DiaryFile.Entries(bytes, now: Instant.FromUtc(2026, 3, 1, 0, 0)).ToList();

        Assert.Equal([], rows.SelectMany(row => row.Problems));
        Assert.Equal(File.ReadLines(Path.Combine(Folder, file)).Count() - 1, rows.Count);
        Assert.All(rows, row => Assert.True(row.Entry!.Recorded is null || row.Entry.Recorded.Value.ToInstant() >= row.Entry.At.ToInstant()));
    }

    [Fact]
    public void The_level_of_a_spasm_may_be_its_side()
    {
        var row = new EntryRow { At = "2025-03-30T07:10:00+02:00", Kind = "spasm", Amount = "6", Level = "both" };

        var spasm = Assert.IsType<Spasm>(row.Parse(_ => Guid.Empty, now: null).Value!.What);

        Assert.Equal((Side.Both, 6m), (spasm.Side!.Value, spasm.Intensity!.Value.Points));
    }
}
