using Vastus.Core.Diary.Kinds;
using Vastus.Core.Today;
using static Vastus.Core.Tests.Today.Entries;

namespace Vastus.Core.Tests.Today;

public sealed class DayTotalsTests
{
    [Fact]
    public void Nothing_logged_is_unknown_and_not_zero()
    {
        var day = new DayTotals(Day(1), []);

        Assert.Equal(new(Knowing.Unknown, null, 0, 0), day.Fluids);
        Assert.Equal(Knowing.Unknown, day.Doses.Knowing);
        Assert.Equal(Knowing.Unknown, day.Tag("stress"));
        Assert.True(day.IsEmpty);
    }

    [Fact]
    public void A_check_in_turns_unknown_into_none_for_what_it_covers_alone()
    {
        var day = new DayTotals(Day(1), [CheckIn("2026-03-01T21:00:00+01:00", "fluid", "medicine", "tag:stress")]);

        Assert.Equal(new(Knowing.None, 0, 0, 0), day.Fluids);
        Assert.Equal(Knowing.None, day.Doses.Knowing);
        Assert.Equal(Knowing.None, day.Tag("stress"));
        Assert.Equal(Knowing.Unknown, day.Caffeine.Knowing);
        Assert.Equal(Knowing.Unknown, day.Tag("travel"));
    }

    [Fact]
    public void What_is_logged_is_so_far_until_a_check_in_says_that_it_was_all()
    {
        var drinks = new[] { Drink("2026-03-01T08:00:00+01:00", 250), Drink("2026-03-01T12:00:00+01:00", 1_200) };

        Assert.Equal(new(Knowing.SoFar, 1_450, 2, 0), new DayTotals(Day(1), drinks).Fluids);
        Assert.Equal(
            new(Knowing.All, 1_450, 2, 0),
            new DayTotals(Day(1), [.. drinks, CheckIn("2026-03-01T21:00:00+01:00", "fluid")]).Fluids);
    }

    [Fact]
    public void A_check_in_of_another_day_says_nothing_about_this_one() =>
        Assert.Equal(Knowing.Unknown, new DayTotals(Day(2), [CheckIn("2026-03-01T23:59:00+01:00", "fluid")]).Fluids.Knowing);

    [Fact]
    public void Logged_as_zero_is_none() =>
        Assert.Equal(new(Knowing.None, 0, 1, 0), new DayTotals(Day(1), [Drink("2026-03-01T08:00:00+01:00", 0)]).Fluids);

    [Fact]
    public void Minutes_that_were_not_said_make_the_sum_a_least()
    {
        var day = new DayTotals(Day(1),
        [
            Walk("2026-03-01T08:00:00+01:00", 25, Effort.Easy),
            Walk("2026-03-01T10:00:00+01:00", 20, Effort.Hard),
            Walk("2026-03-01T12:00:00+01:00", null),
        ]);

        Assert.Equal(new(Knowing.SoFar, 45, 3, 1), day.Movement);
        Assert.Equal(25, day.MovementByEffort[(true, Effort.Easy)]);
        Assert.Equal(0, day.MovementByEffort[(false, default)]);
        Assert.Null(new DayTotals(Day(1), [Walk("2026-03-01T08:00:00+01:00", null)]).Movement.Amount);
    }

    [Theory]
    // Europe/Berlin: 29 March 2026 has 23 hours, 25 October has 25.
    [InlineData(29, 3, "2026-03-29T00:00:00+01:00", "2026-03-29T23:59:00+02:00", "2026-03-28T23:59:00+01:00", "2026-03-30T00:00:00+02:00")]
    [InlineData(25, 10, "2026-10-25T00:00:00+02:00", "2026-10-25T23:59:00+01:00", "2026-10-24T23:59:00+02:00", "2026-10-26T00:00:00+01:00")]
    public void A_day_of_23_or_25_hours_has_its_own_entries_and_no_others(int day, int month, string first, string last, string before, string after) =>
        Assert.Equal(
            300,
            new DayTotals(Day(day, month), [Drink(first, 100), Drink(last, 200), Drink(before, 1_000), Drink(after, 2_000)]).Fluids.Amount);

    [Fact]
    public void The_hour_that_comes_twice_counts_twice() =>
        Assert.Equal(
            500,
            new DayTotals(Day(25, 10), [Drink("2026-10-25T02:30:00+02:00", 250), Drink("2026-10-25T02:30:00+01:00", 250)]).Fluids.Amount);

    [Fact]
    public void After_a_flight_a_drink_counts_for_the_day_on_the_wall_where_it_was_drunk()
    {
        // Both within three hours, across the date line.
        var flight = new[] { Drink("2026-03-02T09:00:00+12:00", 300), Drink("2026-03-01T12:30:00-10:00", 200) };

        Assert.Equal(200, new DayTotals(Day(1), flight).Fluids.Amount);
        Assert.Equal(300, new DayTotals(Day(2), flight).Fluids.Amount);
    }

    [Fact]
    public void Sleep_counts_for_the_day_of_the_waking_and_keeps_how_it_was()
    {
        var day = new DayTotals(Day(1), [At("2026-03-01T06:40:00+01:00", new Sleep(7.5m, SleepQuality.Good)), At("2026-03-01T15:00:00+01:00", new Sleep(0.5m, SleepQuality.Poor))]);

        Assert.Equal(8, day.Sleep.Amount);
        Assert.Equal(SleepQuality.Good, day.SleptHow);
    }

    [Fact]
    public void Starting_a_medicine_is_no_dose()
    {
        var day = new DayTotals(Day(1),
        [
            At("2026-03-01T08:00:00+01:00", new Medicine("indapamide", MedicineEvent.Start)),
            At("2026-03-01T09:00:00+01:00", new Medicine("magnesium", MedicineEvent.Dose)),
        ]);

        Assert.Equal(new(Knowing.SoFar, 1, 1, 0), day.Doses);
    }

    [Fact]
    public void A_nutrient_is_added_up_in_its_own_unit() =>
        Assert.Equal(
            590,
            new DayTotals(Day(1),
            [
                At("2026-03-01T08:00:00+01:00", new NutrientDose(Nutrient.ById["caffeine"], 90, "mg")),
                At("2026-03-01T09:00:00+01:00", new NutrientDose(Nutrient.ById["caffeine"], 0.5m, "g")),
            ]).Caffeine.Amount);
}
