using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Spasms;

namespace Vastus.Core.Triage.Watching;

/// <summary>Very strong or long spasms of the last two days.</summary>
internal static class HardSpasms
{
    private const int Hours = 48;

    public static Notice? Of(WatchedDiary diary)
    {
        List<Entry> hard = [.. diary.Within(Hours).Where(entry => IsStrong(entry) || IsLong(entry, diary.Instant))];
        if (hard is not [.., var last])
            return null;
        var findings = DiaryFindings.If(hard.Exists(entry => IsLong(entry, diary.Instant) && !HasEased(entry, diary)), "f_cramp_10min");
        return Watch.Notice(
            NoticeKind.HardSpasm, [.. hard.Select(entry => Watch.Key(NoticeKind.HardSpasm, entry.Id))],
            What(hard, last, diary), findings.Concat(DiaryFindings.Of(diary)));
    }

    private static bool IsStrong(Entry entry) =>
        entry.What is Spasm spasm && spasm.Intensity?.Points >= WatchKnowledge.Embedded.Limit(LimitKind.SpasmIntensity);

    /// <summary>Twitching and stiffness last by their nature, and are not meant.</summary>
    private static bool IsLong(Entry entry, Instant now) =>
        entry.What is Spasm { Type: not (SpasmType.Twitch or SpasmType.Stiffness) }
        && Lasted(entry, now)?.Value > WatchKnowledge.Embedded.Limit(LimitKind.SpasmMinutes);

    /// <summary>Of one that still runs, until now. Null: not known.</summary>
    private static Minutes? Lasted(Entry entry, Instant now)
    {
        var episode = Episode.Read(entry, [])!;
        return episode.IsForgotten(now) ? null : episode.IsRunning ? Minutes.Between(episode.Start, now) : entry.What.Minutes;
    }

    /// <summary>Stretching or walking is said to have helped, which is not the sign that is asked for.</summary>
    private static bool HasEased(Entry spasm, WatchedDiary diary) => Episode.Read(spasm, diary.Entries)!.Parts.Any(part =>
        part.What is ReliefTried { Name: "stretch" or "walk", Effect: ReliefEffect.Some or ReliefEffect.Full });

    private static string What(List<Entry> hard, Entry last, WatchedDiary diary)
    {
        IReadOnlyList<string> how =
        [
            .. DiaryFindings.If(IsStrong(last), $"was {((Spasm)last.What).Intensity} of 10"),
            .. IsLong(last, diary.Instant) ? [$"lasted {EntryWords.HowLong(Lasted(last, diary.Instant)!.Value)}"] : Array.Empty<string>(),
        ];
        var one = $"Your spasm {diary.When(last)} {string.Join(" and ", how)}.";
        return hard.Count is 1 ? one : $"{hard.Count} spasms of the last 2 days were very strong or long. {one}";
    }
}
