using Vastus.Core.Diary;

namespace Vastus.Core.Triage.Watching;

/// <summary>The last four weeks against the four weeks before.</summary>
internal static class OverWeeks
{
    public const int Days = 28;

    /// <summary>Of each four weeks, to compare how long spasms last.</summary>
    private const int LengthsLeast = 6;

    public static Notice? MoreOften(WatchedDiary diary)
    {
        if (Rise(diary, _ => true) is not { IsSeen: true } rise)
            return null;
        var cramps = Rise(diary, DiaryFindings.IsCramp) is { IsSeen: true };
        return Watch.Notice(
            NoticeKind.MoreOften, [Watch.Key(NoticeKind.MoreOften)],
            $"Your spasms came {Plural.Of(rise.Recent, "time")} in the last {Days} days, and {Plural.Of(rise.Before, "time")} in the {rise.DaysBefore} days before.",
            DiaryFindings.If(cramps, "f_cramp_worse").Concat(DiaryFindings.Of(diary)), Duration.FromDays(2 * Days));
    }

    /// <summary>Longer is not what any finding asks for by itself, so that the person is asked.</summary>
    public static Notice? Longer(WatchedDiary diary)
    {
        var (recent, before) = (Lengths(diary, Recent(diary)), Lengths(diary, Before(diary)));
        if (recent.Count < LengthsLeast || before.Count < LengthsLeast || RankSum.Above(recent, before) > Watching.Rise.Level)
            return null;
        return Watch.Notice(
            NoticeKind.Longer, [Watch.Key(NoticeKind.Longer)],
            $"Half of your {recent.Count} spasms in the last {Days} days lasted {Middle(recent)} or longer; of the {before.Count} in the {Days} days before, half lasted {Middle(before)} or longer.",
            DiaryFindings.Of(diary), Duration.FromDays(2 * Days));
    }

    private static Rise? Rise(WatchedDiary diary, Func<Entry, bool> counts) => Watching.Rise.Between(diary, Recent(diary), Before(diary), counts);

    private static DateInterval Recent(WatchedDiary diary) => diary.DaysAgo(Days - 1, 0);

    private static DateInterval Before(WatchedDiary diary) => diary.DaysAgo((2 * Days) - 1, Days);

    private static List<decimal> Lengths(WatchedDiary diary, DateInterval days) =>
        [.. diary.SpasmsOn(days).Select(entry => entry.What.Minutes?.Value).OfType<decimal>().Order()];

    /// <summary>Half are at least as long.</summary>
    private static string Middle(List<decimal> sorted) => EntryWords.HowLong(new(sorted[sorted.Count / 2]));
}
