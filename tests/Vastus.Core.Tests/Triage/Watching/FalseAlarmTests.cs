using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Simulation;
using Vastus.Core.Tests.Simulation;
using Vastus.Core.Triage.Watching;

namespace Vastus.Core.Tests.Triage.Watching;

/// <summary>How often a steady diary, looked at every evening for a year, is said to have risen. The seeds are fixed.</summary>
public sealed class FalseAlarmTests
{
    private const int People = 200;

    /// <summary>Stated: about once in five years.</summary>
    private const double Yearly = 0.2;

    [Theory]
    [InlineData(NoticeKind.MoreOften)]
    [InlineData(NoticeKind.Longer)]
    public void A_steady_diary_is_asked_for_nothing_at_most_once_in_five_years(NoticeKind kind)
    {
        var years = Enumerable.Range(1, People).AsParallel().Select(seed => Notices(SimulatedDiary.Of(Scenario.NoTrigger, (ulong)seed), kind)).ToList();

        Assert.True(
            Binomial.AtLeast(years.Sum(), People, Yearly) > 0.01,
            $"{kind}: {years.Sum()} false notices in {People} years: more than one in five years and chance explain");
        TestContext.Current.TestOutputHelper?.WriteLine($"{kind}: {years.Sum()} in {People} years");
    }

    [Fact]
    public void A_diary_that_is_kept_mostly_on_bad_days_is_asked_for_nothing_no_more_often()
    {
        var steady = Scenario.BadDays with { Cause = null, OddsRatio = 1 };
        var years = Enumerable.Range(1, People).AsParallel().Select(seed => Notices(SimulatedDiary.Of(steady, (ulong)seed), NoticeKind.MoreOften)).ToList();

        Assert.True(Binomial.AtLeast(years.Sum(), People, Yearly) > 0.01, $"{years.Sum()} false notices in {People} years");
    }

    /// <summary>The days of one steady diary, then those of it and two more at once: three times as many from one day on.</summary>
    [Fact]
    public void Three_times_as_many_spasms_are_noticed_more_often_than_not_within_two_months()
    {
        var found = Enumerable.Range(1, People).AsParallel().Count(seed =>
        {
            var diary = SimulatedDiary.Of(Scenario.NoTrigger with { FewestStarts = 60, MostStarts = 90 }, (ulong)seed, 140);
            var turn = diary[0].Day.PlusDays(84);
            var more = Enumerable.Range(1, 2).SelectMany(i =>
                SimulatedDiary.Of(Scenario.NoTrigger with { FewestStarts = 60, MostStarts = 90 }, (ulong)((1000 * i) + seed), 140)
                    .Where(entry => entry.What is Spasm && entry.Day > turn));
            return Notices([.. diary.Concat(more).Order(Entry.ByInstant)], NoticeKind.MoreOften, from: turn) > 0;
        });

        Assert.True(found > People / 2, $"found in {found} of {People}");
    }

    /// <summary>Looks every evening, and settles what is noticed.</summary>
    private static int Notices(IReadOnlyList<Entry> diary, NoticeKind kind, LocalDate? from = null)
    {
        var spasms = diary.Where(entry => entry.What is Spasm).ToList();
        var kept = diary.Where(entry => !WatchedDiary.NotKeeping.Contains(entry.What.Kind)).Select(entry => entry.Day).Distinct().ToList();
        Dictionary<string, Instant> settled = [];
        var count = 0;
        for (var day = from ?? diary[0].Day.PlusDays(28); day <= diary[^1].Day; day = day.PlusDays(1))
        {
            var now = day.At(new LocalTime(22, 0)).InZoneLeniently(Watched.Berlin);
            var since = day.PlusDays(-WatchedDiary.Days);
            var watched = new WatchedDiary(spasms.Where(entry => entry.Day > since && entry.Day <= day), kept.Where(d => d > since && d <= day), now, Watched.Somebody);
            foreach (var notice in Watch.Open(Watch.Of(watched), settled, now.ToInstant()).Where(notice => notice.Kind == kind))
            {
                count++;
                foreach (var key in notice.Keys)
                    settled[key] = now.ToInstant();
            }
        }

        return count;
    }
}
