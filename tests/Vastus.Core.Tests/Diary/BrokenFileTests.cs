using NodaTime;
using Vastus.Core.Diary.Files;

namespace Vastus.Core.Tests.Diary;

public sealed class BrokenFileTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 3, 1, 21, 10);

    public static TheoryData<string> Names => [.. BrokenFile.All().Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void All_that_is_wrong_is_told_with_its_line_and_field(string name)
    {
        var file = BrokenFile.All().Single(file => file.Name == name);

        Assert.Equal(file.Problems, Problems(file));
    }

    [Fact]
    public void The_table_is_large()
    {
        Assert.True(BrokenFile.All().Count >= 60);
    }

    private static List<string> Problems(BrokenFile file)
    {
        using var bytes = new MemoryStream(file.Bytes);
        var check = FileCheck.Of("f", DiaryFile.Entries(bytes, Now));
        var more = check.ProblemCount - check.Problems.Count;
        return [.. check.Problems.Select(problem => problem.ToString()), .. more > 0 ? [$"and {more} more"] : Array.Empty<string>()];
    }
}
