using System.Text.Json;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Tests.Triggers;

/// <summary>From entries to periods, strata and exposure states: every row of the reference files.</summary>
public sealed class ReferencePeriodsTests
{
    private static readonly IReadOnlyList<ExposureRule> Rules = ExposureTable.Embedded.Standard;

    public static TheoryData<string> Diaries => ["diary_a", "diary_b", "diary_c", "diary_d"];

    [Theory]
    [MemberData(nameof(Diaries))]
    public void Every_period_has_the_start_stratum_case_and_states_of_the_reference(string name) =>
        Assert.Equal(File.ReadLines(Answers.PathOf($"{name}.periods.csv")), Lines(Answers.Diary(name)));

    [Theory]
    [MemberData(nameof(Diaries))]
    public void Shuffling_the_rows_changes_nothing(string name)
    {
        var diary = Answers.Diary(name);
        var random = new Seeded(7);

        Assert.Equal(Lines(diary), Lines([.. diary.OrderBy(_ => random.Next())]));
    }

    [Theory]
    [MemberData(nameof(Diaries))]
    public void The_counts_are_those_of_the_reference(string name)
    {
        var expected = Answers.Diaries.GetProperty(name);
        var diary = Answers.Diary(name);
        var periods = PersonPeriods.Of(diary, RestDays.Weekend);
        var states = ExposureStates.Of(diary, periods, Rules);

        Assert.Equal(
            [Number("entries"), Number("onsets"), Number("periods"), Number("eligible_periods"), Number("cases"), Number("strata_with_a_case"), Number("rows_in_those_strata")],
            [diary.Count, periods.Onsets, periods.Hours, periods.EligibleStarts.Length, periods.CaseCount, periods.StratumCount, periods.Count]);
        Assert.All(states, s => Assert.Equal(expected.GetProperty("known").GetProperty(s.Rule.Id).GetInt32(), s.States.Count(state => state is not ExposureState.Unknown)));
        Assert.All(states, s => Assert.Equal(expected.GetProperty("exposed").GetProperty(s.Rule.Id).GetInt32(), s.States.Count(state => state is ExposureState.Exposed)));

        int Number(string property) => expected.GetProperty(property).GetInt32();
    }

    [Theory]
    [MemberData(nameof(Diaries))]
    public void How_completely_and_how_late_it_was_logged_agrees_with_the_reference(string name)
    {
        var expected = Answers.Diaries.GetProperty(name).GetProperty("triggers_at_end").EnumerateArray().ToList();
        var diary = Answers.Diary(name);
        var periods = PersonPeriods.Of(diary, RestDays.Weekend);

        Assert.Equal(Rules.Count, expected.Count);
        Assert.All(ExposureStates.Of(diary, periods, Rules).Zip(expected), pair =>
        {
            var (logging, answer) = (pair.First.Logging(periods, periods.Count), pair.Second);
            Assert.Equal(answer.GetProperty("id").GetString(), pair.First.Rule.Id);
            Assert.Equal((answer.GetProperty("cases").GetInt32(), answer.GetProperty("cases_known").GetInt32()), (logging.Cases, logging.CasesKnown));
            Assert.Equal(
                (answer.GetProperty("rows").GetInt32(), answer.GetProperty("rows_known").GetInt32()),
                (logging.Cases + logging.Referents, logging.CasesKnown + logging.ReferentsKnown));
            Near(answer.GetProperty("known_share_cases"), logging.KnownShareOfCases);
            Near(answer.GetProperty("known_share_referents"), logging.KnownShareOfReferents);
            Near(answer.GetProperty("late_cases"), logging.LateBeforeCases);
            Near(answer.GetProperty("late_referents"), logging.LateBeforeReferents);
        });
    }

    [Fact]
    public void A_look_in_the_middle_sees_the_same_as_a_diary_of_the_periods_before_it()
    {
        var diary = Answers.Diary("diary_c");
        var until = Instant.FromUtc(2025, 7, 2, 6, 4);
        var whole = PersonPeriods.Of(diary, RestDays.Weekend);
        var half = PersonPeriods.Of(diary, RestDays.Weekend, until);

        var count = whole.CountBefore(until);
        var strata = Enumerable.Range(0, count).Where(whole.IsCase).Select(whole.StratumOf).ToHashSet();
        var seen = Enumerable.Range(0, count).Where(i => strata.Contains(whole.StratumOf(i))).Select(i => (whole.StartOf(i), whole.IsCase(i)));

        Assert.Equal(Enumerable.Range(0, half.Count).Select(i => (half.StartOf(i), half.IsCase(i))), seen);
        Assert.Equal(
            ExposureStates.Of(diary, half, Rules).Select(s => s.Logging(half, half.Count)),
            ExposureStates.Of(diary, whole, Rules).Select(s => s.Logging(whole, count)));
    }

    private static void Near(JsonElement expected, double? actual)
    {
        if (expected.ValueKind is JsonValueKind.Null)
            Assert.Null(actual);
        else
            Assert.Equal(expected.GetDouble(), actual!.Value, tolerance: 1e-12);
    }

    private static IEnumerable<string> Lines(IReadOnlyList<Entry> diary)
    {
        var periods = PersonPeriods.Of(diary, RestDays.Weekend);
        var states = ExposureStates.Of(diary, periods, Rules);
        yield return $"start,block,day,hour,case,{string.Join(',', Rules.Select(rule => rule.Id))}";
        for (var i = 0; i < periods.Count; i++)
        {
            var start = periods.StartOf(i);
            var stratum = periods.Strata[periods.StratumOf(i)];
            var text = Moment.Text(start.WithOffset(periods.Timeline!.OffsetAt(start)));
            yield return $"{text},{stratum.Block},{Words<DayKind>.Of(stratum.Day)},{stratum.Hour},{(periods.IsCase(i) ? 1 : 0)},"
                + string.Join(',', states.Select(s => s.States[i] switch { ExposureState.Exposed => "1", ExposureState.Unexposed => "0", _ => "" }));
        }
    }
}
