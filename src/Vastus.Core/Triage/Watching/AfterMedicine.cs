using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Medicines;

namespace Vastus.Core.Triage.Watching;

/// <summary>Spasms that began or rose after a medicine was begun or its dose changed.</summary>
internal static class AfterMedicine
{
    /// <summary>So many spasms after four weeks without one have begun; a single one may be chance.</summary>
    private const int BegunLeast = 2;

    /// <summary>How long before the medicine the diary has to reach for "there were none".</summary>
    private const int NoneDaysLeast = 21;

    public static Notice? Of(WatchedDiary diary)
    {
        var days = (int)WatchKnowledge.Embedded.Limit(LimitKind.MedicineDays);
        List<(Entry Medicine, Rise? Rise, int Since)> raised =
        [
            .. diary.Entries
                .Where(entry => entry.What is Medicine { Event: MedicineEvent.Start or MedicineEvent.Change } && entry.Day >= diary.Today.PlusDays(1 - days))
                .Select(entry => (entry, Rise.Between(diary, new(entry.Day, diary.Today), new(entry.Day.PlusDays(-days), entry.Day.PlusDays(-1)), _ => true), Since(entry, diary)))
                .Where(medicine => IsWorthAsking(medicine.entry, medicine.Item2, medicine.Item3)),
        ];
        if (raised is [])
            return null;
        return Watch.Notice(
            NoticeKind.AfterMedicine, [.. raised.Select(medicine => Watch.Key(NoticeKind.AfterMedicine, medicine.Medicine.Id))],
            string.Join(" ", raised.Select(medicine => What(medicine.Medicine, medicine.Rise, medicine.Since, diary))),
            DiaryFindings.If(raised.Exists(medicine => IsShown(medicine.Rise, medicine.Since)), "f_after_med").Concat(DiaryFindings.Of(diary)));
    }

    /// <summary>Spasms after it, by the clock.</summary>
    private static int Since(Entry medicine, WatchedDiary diary) => diary.Spasms.Count(spasm => spasm.At.ToInstant() > medicine.At.ToInstant());

    /// <summary>Where the diary cannot tell, only medicines with known effects on muscles are worth a question.</summary>
    private static bool IsWorthAsking(Entry medicine, Rise? rise, int since) =>
        rise is null ? since > 0 && MedicineKnowledge.Embedded.Find(medicine.What.Name!) is not null : IsShown(rise, since);

    private static bool IsShown(Rise? rise, int since) => rise is not null && since > 0
        && (rise.IsSeen || (rise is { Before: 0, DaysBefore: >= NoneDaysLeast } && since >= BegunLeast));

    private static string What(Entry medicine, Rise? rise, int since, WatchedDiary diary)
    {
        var begun = ((Medicine)medicine.What).Event is MedicineEvent.Start ? "began" : "changed the dose of";
        var after = $"Since you {begun} {medicine.What.Name} {diary.DayWord(medicine.Day)}, your spasms came {Times(since)}";
        return rise is null ? $"{after}." : $"{after}; in the {Plural.Of(rise.DaysBefore, "day")} before, {Times(rise.Before)}.";
    }

    private static string Times(int times) => times switch
    {
        0 => "never",
        1 => "once",
        _ => $"{times} times",
    };
}
