using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Triage.Watching;

/// <summary>Findings that a diary shows by itself. What it does not show stays unknown, never a no.</summary>
public static class DiaryFindings
{
    private const int Week = 7;

    /// <summary>Weeks in a row, the present one among them, that make "more than 4 weeks".</summary>
    private const int WeeksGoneOn = 5;

    /// <summary>Cramps that began in sleep within two weeks and make "cramps disturb your sleep".</summary>
    private const int NightsLeast = 2;

    public static IReadOnlyList<string> Of(WatchedDiary diary)
    {
        int[] cramps = Weekly(diary, IsCramp), twitches = Weekly(diary, IsTwitch);
        var often = WatchKnowledge.Embedded.Limit(LimitKind.CrampsAWeek);
        var asleep = diary.SpasmsOn(diary.DaysAgo((2 * Week) - 1, 0)).Count(entry => IsCramp(entry) && ((Spasm)entry.What).Doing is Doing.Sleep);
        return
        [
            .. If(cramps.Take(WeeksGoneOn - 1).Sum() > 0, "f_cramp"),
            .. If(cramps.Take(2).All(times => times >= often), "f_cramp_3wk"),
            .. If(cramps.All(times => times > 0), "f_cramp_4wk"),
            .. If(asleep >= NightsLeast, "f_cramp_sleep"),
            .. If(twitches.Take(WeeksGoneOn - 1).Sum() > 0, "f_twitch"),
            .. If(twitches.All(times => times > 0), "f_twitch_4wk"),
        ];
    }

    /// <summary>Said to be a cramp or spasm; one of which nothing was said counts if it hurt.</summary>
    public static bool IsCramp(Entry entry) => entry.What is Spasm spasm
        && (spasm.Type is SpasmType.Cramp or SpasmType.Spasm || (spasm.Type is null && spasm.Intensity?.Points > 0));

    public static bool IsTwitch(Entry entry) => entry.What is Spasm { Type: SpasmType.Twitch };

    internal static IReadOnlyList<string> If(bool shown, params string[] findings) => shown ? findings : [];

    /// <summary>This week first. A week is seven local days that end today.</summary>
    private static int[] Weekly(WatchedDiary diary, Func<Entry, bool> counts) =>
    [
        .. Enumerable.Range(0, WeeksGoneOn).Select(week =>
            diary.SpasmsOn(diary.DaysAgo((Week * week) + Week - 1, Week * week)).Count(counts)),
    ];
}
