using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Plan;

namespace Vastus.Core.Tests.Plan;

public sealed class PlanSuggestionTests
{
    private static readonly PlanKnowledge Knowledge = PlanKnowledge.Embedded;

    // Linked exposures; conditions; medicines; twitches; what is done by now: the first three suggestions.
    [Theory]
    [InlineData("", "", "", false, "", "LM-01 LM-02 LM-07")]
    [InlineData("low_fluid", "", "", false, "", "LM-05 LM-01 LM-02")]
    [InlineData("low_fluid", "fluid-limit", "", false, "", "LM-01 LM-02 LM-07")]
    [InlineData("low_fluid", "kidney", "", false, "", "LM-01 LM-02 LM-07")]
    [InlineData("alcohol high_caffeine", "", "", false, "", "LM-07 LM-08 LM-01")]
    [InlineData("hard_exercise", "", "", false, "", "LM-03 LM-01 LM-02")]
    [InlineData("", "", "furosemide", false, "", "LM-01 LM-02 LM-11")]
    [InlineData("", "suspected-clot", "", false, "", "LM-07 LM-08 LM-09")]
    [InlineData("", "", "", false, "StretchDays=6 TrainingDays=4 LateCaffeineDays=0 AlcoholDays=1 SleepH=8", "LM-09")]
    [InlineData("", "", "", true, "StretchDays=6 TrainingDays=4 LateCaffeineDays=0 AlcoholDays=1 SleepH=8", "LM-09 LM-20")]
    [InlineData("no_stretch", "", "", false, "StretchDays=6", "LM-01 LM-02 LM-07")]
    public void Each_person_gets_what_fits(string linked, string yes, string medicines, bool twitches, string done, string expected)
    {
        var facts = Facts(linked, yes, medicines, twitches, done);

        var suggestions = PlanSuggestion.Of(Knowledge, facts);

        Assert.Equal(expected, string.Join(' ', suggestions.Take(3).Select(s => s.Measure.Id)));
        Assert.Equal(suggestions, PlanSuggestion.Of(Knowledge, facts));
    }

    [Fact]
    public void A_found_trigger_gives_the_reason() =>
        Assert.Equal("said of low_fluid", PlanSuggestion.Of(Knowledge, Facts("low_fluid", "", "", false, ""))[0].Reason);

    [Fact]
    public void A_medicine_is_named_and_never_to_be_stopped()
    {
        var review = PlanSuggestion.Of(Knowledge, Facts("", "", "furosemide", false, "")).Single(s => s.Measure.Id == "LM-11");

        Assert.Equal("You take furosemide, and cramps or twitches are listed for it.", review.Reason);
        Assert.Contains("Do not stop", review.Measure.How, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_evidence_against_it_is_told_and_never_offered() =>
        Assert.All(["LM-12", "LM-13", "LM-14", "LM-15", "LM-16"], id => Assert.False(Knowledge.Measure(id)!.Offer));

    [Fact]
    public void All_twenty_measures_of_the_dossier_are_there() =>
        Assert.Equal(Enumerable.Range(1, 20).Select(i => $"LM-{i:00}"), Knowledge.Measures.Select(m => m.Id));

    private static PlanFacts Facts(string linked, string yes, string medicines, bool twitches, string done) => new(
        Words(linked).ToDictionary(id => id, id => $"said of {id}"), Words(yes).ToHashSet(), Words(medicines), twitches,
        Words(done).Select(pair => pair.Split('=')).ToDictionary(
            pair => Enum.Parse<PlanMetric>(pair[0]), pair => new PlanNumbers(28, 28, decimal.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture), 1)));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

public sealed class PlanNumbersTests
{
    private static readonly LocalDate First = new(2026, 3, 2);

    [Fact]
    public void Days_of_a_week_rest_on_the_days_that_were_written_down()
    {
        // Ten of 28 days have an entry, five of them a stretch: 3.5 days of a kept week. Six spasms in four weeks: 1.5 a week.
        List<Entry> entries = [];
        for (var day = 0; day < 10; day++)
            entries.Add(Entry(day, 12, "fluid", amount: "250", unit: "mL"));
        for (var day = 0; day < 5; day++)
            entries.Add(Entry(day, 22, "stretch"));
        for (var day = 0; day < 6; day++)
            entries.Add(Entry(day, 3, "spasm", name: "cramp"));

        Assert.Equal(new PlanNumbers(28, 10, 3.5m, 1.5m), PlanNumbers.Of(PlanMetric.StretchDays, entries, First, First.PlusWeeks(4)));
    }

    [Theory, InlineData(6, false), InlineData(7, true)]
    public void Below_a_week_of_written_days_nothing_is_told(int days, bool told)
    {
        var entries = Enumerable.Range(0, days).Select(day => Entry(day, 12, "fluid", amount: "250", unit: "mL"));

        Assert.Equal(told, PlanNumbers.Of(PlanMetric.DrinkMl, entries, First, First.PlusWeeks(4)).Done is not null);
    }

    [Theory, InlineData(15, "0"), InlineData(16, "7")]
    public void Caffeine_is_late_from_four_in_the_afternoon_on(int hour, string days)
    {
        var entries = Enumerable.Range(0, 7).Select(day => Entry(day, hour, "caffeine", amount: "80", unit: "mg"));

        Assert.Equal(days, Number.Text(PlanNumbers.Of(PlanMetric.LateCaffeineDays, entries, First, First.PlusWeeks(1)).Done!.Value));
    }

    [Theory]
    [InlineData("4", "3", "Spasms went from 4 to 3 a week. A fall of a quarter or more is what trials count as an answer.")]
    [InlineData("4", "3.1", "Spasms went from 4 to 3.1 a week: about the same.")]
    [InlineData("4", "5.1", "Spasms went from 4 to 5.1 a week: more than before.")]
    [InlineData("0", "0", "There was no spasm before, and none since.")]
    [InlineData("", "3", "Before you began, too few days were written down to compare with.")]
    [InlineData("4", "", "Since you began, only 3 days of 42 have an entry. That is too few to tell.")]
    public void Looking_back_says_what_happened_and_no_more(string before, string after, string words) =>
        Assert.Equal(words, PlanWords.Spasms(new(28, 28, null, Number.Parse(before is "" ? null : before)), new(42, 3, null, Number.Parse(after is "" ? null : after))));

    private static Entry Entry(int day, int hour, string kind, string? name = null, string? amount = null, string? unit = null)
    {
        var at = $"{First.PlusDays(day):uuuu-MM-dd}T{hour:00}:00:00+01:00";
        return new EntryRow { At = at, Kind = kind, Name = name, Amount = amount, Unit = unit }
            .Parse(_ => new(day * 100 + hour, 0, 0, new byte[8]), null).Value!;
    }
}
