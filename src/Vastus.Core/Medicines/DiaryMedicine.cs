using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Triggers.Medicines;

namespace Vastus.Core.Medicines;

/// <summary>One medicine of a diary, under whatever names it was written down.</summary>
/// <param name="Place">From 1, in the order in which they were first written down.</param>
/// <param name="Name">As first written.</param>
/// <param name="Entries">Oldest first.</param>
/// <param name="Courses">Oldest first. Empty: only single doses.</param>
public sealed record DiaryMedicine(int Place, string Name, KnownMedicine? Known, IReadOnlyList<Entry> Entries, IReadOnlyList<Course> Courses)
{
    /// <param name="entries">In any order; what is no medicine is passed over.</param>
    public static IReadOnlyList<DiaryMedicine> Of(IEnumerable<Entry> entries) =>
    [
        .. entries.Where(entry => entry.What is Medicine).Order(Entry.ByInstant)
            .GroupBy(entry => Key(entry.What.Name!), StringComparer.Ordinal)
            .Select((group, i) => One(i + 1, [.. group])),
    ];

    public bool IsCalled(string name) => Key(name) == Key(Name);

    /// <summary>Whether both were taken at some time.</summary>
    public bool WasTakenWith(DiaryMedicine other) => Courses.Any(one => other.Courses.Any(two => !(one.Start >= two.Stop) && !(two.Start >= one.Stop)));

    private static string Key(string name) => MedicineKnowledge.Embedded.Find(name)?.Id ?? name.ToUpperInvariant();

    private static DiaryMedicine One(int place, IReadOnlyList<Entry> entries)
    {
        var name = entries[0].What.Name!;
        var courses = Course.Of(entries.Select(entry => entry with { What = entry.What with { Name = name } }));
        return new(place, name, MedicineKnowledge.Embedded.Find(name), entries, courses is [var one] ? one : []);
    }
}
