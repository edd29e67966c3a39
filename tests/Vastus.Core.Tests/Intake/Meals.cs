using System.Collections.Immutable;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Intake;
using Vastus.Core.Profile;

namespace Vastus.Core.Tests.Intake;

/// <summary>Food of one day, written shortly, and people who eat it.</summary>
internal static class Meals
{
    public static readonly LocalDate Day = new(2026, 5, 4);

    /// <summary>A check-in for all that can be eaten, drunk or taken.</summary>
    public static Entry Everything => Entry(23, new CheckIn([Food.Word, .. FoodContents.Kinds]));

    /// <param name="meals">Such as <c>FD-banana 1 portion; FD-milk-semi 300 mL</c>.</param>
    public static IReadOnlyList<Entry> Of(string meals, LocalDate? day = null) =>
    [
        .. meals.Split("; ").Select(meal => meal.Split(' ')).Select((meal, i) => Entry(8 + (i % 12), new Food(meal[0], Number.Parse(meal[1])!.Value, meal[2]), day)),
    ];

    public static Entry Entry(int hour, Happening what, LocalDate? day = null) =>
        new(Guid.NewGuid(), (day ?? Day).At(new LocalTime(hour, 0)).WithOffset(Offset.FromHours(2)), what);

    public static IntakePerson Woman(int age) => IntakePerson.Unknown with { Ages = [age], Sex = Sex.Female };

    public static IntakePerson Man(int age) => IntakePerson.Unknown with { Ages = [age], Sex = Sex.Male };

    public static IntakePerson By(this IntakePerson person, Authority authority) => person with { Settings = person.Settings with { Authority = authority } };

    public static IntakePerson With(this IntakePerson person, params string[] conditions) =>
        person with { Settings = person.Settings with { Conditions = [.. conditions] } };

    public static IntakePerson Taking(this IntakePerson person, params string[] medicines) => person with { Medicines = medicines.ToImmutableHashSet() };
}
