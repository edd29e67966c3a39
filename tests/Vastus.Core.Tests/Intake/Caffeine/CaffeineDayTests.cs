using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Intake;
using Vastus.Core.Intake.Caffeine;

namespace Vastus.Core.Tests.Intake.Caffeine;

public sealed class CaffeineDayTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
    private static readonly Bedtime Eleven = new(new(23, 0), BedtimeFrom.Said);

    [Fact]
    public void Three_mugs_of_a_diary_are_what_the_dossier_says()
    {
        var day = Of(Meals.Day, Food(8, "FD-coffee-filter"), Food(11, "FD-coffee-filter"), Food(15, "FD-coffee-filter"));

        Assert.Equal(1.526, day.AtBed.Typical, 3);
        Assert.Equal((288m, 96m, 0m), (day.Intake.Total, day.LargestMg, day.LateMg));
        Assert.True(day.Peak.Level >= 3.983 && day.Peak.Level == day.Level.At(day.Peak.At).Typical);
        Assert.Equal(
            "By your bedtime at 23:00, about 1.5 mg/L is likely still there: about three quarters of what one mug of coffee brings at its highest.",
            CaffeineWords.AtBedtime(day, isPast: false));
    }

    [Theory]
    [InlineData("2026-03-29", 23)]
    [InlineData("2026-10-25", 25)]
    [InlineData("2026-05-04", 24)]
    public void A_day_is_as_long_as_it_was(string date, int hours)
    {
        var day = Of(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value);

        Assert.Equal(Duration.FromHours(hours), day.End.ToInstant() - day.Start.ToInstant());
        Assert.Equal(hours + 1, day.Curve(Duration.FromHours(1)).Count);
    }

    [Fact]
    public void Over_a_clock_change_it_is_real_time_that_passes()
    {
        // 01:00 and 04:00 are two hours apart on the morning when the clock skips one.
        var day = CaffeineDay.Of(
            new(2026, 3, 29), Berlin, [new(Guid.NewGuid(), new LocalDateTime(2026, 3, 29, 1, 0).WithOffset(Offset.FromHours(1)), Caffeine(100))],
            Eleven, FoodTable.Embedded, IntakePerson.Unknown);

        Assert.Equal(
            day.Model.Level(100, Absorption.Usual, 2).Typical, day.Level.At(new LocalDateTime(2026, 3, 29, 4, 0).InZoneStrictly(Berlin).ToInstant()).Typical, 12);
    }

    [Fact]
    public void A_hundred_milligrams_in_the_six_hours_before_bed_are_late()
    {
        Assert.Equal(100, Of(Meals.Day, Meals.Entry(18, Caffeine(100))).LateMg);
        Assert.Equal(100, Of(Meals.Day, Meals.Entry(18, Caffeine(60)), Meals.Entry(23, Caffeine(40))).LateMg);
        Assert.Equal(0, Of(Meals.Day, Meals.Entry(18, Caffeine(99))).LateMg);
        Assert.Equal(400, Of(Meals.Day, Meals.Entry(17, Caffeine(400))).LateMg);
        Assert.Equal(0, Of(Meals.Day, Meals.Entry(16, Caffeine(400))).LateMg);
    }

    [Fact]
    public void Nothing_logged_is_not_known_and_none_said_is_none()
    {
        Assert.True(Of(Meals.Day).IsUnknown);
        Assert.True(Of(Meals.Day, Food(12, "stew")).IsUnknown);
        Assert.False(Of(Meals.Day, Meals.Entry(22, new CheckIn(["caffeine"]))).IsUnknown);
        Assert.False(Of(Meals.Day, Food(12, "stew"), Meals.Entry(8, Caffeine(50))).IsUnknown);
        Assert.Contains("hardly any", CaffeineWords.AtBedtime(Of(Meals.Day, Meals.Entry(22, new CheckIn(["caffeine"]))), isPast: false), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_taken_the_evening_before_is_still_there_and_counts_for_its_own_day()
    {
        var day = Of(Meals.Day, Meals.Entry(22, Caffeine(200), Meals.Day.PlusDays(-1)), Meals.Entry(8, Caffeine(50)));

        Assert.Equal((50m, 50m), (day.Intake.Total, day.LargestMg));
        Assert.True(day.Level.At(day.Start.ToInstant()).Typical > 3);
    }

    [Fact]
    public void Who_goes_to_bed_after_midnight_sees_the_curve_up_to_then()
    {
        var day = CaffeineDay.Of(Meals.Day, Berlin, [], new(new(1, 30), BedtimeFrom.Said), FoodTable.Embedded, IntakePerson.Unknown);

        Assert.Equal((Meals.Day.PlusDays(1), day.Bed), (day.End.Date, day.End));
    }

    [Theory]
    [InlineData("FD-coffee-filter", Absorption.Usual)]
    [InlineData("FD-cola-regular", Absorption.Slow)]
    [InlineData("FD-caffeine-tablet-200", Absorption.Fast)]
    public void A_food_is_taken_up_as_the_table_says(string food, Absorption absorption) =>
        Assert.Equal(absorption, Assert.Single(CaffeinePortion.In([Food(8, food)], FoodTable.Embedded)).Absorption);

    [Theory]
    [InlineData(null, Absorption.Usual)]
    [InlineData("espresso", Absorption.Usual)]
    [InlineData("Energy drink", Absorption.Slow)]
    [InlineData("caffeine tablet", Absorption.Fast)]
    public void Caffeine_logged_by_itself_goes_by_its_name_else_it_is_coffee(string? name, Absorption absorption) =>
        Assert.Equal(absorption, Assert.Single(CaffeinePortion.In([Meals.Entry(8, Caffeine(80) with { Name = name })], FoodTable.Embedded)).Absorption);

    [Fact]
    public void A_tablet_logged_as_a_medicine_counts_as_one() =>
        Assert.Equal(
            (200m, Absorption.Fast),
            Assert.Single(CaffeinePortion.In([Meals.Entry(8, new Medicine("Caffeine", MedicineEvent.Dose, 200, "mg"))], FoodTable.Embedded)) is var dose ? (dose.Mg, dose.Absorption) : default);

    private static CaffeineDay Of(LocalDate day, params Entry[] diary) => CaffeineDay.Of(day, Berlin, diary, Eleven, FoodTable.Embedded, IntakePerson.Unknown);

    private static Entry Food(int hour, string name) => Meals.Entry(hour, new Food(name, 1, "portion"));

    private static NutrientDose Caffeine(decimal mg) => new(Nutrient.ById["caffeine"], mg, "mg");
}
