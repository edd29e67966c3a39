using System.Collections.Immutable;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Intake;

namespace Vastus.Core.Today;

/// <summary>A local day as lived, added up by kind.</summary>
/// <remarks>What food holds counts when the diary comes with it beside (<see cref="FoodContents.Beside"/>).</remarks>
public sealed class DayTotals
{
    private readonly ImmutableArray<Entry> entries;

    /// <param name="day">As lived: 23, 24 or 25 hours, in whatever zones.</param>
    /// <param name="diary">In any order; entries of other days are passed over.</param>
    public DayTotals(LocalDate day, IEnumerable<Entry> diary)
    {
        Day = day;
        entries = [.. diary.Where(e => e.Day == day).OrderBy(e => e, Entry.ByInstant)];
        CheckIns = [.. entries.Where(e => e.What is CheckIn)];
        Covered = [.. CheckIns.SelectMany(e => ((CheckIn)e.What).Covers)];
    }

    public LocalDate Day { get; }

    public bool IsEmpty => entries is [];

    /// <summary>Oldest first.</summary>
    public ImmutableArray<Entry> CheckIns { get; }

    /// <summary>The kinds, and <c>tag:NAME</c>, that a check-in of the day covers.</summary>
    public ImmutableHashSet<string> Covered { get; }

    /// <summary>Drinks that count in full. Unit: mL.</summary>
    public DayTotal Fluids => Of<Fluid>(Fluid.Word, f => f.Millilitres);

    /// <summary>Caffeine taken as such. Unit: mg.</summary>
    public DayTotal Caffeine => Nutrient("caffeine");

    /// <summary>Physical activity. Unit: minutes.</summary>
    public DayTotal Movement => Lasting(Exercise.Word);

    /// <summary>Unit: minutes.</summary>
    public DayTotal Stretching => Lasting(Words<PreparationType>.Of(PreparationType.Stretch));

    /// <summary>Time in the heat. Unit: minutes.</summary>
    public DayTotal Heat => Lasting(Diary.Kinds.Heat.Word);

    /// <summary>The sleep that ended on this day. Unit: hours.</summary>
    public DayTotal Sleep => Of<Sleep>(Diary.Kinds.Sleep.Word, s => s.Hours);

    /// <summary>Doses taken; starting or stopping a medicine is no dose. Unit: doses.</summary>
    public DayTotal Doses => DayTotal.Of([.. DosesTaken.Select(_ => (decimal?)1)], Covered.Contains(Medicine.Word));

    /// <summary>What was taken, oldest first.</summary>
    public IEnumerable<Medicine> DosesTaken => entries.Select(e => e.What).OfType<Medicine>().Where(m => m.Event is MedicineEvent.Dose);

    /// <summary>Cramps, spasms, twitches and stiffness, oldest first.</summary>
    public IEnumerable<Entry> Spasms => entries.Where(e => e.What is Spasm);

    /// <summary>How the longest sleep was. Null: not said.</summary>
    public SleepQuality? SleptHow => entries.Select(e => e.What).OfType<Sleep>().MaxBy(s => s.Hours ?? 0)?.Quality;

    /// <summary>A nutrient taken as such, in its own unit.</summary>
    public DayTotal Nutrient(string id) => Of<NutrientDose>(id, n => n.InOwnUnit);

    /// <summary>Minutes at each effort; null is one that was not said. Only efforts that were logged.</summary>
    public IReadOnlyDictionary<(bool Said, Effort Effort), decimal> MovementByEffort => entries
        .Where(e => e.What is Exercise)
        .GroupBy(e => ((Exercise)e.What).Effort is { } effort ? (true, effort) : (false, default))
        .ToDictionary(g => g.Key, g => g.Sum(e => e.What.Minutes?.Value ?? 0));

    /// <summary>Whatever is logged of a kind.</summary>
    public DayTotal Times(string kind) =>
        DayTotal.Of([.. entries.Where(e => e.What.Kind == kind).Select(_ => (decimal?)1)], Covered.Contains(kind));

    /// <summary>Whether a tag was set.</summary>
    public Knowing Tag(string name) => entries.Any(e => e.What is Tag tag && tag.Name == name) ? Knowing.All
        : Covered.Contains($"tag:{name}") ? Knowing.None : Knowing.Unknown;

    /// <summary>With food that may hold something of the kind, the sum is too low; with such food alone, nothing is known.</summary>
    private DayTotal Of<T>(string kind, Func<T, decimal?> amount) where T : Happening
    {
        var known = Things(kind).OfType<T>().ToList();
        var isOpen = Things(kind).Any(thing => thing is UnknownAmount);
        return isOpen && known is []
            ? DayTotal.Of([], covered: false)
            : DayTotal.Of([.. known.Select(amount), .. isOpen ? [null] : Array.Empty<decimal?>()], Covered.Contains(kind));
    }

    private DayTotal Lasting(string kind) => DayTotal.Of([.. Things(kind).Select(w => w.Minutes?.Value)], Covered.Contains(kind));

    private IEnumerable<Happening> Things(string kind) => entries.Select(e => e.What).Where(w => w.Kind == kind);
}
