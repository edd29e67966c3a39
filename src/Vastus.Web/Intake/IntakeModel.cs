using NodaTime;
using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Core.Intake;
using Vastus.Core.Profile;
using Vastus.Core.Today;

namespace Vastus.Web.Intake;

/// <summary>A day's food, drink and supplements, and all that logs them.</summary>
/// <param name="Person">Whose units.</param>
/// <param name="Now">In the person's zone.</param>
/// <param name="Day">Today or a day before.</param>
/// <param name="Foods">In which food is looked up.</param>
/// <param name="Who">What targets depend on.</param>
/// <param name="Lately">Entries of the day and of the <see cref="UsualFoods.Days"/> before it, in any order.</param>
public sealed record IntakeModel(Profile Person, ZonedDateTime Now, LocalDate Day, FoodTable Foods, IntakePerson Who, IReadOnlyList<Entry> Lately)
{
    /// <summary>For which meal is logged. Null: whatever is eaten now.</summary>
    public Meal? Meal { get; init; }

    /// <summary>What was just done. Null: nothing.</summary>
    public IntakeNotice? Notice { get; init; }

    /// <summary>What is wrong with what was just sent.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>What is looked for. Null: nothing yet.</summary>
    public FoodsFound? Found { get; init; }

    /// <summary>The last thing was found by its name, so the next one may be, too.</summary>
    public bool FindsOn { get; init; }

    public bool IsToday => Day == Now.Date;

    public DayIntake Intake => field ??= DayIntake.Of(Day, Lately, Foods, Who);

    public IReadOnlyList<IntakeWarning> Warnings => field ??= IntakeWarnings.Of(Intake, Lately, Foods, Who);

    /// <summary>What was eaten, drunk and taken on the day, by meal in the order of the day.</summary>
    public IEnumerable<IGrouping<Meal, Entry>> Logged => Lately.Where(entry => entry.Day == Day && EarlierMeal.IsIntake(entry)).Order(Entry.ByInstant)
        .GroupBy(entry => MealTimes.Of(entry.At.TimeOfDay)).OrderBy(meal => meal.Key is Core.Intake.Meal.Snack).ThenBy(meal => meal.Key);

    /// <summary>The check-in by which all of it is said to be written down. Null: there is none.</summary>
    public Entry? Complete => Lately.FirstOrDefault(entry => entry.Day == Day && entry.What is Core.Diary.Kinds.CheckIn checkIn && IntakeCovers.AreIn(checkIn.Covers));

    /// <summary>The meal that is being eaten or logged.</summary>
    public Meal MealNow => Meal ?? MealTimes.Of(Now.TimeOfDay);

    public EarlierMeal? Again(Meal meal) => meal is Core.Intake.Meal.Snack ? null : EarlierMeal.Before(Day, meal, Lately);

    public IReadOnlyList<FoodTap> Usual(Meal meal) => UsualFoods.Of(Lately, meal, Day, Foods);

    /// <summary>What the person would have to tell for one number in place of two.</summary>
    public IReadOnlyList<string> Unsaid => [.. Intake.Nutrients.SelectMany(row => row.Target.Unsaid).Distinct()];
}

/// <summary>What was just logged or taken back.</summary>
/// <param name="Ids">At least one.</param>
/// <param name="Entries">Those of them that are in the diary. Empty: it was taken back.</param>
public sealed record IntakeNotice(IReadOnlyList<Guid> Ids, IReadOnlyList<Entry> Entries);

/// <summary>What is found by a name as far as it was typed.</summary>
/// <param name="Typed">Trimmed.</param>
public sealed record FoodsFound(string Typed, IReadOnlyList<FoodItem> Foods);
