using NodaTime;
using NodaTime.Text;
using Vastus.Core.Intake;

namespace Vastus.Core.Tests.Intake;

public sealed class MealTimesTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Theory]
    [InlineData("03:59", Meal.Snack)]
    [InlineData("04:00", Meal.Breakfast)]
    [InlineData("10:29", Meal.Breakfast)]
    [InlineData("10:30", Meal.Snack)]
    [InlineData("11:30", Meal.Lunch)]
    [InlineData("14:30", Meal.Snack)]
    [InlineData("17:30", Meal.Dinner)]
    [InlineData("21:29", Meal.Dinner)]
    [InlineData("21:30", Meal.Snack)]
    [InlineData("00:00", Meal.Snack)]
    public void A_time_of_the_day_belongs_to_a_meal(string time, Meal meal) => Assert.Equal(meal, MealTimes.Of(Time(time)));

    [Fact]
    public void The_usual_time_of_a_meal_belongs_to_it() => Assert.All(MealTimes.All, meal => Assert.Equal(meal, MealTimes.Of(MealTimes.UsualTime(meal))));

    [Theory]
    // What is eaten now keeps its own time, whatever it is called.
    [InlineData(null, "2026-03-20", "09:17", "2026-03-20T09:17:00+01")]
    [InlineData(Meal.Breakfast, "2026-03-20", "09:17", "2026-03-20T09:17:00+01")]
    // Late, and ahead.
    [InlineData(Meal.Breakfast, "2026-03-20", "20:00", "2026-03-20T08:00:00+01")]
    [InlineData(Meal.Dinner, "2026-03-20", "09:17", "2026-03-20T19:00:00+01")]
    [InlineData(Meal.Dinner, "2026-03-19", "19:30", "2026-03-19T19:00:00+01")]
    // A snack before any snack of the day is now; later, the last one that has come.
    [InlineData(Meal.Snack, "2026-03-20", "09:17", "2026-03-20T09:17:00+01")]
    [InlineData(Meal.Snack, "2026-03-20", "12:40", "2026-03-20T11:00:00+01")]
    [InlineData(Meal.Snack, "2026-03-20", "20:00", "2026-03-20T16:00:00+01")]
    [InlineData(Meal.Snack, "2026-03-18", "20:00", "2026-03-18T16:00:00+01")]
    public void A_meal_is_written_down_at_its_time(Meal? meal, string day, string now, string at) =>
        Assert.Equal(at, OffsetDateTimePattern.GeneralIso.Format(MealTimes.At(meal, LocalDatePattern.Iso.Parse(day).Value, Now(now))));

    [Fact]
    public void Only_what_is_written_down_clearly_later_says_so()
    {
        var now = Now("20:00");

        Assert.Null(MealTimes.Recorded(MealTimes.At(null, now.Date, now), now));
        Assert.Null(MealTimes.Recorded(MealTimes.At(Meal.Breakfast, now.Date.PlusDays(1), now), now));
        Assert.Equal(now.ToOffsetDateTime(), MealTimes.Recorded(MealTimes.At(Meal.Breakfast, now.Date, now), now));
    }

    private static ZonedDateTime Now(string time) => new LocalDate(2026, 3, 20).At(Time(time)).InZoneStrictly(Berlin);

    private static LocalTime Time(string text) => LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).Value;
}
