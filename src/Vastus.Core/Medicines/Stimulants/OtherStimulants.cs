using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Triggers.Medicines;

namespace Vastus.Core.Medicines.Stimulants;

/// <summary>What else of a person's medicines stimulates, or changes what caffeine does.</summary>
/// <param name="Taken">Medicines that go on, and those of which a dose was taken in the last two days; as first written.</param>
/// <param name="Stimulating">Those of them that stimulate, without caffeine itself.</param>
/// <param name="WithCaffeine">Those with which caffeine stays longer or does more.</param>
/// <param name="Pairs">Dangerous pairs in which a stimulant takes part, the most urgent first.</param>
public sealed record OtherStimulants(
    IReadOnlyList<string> Taken, IReadOnlyList<KnownMedicine> Stimulating, IReadOnlyList<KnownMedicine> WithCaffeine, IReadOnlyList<MedicinePair> Pairs)
{
    private const string Caffeine = "caffeine";

    private static readonly Duration Lately = Duration.FromDays(2);

    /// <param name="entries">Oldest first.</param>
    /// <param name="hasCaffeine">Caffeine was taken lately, however it was logged.</param>
    public static OtherStimulants Of(StimulantKnowledge knowledge, MedicineKnowledge medicines, IReadOnlyList<Entry> entries, Instant now, bool hasCaffeine)
    {
        var taken = TakenAt(entries, now);
        List<KnownMedicine> known = [.. taken.Select(medicines.Find).OfType<KnownMedicine>().DistinctBy(medicine => medicine.Id)];
        var caffeine = hasCaffeine ? medicines.Find(Caffeine) : null;
        List<KnownMedicine> stimulating = [.. known.Where(medicine => knowledge.Classes.Contains(medicine.Class.Id) && medicine.Slug is not Caffeine)];
        var all = known.Concat(caffeine is null ? [] : [caffeine]).DistinctBy(medicine => medicine.Id).ToList();
        var without = medicines.PairsOf(all.Where(medicine => !knowledge.Classes.Contains(medicine.Class.Id)));
        return new(
            taken, stimulating, [.. known.Where(medicine => knowledge.Careful.Medicines.Contains(medicine.Slug))],
            [.. medicines.PairsOf(all).Except(without)]);
    }

    private static IReadOnlyList<string> TakenAt(IReadOnlyList<Entry> entries, Instant now) =>
    [
        .. Course.Of(entries).Where(courses => courses.Any(course => course.Holds(now))).Select(courses => courses[0].Medicine)
            .Concat(entries.Where(entry => entry.What is Medicine { Event: MedicineEvent.Dose } && entry.At.ToInstant() > now - Lately && entry.At.ToInstant() <= now)
                .Select(entry => entry.What.Name!))
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];
}
