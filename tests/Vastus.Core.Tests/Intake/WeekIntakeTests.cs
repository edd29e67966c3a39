using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Intake;
using static Vastus.Core.Tests.Intake.Meals;

namespace Vastus.Core.Tests.Intake;

public sealed class WeekIntakeTests
{
    [Fact]
    public void Only_complete_days_make_the_average()
    {
        List<Entry> diary =
        [
            .. Of("FD-banana 2 portion", Day), Entry(22, new CheckIn(["potassium"]), Day),
            .. Of("FD-banana 4 portion", Day.PlusDays(-1)), Entry(22, new CheckIn(["potassium"]), Day.PlusDays(-1)),
            .. Of("FD-banana 30 portion", Day.PlusDays(-2)),
            .. Of("FD-banana 30 portion", Day.PlusDays(-7)), Entry(22, new CheckIn(["potassium"]), Day.PlusDays(-7)),
        ];

        var week = WeekIntake.Of(Day, diary, FoodTable.Embedded, Woman(35)).Nutrients.First(row => row.Nutrient.Id is "potassium");

        Assert.Equal((2, 3 * 422m, 0m), (week.Complete, week.Food, week.Supplements));
    }

    [Fact]
    public void A_week_without_a_complete_day_has_no_average()
    {
        var week = WeekIntake.Of(Day, Of("FD-banana 2 portion"), FoodTable.Embedded, Woman(35)).Nutrients;

        Assert.All(week, row => Assert.Null(row.Total));
    }

    [Fact]
    public void A_day_over_the_limit_counts_even_if_it_is_not_complete()
    {
        var week = WeekIntake.Of(Day, [Entry(9, new NutrientDose(Nutrient.ById["vitamin-b6"], 50, "mg"))], FoodTable.Embedded, Woman(35)).Nutrients;

        Assert.Equal(["vitamin-b6"], week.Where(row => row.OverLimit > 0).Select(row => row.Nutrient.Id));
    }
}
