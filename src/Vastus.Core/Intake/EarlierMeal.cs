using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Intake;

/// <summary>A meal of an earlier day, to be logged again as a whole.</summary>
/// <param name="Entries">Food, drinks and supplements; oldest first, not empty.</param>
public sealed record EarlierMeal(Meal Meal, LocalDate Day, IReadOnlyList<Entry> Entries)
{
    /// <summary>A meal longer ago than this is not what somebody means by "again". Unit: days.</summary>
    private const int Back = 14;

    /// <summary>Whether it is food, a drink or a supplement.</summary>
    public static bool IsIntake(Entry entry) => entry.What is Food or Fluid or NutrientDose;

    /// <returns>The last one before the day. Null: none within two weeks.</returns>
    public static EarlierMeal? Before(LocalDate day, Meal meal, IEnumerable<Entry> diary) =>
        diary.Where(entry => entry.Day < day && entry.Day >= day.PlusDays(-Back)).Select(entry => entry.Day).Distinct().OrderDescending()
            .Select(before => On(before, meal, diary))
            .FirstOrDefault(found => found is not null);

    /// <returns>Null: nothing of it is logged.</returns>
    public static EarlierMeal? On(LocalDate day, Meal meal, IEnumerable<Entry> diary) =>
        diary.Where(entry => entry.Day == day && IsIntake(entry) && MealTimes.Of(entry.At.TimeOfDay) == meal).Order(Entry.ByInstant).ToList() is { Count: > 0 } found
            ? new(meal, day, found)
            : null;

    /// <summary>The same things once more, without the notes of that day.</summary>
    /// <param name="at">When.</param>
    /// <param name="recorded">Null: at once.</param>
    /// <param name="first">The id of the first one; those of the others follow it, so that the same form sent twice is one meal.</param>
    public IReadOnlyList<Entry> Again(OffsetDateTime at, OffsetDateTime? recorded, Guid first) =>
        [.. Entries.Select((entry, i) => new Entry(EntryId.Following(first, i), at, entry.What) { Recorded = recorded })];
}
