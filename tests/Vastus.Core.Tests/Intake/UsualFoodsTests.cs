using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Intake;

namespace Vastus.Core.Tests.Intake;

public sealed class UsualFoodsTests
{
    private static readonly LocalDate Day = Meals.Day;

    [Fact]
    public void Without_habits_a_dozen_common_foods_are_offered_at_each_meal_drinks_among_them() =>
        Assert.All(MealTimes.All, meal =>
        {
            var offered = UsualFoods.Of([], meal, Day, FoodTable.Embedded);
            Assert.Equal(UsualFoods.Most, offered.Count);
            Assert.Equal(UsualFoods.Most, offered.Select(tap => FoodTable.Embedded.Find(tap.Name)!.Id).Distinct().Count());
            Assert.Contains(FoodTap.One("FD-water-tap"), offered);
        });

    [Fact]
    public void Habits_come_first_the_most_usual_with_its_most_usual_amount()
    {
        var diary = At(8, "FD-apple 1 portion", 1).Concat(At(8, "FD-oats-milk 1 portion", 3)).Concat(At(8, "Oats 1 portion", 3))
            .Concat(At(8, "FD-oats-milk 2 portion", 1, 2, 3)).Concat(At(19, "FD-pasta 1 portion", 1, 2, 3, 4));

        var offered = UsualFoods.Of(diary, Meal.Breakfast, Day, FoodTable.Embedded);

        Assert.Equal([new("FD-oats-milk", 2, "portion"), FoodTap.One("FD-apple"), FoodTap.One("Oats")], offered.Take(3));
        Assert.DoesNotContain(offered, tap => tap.Name is "FD-pasta");
        Assert.Equal(UsualFoods.Most, offered.Count);
    }

    [Fact]
    public void A_new_habit_overtakes_an_old_one_of_the_same_length()
    {
        var diary = At(8, "FD-apple 1 portion", 50, 51, 52).Concat(At(8, "FD-pear 1 portion", 1, 2, 3));

        Assert.Equal(["FD-pear", "FD-apple"], UsualFoods.Of(diary, Meal.Breakfast, Day, FoodTable.Embedded).Take(2).Select(tap => tap.Name));
    }

    [Fact]
    public void A_meal_is_repeated_as_a_whole_with_ids_that_follow_the_first()
    {
        IReadOnlyList<Entry> diary =
        [
            .. At(8, "FD-oats-milk 1 portion", 3), .. At(8, "FD-apple 1 portion", 5), Meals.Entry(9, new Fluid(250), Day.PlusDays(-3)) with { Note = "cold" },
            Meals.Entry(9, new Sleep(7, null), Day.PlusDays(-1)), .. At(19, "FD-pasta 1 portion", 1), .. At(12, "FD-pasta 1 portion", 15),
        ];
        var first = Guid.CreateVersion7();
        var at = Day.At(new LocalTime(8, 30)).WithOffset(Offset.FromHours(2));

        var breakfast = EarlierMeal.Before(Day, Meal.Breakfast, diary)!;
        var again = breakfast.Again(at, null, first);

        Assert.Equal(Day.PlusDays(-3), breakfast.Day);
        Assert.Equal([new Food("FD-oats-milk", 1, "portion"), new Fluid(250)], again.Select(entry => entry.What));
        Assert.All(again, entry => Assert.Equal((at, null), (entry.At, entry.Note)));
        Assert.Equal(first, again[0].Id);
        Assert.NotEqual(first, again[1].Id);
        Assert.Equal(again.Select(entry => entry.Id), breakfast.Again(at, null, first).Select(entry => entry.Id));
        Assert.Null(EarlierMeal.Before(Day, Meal.Lunch, diary));
    }

    private static IEnumerable<Entry> At(int hour, string food, params int[] daysAgo) =>
        daysAgo.Select(days => Meals.Entry(hour, Meals.Of(food)[0].What, Day.PlusDays(-days)));
}
