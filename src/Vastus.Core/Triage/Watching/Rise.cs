using Vastus.Core.Diary;

namespace Vastus.Core.Triage.Watching;

/// <summary>Spasms of some days against those of days before, and whether there are more than chance explains.</summary>
/// <param name="Recent">Spasms of the later days.</param>
/// <param name="Before">Spasms of the days before.</param>
/// <param name="DaysBefore">How many of the days before lie in the diary.</param>
/// <param name="IsSeen">There are more now. False: not more, or not surely.</param>
/// <remarks>
/// The exact conditional test of two Poisson counts (Przyborowski and Wilenski 1940, Biometrika 31:313): given all spasms, those of
/// the later days are binomial. Spasms come in clusters, so both counts are first divided by the variance of a day over its mean.
/// Days that were not kept are unknown, not free of spasms: the later days are credited with the larger of their share of
/// the calendar and their share of the kept days, so that neither keeping more nor keeping only bad days looks like a rise.
/// It is looked at every day; the level is set by what a year of looking does in steady diaries (docs/statistics.md).
/// </remarks>
public sealed record Rise(int Recent, int Before, int DaysBefore, bool IsSeen)
{
    /// <summary>At this level a steady diary is asked for nothing about once in five years.</summary>
    public const double Level = 0.005;

    /// <summary>With fewer days before there is nothing to compare with.</summary>
    public const int LeastDaysBefore = 14;

    /// <param name="diary">The diary.</param>
    /// <param name="recent">The later days.</param>
    /// <param name="before">The days before. Those before the first that was written do not count.</param>
    /// <param name="counts">Which spasms count.</param>
    /// <returns>Null: the diary is too short.</returns>
    public static Rise? Between(WatchedDiary diary, DateInterval recent, DateInterval before, Func<Entry, bool> counts)
    {
        if (FirstWritten(diary, before) is not { } first || Period.DaysBetween(first, before.End) + 1 is var daysBefore && daysBefore < LeastDaysBefore)
            return null;
        before = new(first, before.End);
        var (now, then) = (Daily(diary, recent, counts), Daily(diary, before, counts));
        var rise = new Rise(now.Sum(), then.Sum(), daysBefore, false);
        var scale = Math.Max(1, Dispersion(now, then));
        var (many, few) = ((int)(rise.Recent / scale), (int)Math.Ceiling(rise.Before / scale));
        return rise with { IsSeen = BinomialTail.AtLeast(many, many + few, Share(diary, recent, before)) <= Level };
    }

    private static LocalDate? FirstWritten(WatchedDiary diary, DateInterval days)
    {
        var written = diary.Entries.Select(entry => entry.Day).Concat(diary.Kept);
        return written.Where(day => day <= days.End).Select(day => (LocalDate?)LocalDate.Max(day, days.Start)).Min();
    }

    private static int[] Daily(WatchedDiary diary, DateInterval days, Func<Entry, bool> counts)
    {
        var daily = new int[days.Length];
        foreach (var entry in diary.SpasmsOn(days).Where(counts))
            daily[Period.DaysBetween(days.Start, entry.Day)]++;
        return daily;
    }

    /// <summary>Pearson's, each stretch around its own mean, so that a rise alone does not raise it.</summary>
    private static double Dispersion(params int[][] stretches)
    {
        var (squares, freedom) = (0.0, 0);
        foreach (var daily in stretches)
        {
            var mean = daily.Average();
            if (mean is 0)
                continue;
            squares += daily.Sum(count => (count - mean) * (count - mean)) / mean;
            freedom += daily.Length - 1;
        }

        return freedom is 0 ? 1 : squares / freedom;
    }

    private static double Share(WatchedDiary diary, DateInterval recent, DateInterval before)
    {
        var (kept, keptBefore) = (diary.Kept.Count(recent.Contains), diary.Kept.Count(before.Contains));
        return Math.Max(
            (double)recent.Length / (recent.Length + before.Length),
            kept + keptBefore is 0 ? 0 : (double)kept / (kept + keptBefore));
    }
}
