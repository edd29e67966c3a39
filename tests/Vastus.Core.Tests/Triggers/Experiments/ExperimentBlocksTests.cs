using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Triggers.Experiments;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Tests.Triggers.Experiments;

public sealed class ExperimentBlocksTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Fact]
    public void Without_spasms_every_hour_of_every_period_counts()
    {
        var blocks = Blocks(Plan(new(2, 0, 18)));

        Assert.Equal(6, blocks.Count);
        Assert.All(blocks, block => Assert.Equal((new Arm(0, 48), new Arm(0, 48)), (block.A, block.B)));
    }

    [Fact]
    public void Of_days_that_are_washed_out_nothing_counts()
    {
        var plan = Plan(new(7, 1, 18));
        var onFirst = plan.Periods.Select(period => (period.From + new LocalTime(20, 0), "spasm"));

        Assert.All(Blocks(plan), block => Assert.Equal((new Arm(0, 144), new Arm(0, 144)), (block.A, block.B)));
        // They are in nobody's count, and 24 hours without one come after each: those are not washed out, save their first three.
        Assert.All(Blocks(plan, [.. onFirst]), block => Assert.Equal((0, 141.0), (block.Cases, block.A.Hours)));
    }

    [Fact]
    public void A_spasm_counts_for_the_evening_before_it_and_the_day_after_it_for_nobody()
    {
        var plan = Plan(new(1, 0, 18));
        var night = plan.Periods.First(period => period.WithChange);

        var blocks = Blocks(plan, (night.From.PlusDays(1) + new LocalTime(3, 30), "spasm"));

        Assert.Equal(1, blocks.Sum(block => block.A.Cases));
        Assert.Equal(0, blocks.Sum(block => block.B.Cases));
        // The hour of the spasm itself counts; of the 24 whole hours that have it in the day before them, none does.
        Assert.Equal((12 * 24) - 24, blocks.Sum(block => block.A.Hours + block.B.Hours));
    }

    [Fact]
    public void The_day_on_which_the_clock_changes_has_an_hour_less_or_more()
    {
        var spring = Blocks(Plan(new(1, 0, 6), new(2026, 3, 24)));
        var autumn = Blocks(Plan(new(1, 0, 6), new(2026, 10, 20)));

        // The diary is written at noon: the hour is missing from the day whose noon first shows the new time.
        Assert.Equal((12 * 24) - 1, spring.Sum(block => block.A.Hours + block.B.Hours));
        Assert.Equal((12 * 24) + 1, autumn.Sum(block => block.A.Hours + block.B.Hours));
    }

    [Fact]
    public void After_the_last_entry_nothing_is_known_and_such_blocks_cannot_be_compared()
    {
        var plan = Plan(new(2, 0, 6));

        var blocks = Blocks(plan, until: plan.First.PlusDays(9));

        Assert.Equal([true, true, false, false, false, false], blocks.Select(block => block.CanCompare));
        Assert.Null(ExperimentResult.Of(blocks, 1));
    }

    [Fact]
    public void Days_on_which_nothing_was_written_count_and_are_said()
    {
        var plan = Plan(new(2, 0, 6));
        List<Entry> entries = [.. Diary(plan).Where(entry => entry.Day < plan.First.PlusDays(4) || entry.Day > plan.First.PlusDays(8))];

        var report = ExperimentReport.Of(plan, PersonPeriods.Of(entries, RestDays.Weekend), ExperimentDay.Of(plan, entries, null, plan.Last));

        Assert.All(report.Blocks, block => Assert.Equal(48, block.A.Hours));
        Assert.Equal(5, report.DaysNotWritten);
        Assert.False(report.LoggingDiffers);
        Assert.NotNull(report.Result);
    }

    [Fact]
    public void Much_more_written_on_days_of_one_sort_is_noticed()
    {
        var plan = Plan(new(2, 0, 6));
        List<Entry> entries = [.. Diary(plan).Where(entry => plan.PeriodOn(entry.Day) is not { WithChange: false } || entry.Day.Day % 2 is 0)];

        Assert.True(ExperimentReport.Of(plan, PersonPeriods.Of(entries, RestDays.Weekend), ExperimentDay.Of(plan, entries, null, plan.Last)).LoggingDiffers);
    }

    [Fact]
    public void The_own_rate_is_of_the_last_twelve_weeks_and_needs_two_of_them()
    {
        var plan = Plan(new(7, 0, 6)) with { Blocks = 12 };
        List<(LocalDateTime, string)> spasms = [.. Enumerable.Range(0, 24).Select(week => (plan.First.PlusDays(week * 7) + new LocalTime(9, 30), "spasm"))];

        var rate = OwnRate.Of(PersonPeriods.Of(Diary(plan, [.. spasms]), RestDays.Weekend));

        Assert.True(rate.IsKnown);
        Assert.Equal(11, rate.Cases);
        Assert.Equal(11 / 73.0, rate.PerDay, tolerance: 0.002);
        Assert.False(OwnRate.Of(PersonPeriods.Of(Diary(plan, [.. spasms])[..16], RestDays.Weekend)).IsKnown);
        Assert.Equal(OwnRate.Supposed, OwnRate.Of(PersonPeriods.Of([], RestDays.Weekend)).PerDay);
    }

    private static IReadOnlyList<Block> Blocks(ExperimentPlan plan, params (LocalDateTime, string)[] spasms) => Blocks(plan, null, spasms);

    private static IReadOnlyList<Block> Blocks(ExperimentPlan plan, LocalDate? until, params (LocalDateTime, string)[] spasms) => ExperimentBlocks.Of(
        plan, PersonPeriods.Of([.. Diary(plan, spasms).Where(entry => until is not { } last || entry.Day <= last)], RestDays.Weekend));

    /// <summary>A drink at noon on every day, from three days before to three days after.</summary>
    private static List<Entry> Diary(ExperimentPlan plan, params (LocalDateTime At, string Kind)[] spasms) =>
    [
        .. Enumerable.Range(-3, plan.Days + 6).Select(day => (At: plan.First.PlusDays(day) + new LocalTime(12, 0), Kind: "fluid")).Concat(spasms)
            .Select(entry => new Entry(
                Guid.NewGuid(), entry.At.InZoneLeniently(Berlin).ToOffsetDateTime(), entry.Kind is "spasm" ? new Spasm() : new Fluid(250)))
            .Order(Entry.ByInstant),
    ];

    private static ExperimentPlan Plan(PeriodLength length, LocalDate? first = null) =>
        new("own", new("A", "a", "Do.", "Do not."), length, 6, first ?? new(2026, 5, 4), Seed: 3);
}
