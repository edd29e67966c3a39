using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Tests.Diary;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Tests.Triggers;

/// <summary>Hand-made diaries for what is known, and what is counted, before an hour (method, 2.5).</summary>
public sealed class ExposureStatesTests
{
    private static readonly ExposureRule LowFluid = Rule("low_fluid");

    [Theory]
    [InlineData("fluid", "fluid", ExposureState.Exposed)]
    [InlineData("fluid", "heat", ExposureState.Unknown)]
    [InlineData("heat", "fluid", ExposureState.Unknown)]
    [InlineData("heat;fluid", "fluid;heat", ExposureState.Exposed)]
    public void A_window_is_known_when_every_day_that_it_touches_is_covered(string monday, string tuesday, ExposureState state) =>
        Assert.Equal(state, At(LowFluid, "2026-03-03T12:00:00Z",
            Entries.CheckIn("2026-03-02T22:00:00+00:00", monday), Entries.CheckIn("2026-03-03T22:00:00+00:00", tuesday)));

    [Fact]
    public void A_window_that_ends_at_midnight_touches_only_the_day_before() =>
        Assert.Equal(ExposureState.Exposed, At(LowFluid, "2026-03-03T00:00:00Z", Entries.CheckIn("2026-03-02T22:00:00+00:00", "fluid")));

    [Fact]
    public void What_is_already_enough_does_not_make_a_window_known() =>
        Assert.Equal(ExposureState.Unknown, At(LowFluid, "2026-03-03T12:00:00Z", Entries.Fluid("2026-03-03T08:00:00+00:00", 3000)));

    [Theory]
    [InlineData("2026-03-02T12:00:00+00:00", ExposureState.Unexposed)]
    [InlineData("2026-03-02T11:59:59+00:00", ExposureState.Exposed)]
    [InlineData("2026-03-03T11:59:59+00:00", ExposureState.Unexposed)]
    [InlineData("2026-03-03T12:00:00+00:00", ExposureState.Exposed)]
    public void The_window_holds_its_first_instant_and_not_its_last(string drink, ExposureState state) =>
        Assert.Equal(state, At(LowFluid, "2026-03-03T12:00:00Z", [Entries.Fluid(drink, 1500), .. Covered]));

    [Theory]
    [InlineData("1499.9", "0.1", ExposureState.Unexposed)]
    [InlineData("1499.9", "0.09", ExposureState.Exposed)]
    public void Sums_do_not_lose_their_decimals(string one, string other, ExposureState state) =>
        Assert.Equal(state, At(LowFluid, "2026-03-03T12:00:00Z",
        [
            Entries.Of("2026-03-02T09:00:00+00:00", "fluid", r => r with { Amount = "0.3" }),
            Entries.Of("2026-03-03T09:00:00+00:00", "fluid", r => r with { Amount = one }),
            Entries.Of("2026-03-03T10:00:00+00:00", "fluid", r => r with { Amount = other }), .. Covered,
        ]));

    [Theory]
    [InlineData("hard", "30", ExposureState.Exposed)]
    [InlineData("hard", "29.9", ExposureState.Unexposed)]
    [InlineData("moderate", "90", ExposureState.Unexposed)]
    [InlineData(null, "90", ExposureState.Unexposed)]
    public void Only_minutes_of_the_level_count(string? level, string minutes, ExposureState state) =>
        Assert.Equal(state, At(Rule("hard_exercise"), "2026-03-03T12:00:00Z",
            [Entries.Of("2026-03-03T08:00:00+00:00", "exercise", r => r with { Level = level, Minutes = minutes }), .. Covered]));

    [Theory]
    [InlineData("5.9", "7", ExposureState.Unexposed)]
    [InlineData("7", "5.9", ExposureState.Exposed)]
    [InlineData("7", "6", ExposureState.Unexposed)]
    [InlineData("5.9", null, ExposureState.Exposed)] // only how it was is known of the nap
    [InlineData(null, null, ExposureState.Unknown)]
    public void The_latest_sleep_that_has_hours_counts_without_a_check_in(string? night, string? nap, ExposureState state) =>
        Assert.Equal(state, At(Rule("poor_sleep"), "2026-03-03T18:00:00Z", Slept("2026-03-03T07:00:00+00:00", night), Slept("2026-03-03T14:00:00+00:00", nap)));

    [Fact]
    public void The_local_days_are_those_of_the_place()
    {
        // In India it is already Wednesday when the window ends on Tuesday in Berlin.
        Entry[] diary =
        [
            Entries.CheckIn("2026-03-02T22:00:00+01:00", "fluid"), Entries.Fluid("2026-03-03T12:00:00+05:30"), Entries.CheckIn("2026-03-03T23:00:00+05:30", "fluid"),
        ];

        Assert.Equal(ExposureState.Exposed, At(LowFluid, "2026-03-03T18:30:00Z", diary));
        Assert.Equal(ExposureState.Unknown, At(LowFluid, "2026-03-03T19:30:00Z", diary));
    }

    [Fact]
    public void A_tag_is_known_by_a_check_in_of_its_own()
    {
        var stress = ExposureRule.OfTag("late shift");
        Entry[] diary =
        [
            Entries.CheckIn("2026-03-02T22:00:00+00:00", "tag:late shift"), Entries.CheckIn("2026-03-03T22:00:00+00:00", "tag:late shift;tag:other"),
            Entries.Of("2026-03-03T08:00:00+00:00", "tag", r => r with { Name = "late shift" }), Entries.Of("2026-03-03T18:00:00+00:00", "tag", r => r with { Name = "other" }),
        ];

        Assert.Equal(ExposureState.Unexposed, At(stress, "2026-03-03T08:00:00Z", diary));
        Assert.Equal(ExposureState.Exposed, At(stress, "2026-03-03T09:00:00Z", diary));
        Assert.Equal(ExposureState.Unknown, At(ExposureRule.OfTag("other"), "2026-03-03T19:00:00Z", diary));
    }

    [Fact]
    public void A_diary_is_searched_for_the_standard_and_for_what_else_it_logs()
    {
        var table = ExposureTable.Embedded;
        Entry[] diary =
        [
            Entries.Of("2026-03-03T08:00:00+00:00", "tag", r => r with { Name = "stress" }), Entries.Of("2026-03-03T08:00:00+00:00", "tag", r => r with { Name = "stress" }),
            Entries.Of("2026-03-03T08:00:00+00:00", "custom", r => r with { Name = "Sitting", Minutes = "200" }),
        ];

        Assert.Equal(table.Standard.Select(r => r.Id), table.For([], []).Select(r => r.Id));
        Assert.Equal([.. table.Standard.Select(r => r.Id), "long_sitting", "tag:stress"], table.For(diary, []).Select(r => r.Id));
    }

    [Fact]
    public void Days_that_tell_are_counted_from_the_first_entry_to_the_last()
    {
        Entry[] diary = [Entries.Fluid("2026-03-01T08:00:00+00:00"), .. Covered, Entries.Fluid("2026-03-05T08:00:00+00:00")];

        var states = ExposureStates.Of(diary, PersonPeriods.Of(diary, RestDays.Weekend), [LowFluid, Rule("poor_sleep")]);

        Assert.Equal([(2, 5), (0, 5)], states.Select(s => (s.DaysKnown, s.Days)));
    }

    [Fact]
    public void An_empty_diary_has_no_states() =>
        Assert.Empty(ExposureStates.Of([], PersonPeriods.Of([], RestDays.Weekend), [LowFluid]).Single().States);

    private static Entry[] Covered =>
        [.. new[] { "02", "03" }.Select(day => Entries.CheckIn($"2026-03-{day}T22:00:00+00:00", "fluid;exercise"))];

    private static ExposureRule Rule(string id) => ExposureTable.Embedded.Standard.Single(rule => rule.Id == id);

    private static ExposureState At(ExposureRule rule, string utc, params Entry[] diary) =>
        ExposureHistory.Of(diary, Timeline.Of(diary)!, [rule]).Single().At(NodaTime.Text.InstantPattern.General.Parse(utc).Value);

    private static Entry Slept(string at, string? hours) =>
        Entries.Of(at, "sleep", r => r with { Amount = hours, Level = hours is null ? "fair" : null });
}
