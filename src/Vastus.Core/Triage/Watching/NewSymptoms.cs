using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Triage.Watching;

/// <summary>Signs that were logged in the last week and not in the weeks before it.</summary>
internal static class NewSymptoms
{
    private const int RecentDays = 7;

    public static Notice? Of(WatchedDiary diary)
    {
        List<Entry> first =
        [
            .. diary.Entries.Where(IsYes)
                .GroupBy(entry => entry.What.Name!, StringComparer.Ordinal)
                .Select(group => group.First())
                .Where(entry => Period.DaysBetween(entry.Day, diary.Today) < RecentDays),
        ];
        if (first is [])
            return null;
        var known = first.Select(entry => Known(entry)).OfType<Finding>().ToList();
        return Watch.Notice(
            NoticeKind.NewSymptom, [.. first.Select(entry => Watch.Key(NoticeKind.NewSymptom, entry.Id))],
            string.Join(" ", first.Select(entry => What(entry, diary))),
            first.Where(entry => entry.What is Symptom { Present: true } && Known(entry) is { Kind: FindingKind.YesNo }).Select(entry => entry.What.Name!)) is var notice
            ? notice with { Blocks = [.. notice.Blocks.Concat(known.Select(finding => finding.Block)).Distinct().Order(StringComparer.Ordinal)] }
            : notice;
    }

    public static bool IsYes(Entry entry) => entry.What is Symptom { Present: true } or Symptom { Present: null, Strength: > 0 };

    private static Finding? Known(Entry entry) => TriageKnowledge.Embedded.ById.GetValueOrDefault(entry.What.Name!);

    private static string What(Entry entry, WatchedDiary diary) => Known(entry) is { Kind: FindingKind.YesNo } finding
        ? $"You wrote down {diary.DayWord(entry.Day)} that {finding.Because}."
        : $"You wrote down something new {diary.DayWord(entry.Day)}: {EntryWords.Plain(entry.What.Name!)}.";
}
