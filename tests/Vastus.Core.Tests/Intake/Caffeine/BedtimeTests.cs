using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Intake.Caffeine;

namespace Vastus.Core.Tests.Intake.Caffeine;

public sealed class BedtimeTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Fact]
    public void What_the_person_said_comes_first_then_the_diary_then_eleven_and_said_to_be_so()
    {
        IReadOnlyList<Entry> slept = [Sleep(1, 7, 8), Sleep(2, 7, 8), Sleep(3, 7, 8)];

        Assert.Equal(new(new(21, 30), BedtimeFrom.Said), Bedtime.Of(new LocalTime(21, 30), slept));
        Assert.Equal(new(new(23, 0), BedtimeFrom.Diary), Bedtime.Of(null, slept));
        Assert.Equal(new(new(23, 0), BedtimeFrom.Usual), Bedtime.Of(null, slept.Take(2)));
        Assert.Contains("is not known, so 23:00 is taken", CaffeineWords.From(Bedtime.Of(null, [])), StringComparison.Ordinal);
    }

    [Fact]
    public void Evenings_on_both_sides_of_midnight_have_their_median_between_them() =>
        // Asleep at 23:00, 00:00 and 01:00.
        Assert.Equal(LocalTime.Midnight, Bedtime.Of(null, [Sleep(1, 7, 8), Sleep(2, 7, 7), Sleep(3, 7, 6)]).Time);

    [Fact]
    public void Naps_and_sleeps_longer_ago_do_not_count()
    {
        IReadOnlyList<Entry> late = [.. Enumerable.Range(1, 28).Select(day => Sleep(day, 9, 8))];
        IReadOnlyList<Entry> before = [.. Enumerable.Range(1, 60).Select(day => Sleep(-day, 6, 9))];
        IReadOnlyList<Entry> naps = [.. Enumerable.Range(1, 28).Select(day => Sleep(day, 15, 1))];

        Assert.Equal(new(1, 0), Bedtime.Of(null, [.. late, .. before, .. naps]).Time);
    }

    [Theory]
    [InlineData(23, 30, "2026-05-04T23:30:00+02:00")]
    [InlineData(0, 30, "2026-05-05T00:30:00+02:00")]
    public void After_midnight_belongs_to_the_evening_before(int hour, int minute, string at) =>
        Assert.Equal(at, Moment.Text(new Bedtime(new(hour, minute), BedtimeFrom.Said).Of(new(2026, 5, 4), Berlin).ToOffsetDateTime()));

    private static Entry Sleep(int day, int woke, decimal hours) =>
        new(Guid.NewGuid(), new LocalDate(2026, 5, 1).PlusDays(day).At(new LocalTime(woke, 0)).WithOffset(Offset.FromHours(2)), new Sleep(hours, null));
}
