using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Spasms;

namespace Vastus.Core.Tests.Spasms;

public sealed class ConcernTests
{
    private static readonly OffsetDateTime At = Moment.Parse("2026-03-01T22:10:00+01:00")!.Value;

    [Theory]
    [InlineData(9.99, 7, new Concern[0])]
    [InlineData(10, 7, new[] { Concern.LongLasting })]
    [InlineData(1, 8, new[] { Concern.Severe })]
    [InlineData(30, 10, new[] { Concern.LongLasting, Concern.Severe })]
    public void Long_and_strong_ones_are_worth_a_second_look(double minutes, int points, Concern[] concerns) =>
        Assert.Equal(concerns, Concerns.Of(Spasm(At, (decimal)minutes, points), []));

    [Theory]
    [InlineData(23, true)]
    [InlineData(24, false)]
    public void So_is_the_third_within_a_day(int hoursBefore, bool repeated)
    {
        var entry = Spasm(At, 1, 1);
        Entry[] around = [entry, Spasm(At.PlusHours(-1), 1, 1), Spasm(At.PlusHours(-hoursBefore), 1, 1), Spasm(At.PlusHours(1), 1, 1)];

        Assert.Equal(repeated ? [Concern.Repeated] : [], Concerns.Of(entry, around));
    }

    [Fact]
    public void What_is_not_known_is_no_concern_by_itself() =>
        Assert.Empty(Concerns.Of(new(Guid.CreateVersion7(), At, new Spasm()), []));

    private static Entry Spasm(OffsetDateTime at, decimal minutes, int points) =>
        new(Guid.CreateVersion7(), at, new Spasm { Minutes = new(minutes), Intensity = new(points) });
}
