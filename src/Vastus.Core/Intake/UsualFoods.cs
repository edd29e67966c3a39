using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Today;

namespace Vastus.Core.Intake;

/// <summary>What a person has at a meal, ready to be logged again with one tap.</summary>
public static class UsualFoods
{
    /// <summary>How far back habits count.</summary>
    public const int Days = 60;

    public const int Most = 12;

    /// <summary>A week ago counts nine tenths of now: a new habit overtakes an old one within weeks, not days.</summary>
    private const double WeeklyDecay = 0.9;

    /// <param name="diary">Of the last <see cref="Days"/>, in any order.</param>
    /// <param name="meal">Of which part of the day.</param>
    /// <param name="day">On which they are offered; what comes later is passed over.</param>
    /// <param name="foods">In which food is looked up.</param>
    /// <returns>The most usual first, each food once and with its most usual amount; then what many people have, up to <see cref="Most"/>.</returns>
    public static IReadOnlyList<FoodTap> Of(IEnumerable<Entry> diary, Meal meal, LocalDate day, FoodTable foods)
    {
        var own = diary.Where(entry => entry is { What: Food { Amount: > 0 } } && entry.Day <= day && MealTimes.Of(entry.At.TimeOfDay) == meal)
            .GroupBy(entry => foods.Find(entry.What.Name!)?.Id ?? entry.What.Name!, StringComparer.OrdinalIgnoreCase)
            .Select(same => (Tap: Usual(same, day), Weight: same.Sum(entry => Weight(entry, day))))
            .OrderByDescending(found => found.Weight).ThenBy(found => found.Tap.Name, StringComparer.Ordinal)
            .Select(found => found.Tap)
            .Take(Most)
            .ToList();
        var named = own.Select(tap => foods.Find(tap.Name)?.Id).ToHashSet();
        var common = IntakeKnowledge.Embedded.Common.Where(of => of.Meal == meal).SelectMany(of => of.Foods).Where(id => !named.Contains(id)).Select(FoodTap.One);
        return [.. own.Concat(common).Take(Most)];
    }

    /// <summary>How usual each food is, by its id, for <see cref="FoodSearch"/>.</summary>
    /// <param name="counts">Of the last <see cref="Days"/>.</param>
    /// <param name="foods">In which food is looked up; what is not in it is passed over.</param>
    public static IReadOnlyDictionary<string, double> Habits(IEnumerable<UsualCount> counts, FoodTable foods) => counts
        .Where(count => count.Row is { Kind: Food.Word })
        .Select(count => (foods.Find(count.Row.Name!)?.Id, Weight: count.Times * Math.Pow(WeeklyDecay, count.WeeksAgo)))
        .Where(count => count.Id is not null)
        .GroupBy(count => count.Id!, count => count.Weight)
        .ToDictionary(same => same.Key, same => same.Sum());

    private static FoodTap Usual(IEnumerable<Entry> same, LocalDate day) => same
        .GroupBy(entry => FoodTap.Of((Food)entry.What))
        .OrderByDescending(amount => amount.Sum(entry => Weight(entry, day))).ThenBy(amount => amount.Key.ToString(), StringComparer.Ordinal)
        .First().Key;

    private static double Weight(Entry entry, LocalDate day) => Math.Pow(WeeklyDecay, Period.DaysBetween(entry.Day, day) / 7);
}
