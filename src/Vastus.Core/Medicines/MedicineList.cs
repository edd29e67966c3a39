using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Triggers.Medicines;

namespace Vastus.Core.Medicines;

/// <summary>The medicines of a person at one moment, as the diary tells them.</summary>
public sealed record MedicineList(IReadOnlyList<MedicineOnList> All, Instant Now)
{
    /// <summary>Those that may act at the moment; a pair with one that was stopped yesterday is still a pair.</summary>
    public IReadOnlyList<KnownMedicine> Acting => [.. All.Where(medicine => medicine.ActsAt(Now)).Select(medicine => medicine.Known).OfType<KnownMedicine>()];

    /// <param name="entries">In any order; what is no medicine, or lies after <paramref name="now"/>, is passed over.</param>
    /// <param name="knowledge">In which a brand is the same as its ingredient.</param>
    /// <param name="now">When the list is looked at.</param>
    public static MedicineList Of(IEnumerable<Entry> entries, MedicineKnowledge knowledge, Instant now) => new(
        [
            .. entries.Where(entry => entry.What is Medicine && entry.At.ToInstant() <= now).Order(Entry.ByInstant)
                .GroupBy(entry => Key(entry.What.Name!, knowledge), StringComparer.Ordinal)
                .Select((group, i) => One(i + 1, [.. group], knowledge)),
        ],
        now);

    public MedicineOnList? Find(string name, MedicineKnowledge knowledge) =>
        All.FirstOrDefault(medicine => Key(medicine.Name, knowledge) == Key(name, knowledge));

    public IReadOnlyList<MedicineOnList> In(MedicineState state) => [.. All.Where(medicine => medicine.State == state)];

    private static string Key(string name, MedicineKnowledge knowledge) => knowledge.Find(name)?.Id ?? name.ToUpperInvariant();

    private static MedicineOnList One(int place, IReadOnlyList<Entry> entries, MedicineKnowledge knowledge)
    {
        var name = entries[0].What.Name!;
        var lasting = entries.Where(entry => entry.What is not Medicine { Event: MedicineEvent.Dose }).ToList();
        var courses = Course.OfOne(name, lasting);
        var start = courses is [.., var latest] ? latest.Start : null;
        var dose = lasting.Where(entry => start is null || entry.At.ToInstant() >= start).Select(entry => (Medicine)entry.What)
            .LastOrDefault(medicine => medicine.Event is MedicineEvent.Start || medicine.Amount is not null);
        return new(
            place, name, knowledge.Find(name), courses, dose is { Amount: { } amount, Unit: { } unit } ? new(amount, unit) : null,
            entries.LastOrDefault(entry => entry.What is Medicine { Event: MedicineEvent.Dose }), [.. entries.Reverse()]);
    }
}
