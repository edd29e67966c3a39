using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Today;

namespace Vastus.Core.Intake;

/// <summary>What was eaten, drunk and taken on a local day.</summary>
/// <param name="Nutrients">In the order of the pages.</param>
/// <param name="SweatMl">What the day's exercise may have cost, from and to, to be drunk beside the target. Null: no exercise is logged.</param>
/// <param name="HeatMinutes">Time in the heat. Null: none is logged.</param>
/// <param name="Foods">Food entries, oldest first.</param>
/// <param name="IsEmpty">Nothing of it is logged, and no check-in says that there was nothing.</param>
public sealed record DayIntake(
    LocalDate Day, IReadOnlyList<NutrientDay> Nutrients, (decimal Least, decimal Most)? SweatMl, decimal? HeatMinutes, IReadOnlyList<Entry> Foods, bool IsEmpty)
{
    private const string Sweat = "HY-02";
    private const decimal MinutesPerHour = 60;

    /// <summary>What was taken of supplements, of any nutrient.</summary>
    internal IReadOnlyList<Helping> Supplements { get; init; } = [];

    public NutrientDay this[string nutrient] => Nutrients.First(row => row.Nutrient.Id == nutrient);

    /// <param name="day">As lived.</param>
    /// <param name="diary">In any order; entries of other days are passed over.</param>
    /// <param name="foods">In which food is looked up.</param>
    /// <param name="person">On that day.</param>
    public static DayIntake Of(LocalDate day, IEnumerable<Entry> diary, FoodTable foods, IntakePerson person) => Of(day, diary, foods, PersonTargets.Of(person));

    /// <summary>As the other one, for many days of which the person is the same.</summary>
    internal static DayIntake Of(LocalDate day, IEnumerable<Entry> diary, FoodTable foods, PersonTargets targets)
    {
        List<Entry> entries = [.. diary.Where(entry => entry.Day == day).Order(Entry.ByInstant)];
        HashSet<string> covered = [.. entries.Select(entry => entry.What).OfType<CheckIn>().SelectMany(checkIn => checkIn.Covers)];
        List<Helping> helpings = [.. entries.SelectMany(entry => Helping.Of(entry, foods))];
        List<NutrientDay> nutrients = [.. targets.All.Select(target => One(target, helpings, covered))];
        return new(
            day, nutrients, SweatOf(entries), Minutes(entries.Where(entry => entry.What is Heat)),
            [.. entries.Where(entry => entry.What is Food)], nutrients.TrueForAll(row => row.Knowing is Knowing.Unknown))
        {
            Supplements = [.. helpings.Where(helping => helping is { IsSupplement: true, Amount: > 0 })],
        };
    }

    private static NutrientDay One(NutrientTarget target, List<Helping> helpings, HashSet<string> covered)
    {
        var nutrient = target.Nutrient;
        var mine = helpings.Where(helping => helping.Nutrient == nutrient.Id).ToList();
        var isCovered = nutrient.Id is Contents.Water ? covered.Contains(Fluid.Word) && covered.Contains(Food.Word) : covered.Contains(nutrient.Id);
        // Whether a supplement was taken says nothing about food, and the other way round: the sum is one, as is what is known of it.
        var total = DayTotal.Of([.. mine.Select(helping => helping.Amount)], isCovered);
        return new(
            nutrient,
            mine.Where(helping => !helping.IsSupplement).Sum(helping => helping.Amount ?? 0),
            mine.Where(helping => helping.IsSupplement).Sum(helping => helping.Amount ?? 0),
            total.Knowing,
            [.. mine.Where(helping => helping.Amount is null).Select(helping => helping.Name).Distinct()],
            target.Target, target.Limit);
    }

    /// <summary>Easy exercise costs little; of what nobody said, it may have been hard.</summary>
    private static (decimal, decimal)? SweatOf(List<Entry> entries)
    {
        var minutes = Minutes(entries.Where(entry => entry.What is Exercise { Effort: not Effort.Easy }));
        var fact = IntakeKnowledge.Embedded.Facts.First(fact => fact.Id is Sweat);
        return minutes is { } long_ && long_ > 0 ? (fact.LeastPerHour!.Value * long_ / MinutesPerHour, fact.MostPerHour!.Value * long_ / MinutesPerHour) : null;
    }

    private static decimal? Minutes(IEnumerable<Entry> entries) =>
        entries.ToList() is { Count: > 0 } some ? some.Sum(entry => entry.What.Minutes?.Value ?? 0) : null;
}
