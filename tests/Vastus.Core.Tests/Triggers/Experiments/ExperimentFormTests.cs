using System.Collections.Immutable;
using NodaTime;
using Vastus.Core.Intake;
using Vastus.Core.Medicines;
using Vastus.Core.Triggers.Experiments;

namespace Vastus.Core.Tests.Triggers.Experiments;

public sealed class ExperimentFormTests
{
    private static readonly LocalDate Today = new(2026, 3, 1);
    private static readonly ExperimentKnowledge Knowledge = ExperimentKnowledge.Embedded;
    private static readonly ExperimentForm Good = ExperimentForm.Blank("1", Today) with { Fits = true };
    private static readonly ExperimentForm Own = Good with { Change = "0", Words = "ten minutes of easy walking", When = "evening" };

    [Fact]
    public void A_change_of_the_list_becomes_a_plan_of_twelve_weeks_that_begins_tomorrow()
    {
        var plan = Good.Parse(Knowledge, MedicineKnowledge.Embedded, Today, seed: 9).Value!;

        Assert.Equal(("bedtime-stretch", 21, Today.PlusDays(1), 9UL), (plan.ChangeId, plan.Blocks, plan.First, plan.Seed));
        Assert.Equal(Knowledge.Changes[0].Words, plan.Words);
    }

    [Fact]
    public void Own_words_become_a_plan_whose_day_begins_when_it_is_done()
    {
        var plan = Own.Parse(Knowledge, MedicineKnowledge.Embedded, Today, seed: 9).Value!;

        Assert.Equal((Change.Own, "“ten minutes of easy walking”", 18), (plan.ChangeId, plan.Words.Name, plan.Length.DayBegins));
        Assert.Equal(6, (Own with { When = "day" }).Parse(Knowledge, MedicineKnowledge.Embedded, Today, 9).Value!.Length.DayBegins);
    }

    [Fact]
    public void Every_problem_is_told_at_once() => Assert.Equal(
        ["words.missing", "when.unknown", "weeks.unknown", "first.range", "fits.missing"],
        Problems(new("0", " ", "noon", "3", "2026-03-01", false)));

    [Theory]
    [InlineData("2026-03-02", true)]
    [InlineData("2026-03-01", false)]
    [InlineData("2026-03-29", true)]
    [InlineData("2026-03-30", false)]
    [InlineData("tomorrow", false)]
    public void It_begins_tomorrow_or_within_four_weeks(string first, bool isPossible) =>
        Assert.Equal(isPossible ? [] : ["first.range"], Problems(Good with { First = first }));

    [Theory]
    [InlineData("9")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("")]
    public void What_is_not_in_the_list_is_refused(string change) => Assert.Contains("change.unknown", Problems(Good with { Change = change }));

    [Theory]
    [InlineData("Leave out Lasix", "words.medicine")]
    [InlineData("half my furosemide", "words.medicine")]
    [InlineData("skip my tablets", "words.medicine")]
    [InlineData("St. John's wort", "words.medicine")]
    [InlineData("tonic water at night", "words.medicine")]
    [InlineData("A hot bath", "words.heat")]
    [InlineData("SAUNA on Sundays", "words.heat")]
    [InlineData("drink less in the evening", "words.dry")]
    [InlineData("fasting until noon", "words.eat-less")]
    [InlineData("run until it hurts", "words.overdo")]
    [InlineData("a nightcap", "words.more-alcohol")]
    [InlineData("no alcohol", "words.alcohol")]
    public void What_nobody_may_try_is_refused_where_it_can_be_seen(string words, string code) =>
        Assert.Equal(code, Assert.Single(Problems(Own with { Words = words })));

    [Theory]
    [InlineData("no sauna")]
    [InlineData("avoid the heat")]
    [InlineData("a handful of nuts at breakfast")]
    [InlineData("no wine after supper")]
    [InlineData("getting up from the chair every hour")]
    [InlineData("flat shoes")]
    [InlineData("breakfast before eight")]
    public void What_does_no_harm_is_let_pass(string words) => Assert.Empty(Problems(Own with { Words = words }));

    [Fact]
    public void Nothing_that_is_offered_would_be_refused_as_an_own_change() => Assert.All(
        Knowledge.Changes.Where(change => change.Id is not "no-alcohol"),
        change => Assert.Null(OwnChange.Refused($"{change.Words.Title}. {change.Words.With}", Knowledge, MedicineKnowledge.Embedded)));

    [Fact]
    public void Every_change_has_periods_of_the_method()
    {
        Assert.All(Knowledge.Changes, change => Assert.Contains(change.Length.Days, (int[])[1, 2, 7]));
        Assert.All(Knowledge.Changes, change => Assert.Equal(change.Length.Days is 7 ? 1 : 0, change.Length.WashoutDays));
    }

    [Fact]
    public void A_reason_against_it_is_known_only_where_it_was_told()
    {
        var settings = new IntakeSettings { Conditions = ["kidney"] };
        var taken = new[] { MedicineName.Slug("desmopressin") }.ToHashSet();

        Assert.Equal([], Against(IntakePerson.Unknown));
        Assert.Equal(["drink-limit", "kidney"], Against(IntakePerson.Unknown with { Settings = settings }));
        Assert.Equal(["drink-limit"], Against(IntakePerson.Unknown with { Medicines = taken }));
        Assert.Equal(["pregnant"], Against(IntakePerson.Unknown with { Pregnant = true }));
        Assert.Equal(["older"], Against(IntakePerson.Unknown with { Ages = [59, 60] }));
        Assert.Equal([], Against(IntakePerson.Unknown with { Ages = [58, 59] }));
    }

    private static IEnumerable<string> Against(IntakePerson person) => Knowledge.Conditions.Where(condition => condition.IsKnownOf(person)).Select(condition => condition.Id);

    private static List<string> Problems(ExperimentForm form) =>
        [.. form.Parse(Knowledge, MedicineKnowledge.Embedded, Today, 9).Problems.Select(problem => problem.Code)];
}
