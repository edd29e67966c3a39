using static Vastus.Core.Tests.Exchange.Apple.Phone;

namespace Vastus.Core.Tests.Exchange.Apple;

public sealed class AppleMovementTests
{
    [Theory]
    [InlineData("Running", "9.66668 kcal/hr·kg", "exercise running 30 hard")]
    [InlineData("Walking", "5.9 kcal/hr·kg", "exercise walking 30 moderate")]
    [InlineData("Yoga", "2.9 kcal/hr·kg", "exercise yoga 30 easy")]
    [InlineData("TraditionalStrengthTraining", "6", "exercise traditional strength training 30 hard")]
    [InlineData("Cycling", "3", "exercise cycling 30 moderate")]
    [InlineData("Other", "", "exercise workout 30")]
    [InlineData("Flexibility", "", "stretch 30")]
    [InlineData("Cooldown", "", "cool-down 30")]
    public void A_workout_is_as_hard_as_the_watch_measured_and_unknown_otherwise(string type, string mets, string said) =>
        Assert.Equal([$"2026-03-02T18:00:00+01:00 {said}"], Lines(Workout(
            type, "2026-03-02 18:00:00 +0100", "2026-03-02 18:31:00 +0100", "30", inside: $"""<MetadataEntry key="HKAverageMETs" value="{mets}"/>""")));

    [Fact]
    public void A_workout_abroad_has_the_hour_of_its_zone_and_its_parts_have_none()
    {
        var inside = """
            <MetadataEntry key="HKTimeZone" value="Asia/Tokyo"/>
            <WorkoutEvent type="HKWorkoutEventTypeLap" date="2026-03-02 10:10:00 +0100"><MetadataEntry key="HKTimeZone" value="America/Lima"/></WorkoutEvent>
            """;

        Assert.Equal(["2026-03-02T18:00:00+09:00 exercise hiking 30"], Lines(Workout("Hiking", "2026-03-02 10:00:00 +0100", "2026-03-02 10:30:00 +0100", "30", inside: inside)));
    }

    [Theory]
    [InlineData("Strava", "2026-03-02 18:15:00 +0100", 1)]
    [InlineData("Strava", "2026-03-02 18:15:02 +0100", 2)]
    [InlineData(Watch, "2026-03-02 18:15:00 +0100", 2)]
    public void Two_apps_at_the_same_time_tell_of_one_workout(string source, string start, int workouts)
    {
        var other = Workout("Running", start, "2026-03-02 18:45:00 +0100", "30", source);

        Assert.Equal(workouts, Lines(other + Workout("Running", "2026-03-02 18:00:00 +0100", "2026-03-02 18:30:00 +0100", "30")).Count);
    }

    [Fact]
    public void Of_phone_and_watch_the_one_that_walked_further_is_taken_each_day()
    {
        var diary = Lines(
            Quantity("StepCount", "count", "4000", "2026-03-02 08:00:00 +0100", "2026-03-02 08:10:00 +0100", Watch)
            + Quantity("StepCount", "count", "3000", "2026-03-02 17:00:00 +0100", "2026-03-02 17:10:00 +0100", Watch)
            + Quantity("StepCount", "count", "5000", "2026-03-02 08:00:00 +0100", "2026-03-02 08:10:00 +0100")
            + Quantity("StepCount", "count", "900", "2026-03-03 09:00:00 +0100", "2026-03-03 09:10:00 +0100")
            + Quantity("DistanceWalkingRunning", "km", "5.25", "2026-03-02 08:00:00 +0100", "2026-03-02 17:10:00 +0100", Watch)
            + Quantity("DistanceWalkingRunning", "mi", "2", "2026-03-02 08:00:00 +0100", "2026-03-02 08:10:00 +0100"));

        Assert.Equal(["2026-03-02T17:00:00+01:00 custom walking 5.25 km steps=7000", "2026-03-03T09:00:00+01:00 custom steps 900 steps"], diary);
    }

    [Fact]
    public void Steps_before_and_after_midnight_count_for_their_own_days() =>
        Assert.Equal(
            ["2026-03-02T23:59:59+01:00 custom steps 10 steps", "2026-03-03T00:00:00+01:00 custom steps 20 steps"],
            Lines(Quantity("StepCount", "count", "10", "2026-03-02 22:59:59 +0000") + Quantity("StepCount", "count", "20", "2026-03-02 23:00:00 +0000")));

    [Fact]
    public void The_day_of_the_export_waits_for_the_next_one()
    {
        var rows = Read(Export(
            Quantity("DistanceWalkingRunning", "km", "3", "2026-03-02 08:00:00 +0100") + Quantity("DistanceWalkingRunning", "km", "1", "2026-03-03 00:00:00 +0100"),
            exported: "2026-03-03 12:00:00 +0100"));

        Assert.Equal(["2026-03-02T08:00:00+01:00 custom walking 3 km"], Lines(rows));
        Assert.Equal(1, LeftOut(rows, "walking on the day of the export").Count);
    }

    [Theory]
    [InlineData("DistanceWalkingRunning", "km", "999999", "nobody walks that far in a day")]
    [InlineData("StepCount", "count", "999999", null)]
    public void Nobody_walks_a_thousand_kilometres_in_a_day(string type, string unit, string value, string? why)
    {
        var rows = Read(Export(Quantity(type, unit, value, "2026-03-02 08:00:00 +0100")));

        Assert.Equal(why, rows.Select(row => row.LeftOut?.Why).SingleOrDefault());
    }

    [Theory]
    [InlineData("StepCount", "steps", "10")]
    [InlineData("DistanceWalkingRunning", "parsec", "1")]
    [InlineData("StepCount", "count", "-5")]
    [InlineData("StepCount", "count", "inf")]
    public void Steps_that_cannot_be_meant_are_told_of(string type, string unit, string value)
    {
        var rows = Read(Export(Quantity(type, unit, value, "2026-03-02 08:00:00 +0100")));

        Assert.Empty(Lines(rows));
        Assert.Single(rows, row => row.LeftOut is not null);
    }
}
