using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Triggers.Experiments;

namespace Vastus.Core.Tests.Triggers.Experiments;

public sealed class ExperimentDayTests
{
    private static readonly ExperimentPlan Plan = new("own", new("A stretch", "it", "Do.", "Do not."), new(2, 0, 18), 6, new(2026, 3, 2), Seed: 1);
    private static readonly ReadOff Stretch = new(["stretch"], 17, null, DayDone.Done);
    private static readonly ReadOff Coffee = new(["caffeine"], 14, 20, DayDone.NotDone);

    [Fact]
    public void Without_a_word_it_is_not_said()
    {
        var day = One(null, At(9, new Fluid(250)));

        Assert.Equal((DayDone.NotSaid, null, true), (day.Done, day.IsKept, day.IsWritten));
    }

    [Fact]
    public void The_last_tick_of_a_day_counts_and_is_no_other_writing()
    {
        var day = One(null, At(20, ExperimentDay.Tick(Plan, true)), At(21, ExperimentDay.Tick(Plan, false)));

        Assert.Equal((DayDone.NotDone, false), (day.Done, day.IsWritten));
        Assert.Equal(Plan.Periods[0].WithChange, day.IsKept is false);
    }

    [Fact]
    public void A_tick_made_the_next_day_is_later_than_one_of_the_day() =>
        Assert.Equal(DayDone.NotDone, One(null,
            At(23, ExperimentDay.Tick(Plan, true)), At(22, ExperimentDay.Tick(Plan, false)) with { Recorded = At(22, new Spasm()).At.Plus(Duration.FromHours(12)) }).Done);

    [Fact]
    public void Ticks_of_another_experiment_say_nothing() =>
        Assert.Equal(DayDone.NotSaid, One(null, At(9, new Custom("Another") { Level = "done" })).Done);

    [Fact]
    public void A_stretch_in_the_evening_tells_that_it_was_done_and_one_in_the_morning_does_not()
    {
        Assert.Equal(DayDone.Done, One(Stretch, At(21, new Preparation(PreparationType.Stretch))).Done);
        Assert.Equal(DayDone.NotSaid, One(Stretch, At(9, new Preparation(PreparationType.Stretch))).Done);
        Assert.Equal(DayDone.NotDone, One(Stretch, At(21, ExperimentDay.Tick(Plan, false)), At(22, new Preparation(PreparationType.Stretch))).Done);
    }

    [Fact]
    public void A_check_in_tells_the_opposite_of_what_is_not_there()
    {
        Assert.Equal(DayDone.NotDone, One(Stretch, At(22, new CheckIn(["stretch"]))).Done);
        Assert.Equal(DayDone.Done, One(Coffee, At(9, Caffeine(95)), At(22, new CheckIn(["caffeine"]))).Done);
        Assert.Equal(DayDone.Done, One(Coffee, At(16, Caffeine(3)), At(22, new CheckIn(["caffeine"]))).Done);
        Assert.Equal(DayDone.NotDone, One(Coffee, At(16, Caffeine(95)), At(22, new CheckIn(["caffeine"]))).Done);
        Assert.Equal(DayDone.NotSaid, One(Coffee, At(9, Caffeine(95))).Done);
    }

    [Fact]
    public void Days_go_no_further_than_the_experiment()
    {
        Assert.Equal(24, ExperimentDay.Of(Plan, [], null, new(2027, 1, 1)).Count);
        Assert.Empty(ExperimentDay.Of(Plan, [], null, new(2026, 3, 1)));
    }

    private static ExperimentDay One(ReadOff? readOff, params Entry[] entries) => Assert.Single(ExperimentDay.Of(Plan, entries, readOff, Plan.First));

    private static NutrientDose Caffeine(decimal mg) => new(Nutrient.ById["caffeine"], mg, "mg");

    private static Entry At(int hour, Happening what) => new(Guid.NewGuid(), (Plan.First + new LocalTime(hour, 0)).WithOffset(Offset.FromHours(1)), what);
}
