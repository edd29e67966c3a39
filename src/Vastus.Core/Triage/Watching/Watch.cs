namespace Vastus.Core.Triage.Watching;

/// <summary>Watches the diary's own course.</summary>
public static class Watch
{
    /// <summary>Everything that is worth questions now, asked already or not; the most urgent first.</summary>
    public static IReadOnlyList<Notice> Of(WatchedDiary diary) =>
    [
        .. new[]
        {
            CaffeineWatch.Of(diary), HardSpasms.Of(diary), NewSymptoms.Of(diary), AfterMedicine.Of(diary), OverWeeks.MoreOften(diary), OverWeeks.Longer(diary),
        }.OfType<Notice>().OrderBy(notice => notice.Kind),
    ];

    /// <summary>Those that were neither answered nor put aside.</summary>
    /// <param name="notices">All.</param>
    /// <param name="settled">When each key was answered or put aside.</param>
    /// <param name="now">When it is asked.</param>
    public static IReadOnlyList<Notice> Open(IEnumerable<Notice> notices, IReadOnlyDictionary<string, Instant> settled, Instant now) =>
        [.. notices.Where(notice => notice.IsOpen(settled, now))];

    /// <summary>What a check that begins from these need not ask. Only ever a yes: the diary cannot say no.</summary>
    public static Answers Prefilled(IReadOnlyCollection<Notice> notices) => new()
    {
        Findings = notices.SelectMany(notice => notice.Findings).Distinct().ToDictionary(finding => finding, _ => true),
        CaffeineMg24h = notices.Max(notice => notice.CaffeineMg24h),
    };

    /// <summary>The blocks of questions to ask, each once, in the order of the check.</summary>
    public static IReadOnlyList<string> Blocks(IEnumerable<Notice> notices) =>
        [.. notices.SelectMany(notice => notice.Blocks).Distinct().Order(StringComparer.Ordinal)];

    internal static Notice Notice(NoticeKind kind, IReadOnlyList<string> keys, string what, IEnumerable<string> findings, Duration? rests = null)
    {
        var known = WatchKnowledge.Embedded.Event(kind);
        return new(kind, keys, what, known.Why, known.Blocks, [.. findings.Distinct()]) { Rests = rests };
    }

    /// <summary>For what moves with the days and has no entry of its own.</summary>
    internal static string Key(NoticeKind kind) => Words<NoticeKind>.Of(kind);

    internal static string Key(NoticeKind kind, Guid entry) => $"{Key(kind)}:{entry}";
}
