using System.Text.Json;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Triggers.Likelihood;
using Vastus.Core.Triggers.Medicines;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Tests.Triggers.Medicines;

/// <summary>Against the reference answers, and at the edges.</summary>
public sealed class MedicineSeriesTests
{
    private static readonly JsonElement Cases = Answers.Other.GetProperty("self_controlled_case_series");

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, Cases.GetArrayLength())];

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_likelihood_agrees_with_the_reference(int row)
    {
        var expected = Cases[row].GetProperty("expected");
        var cells = new Cells(
            Cases[row].Numbers("events"), Cases[row].Numbers("hours"),
            [.. Cases[row].GetProperty("X").EnumerateArray().Select(x => x.EnumerateArray().Select(cell => cell.GetDouble()).ToArray())]);

        var fit = PenalisedFit.Of(new SeriesLikelihood(cells));

        Assert.True(fit.Converged);
        Assert.Equal(expected.Number("penalised_loglik"), fit.PenalisedLogLikelihood, 1e-9 * Math.Abs(fit.PenalisedLogLikelihood));
        for (var k = 0; k < cells.Columns; k++)
        {
            var information = expected.Numbers("information_at_zero")[k];
            Assert.Equal(information, cells.InformationAtZero(k), 1e-9 * information);
            Near(fit.Coefficients[k], expected.Numbers("beta")[k], expected.Numbers("ci95_low")[k], expected.Numbers("ci95_high")[k], expected.Numbers("p")[k]);
        }
    }

    [Fact]
    public void A_year_with_two_medicines_agrees_with_the_reference_to_the_last_window()
    {
        var expected = Answers.Diaries.GetProperty("diary_d").GetProperty("medicines").EnumerateArray().ToList();
        var entries = Answers.Diary("diary_d");

        var series = MedicineSeries.Of(entries, PersonPeriods.Of(entries, RestDays.Weekend));

        Assert.Equal(expected.Count - 1, series.Findings.Count);
        foreach (var (row, finding) in expected.Zip(series.Findings))
        {
            Assert.Equal((row.GetProperty("name").GetString(), row.GetProperty("window").GetString()), (finding.Medicine, RiskWindows.Word(finding.Window)));
            Assert.Equal((row.Number("events"), row.Number("hours")), (finding.Cases, finding.Hours));
            Assert.Equal(row.Number("info0"), finding.Information, 1e-9 * finding.Information);
            Near(finding.Effect!, row.Number("beta"), row.Number("lo"), row.Number("hi"), row.Number("p"));
            Assert.Equal(row.TryGetProperty("q", out var q), finding.Q is not null);
            if (finding.Q is { } adjusted)
                Assert.Equal(q.GetDouble(), adjusted, 1e-6);
        }

        Assert.Equal("calendar", expected[^1].GetProperty("name").GetString());
        Assert.Equal(expected[^1].Number("info0"), series.DriftInformation, 1e-9 * series.DriftInformation);
        Near(series.Drift!, expected[^1].Number("beta"), expected[^1].Number("lo"), expected[^1].Number("hi"), expected[^1].Number("p"));
        Assert.Equal([(RiskWindow.First28Days, "cetirizine")], series.Findings.Where(f => f.Verdict is MedicineVerdict.Linked).Select(f => (f.Window, f.Medicine)));
    }

    [Fact]
    public void Without_a_medicine_an_entry_or_a_spasm_nothing_is_said()
    {
        Assert.Equal([], Series([]).Findings);
        Assert.Equal([], Series(SeriesDiary.Days(100, day => day % 5 is 0)).Findings);

        var quiet = Series([.. SeriesDiary.Days(100, _ => false), Medicine(50, MedicineEvent.Start)]);

        Assert.Equal([RiskWindow.BeforeStart, RiskWindow.First28Days, RiskWindow.LaterOn], quiet.Findings.Select(f => f.Window));
        Assert.All(quiet.Findings, f => Assert.Equal((MedicineVerdict.Insufficient, 0, 0.0), (f.Verdict, f.Cases, f.Information)));
    }

    [Fact]
    public void A_single_dose_is_no_course()
    {
        Assert.Equal([], Series([.. SeriesDiary.Days(100, day => day % 5 is 0), Medicine(50, MedicineEvent.Dose)]).Findings);
    }

    [Fact]
    public void A_stop_without_a_start_tells_that_it_was_taken_from_before_the_diary_on()
    {
        var series = Series([.. SeriesDiary.Days(100, day => day % 5 is 0), Medicine(50, MedicineEvent.Stop)]);

        Assert.Equal([RiskWindow.LaterOn, RiskWindow.AfterStop], series.Findings.Select(f => f.Window));
    }

    [Fact]
    public void A_medicine_taken_all_the_time_cannot_be_judged()
    {
        var always = Series([.. SeriesDiary.Days(100, day => day % 5 is 0), Medicine(-200, MedicineEvent.Start), Medicine(99, MedicineEvent.Change)]);
        var unknownStart = Series([.. SeriesDiary.Days(100, day => day % 5 is 0), Medicine(99.05, MedicineEvent.Change)]);

        Assert.Contains(always.Findings, f => f.Window is RiskWindow.LaterOn);
        Assert.Equal([MedicineVerdict.Insufficient], unknownStart.Findings.Where(f => f.Window is RiskWindow.LaterOn).Select(f => f.Verdict));
    }

    [Fact]
    public void A_start_on_the_last_day_has_only_the_time_before_it()
    {
        var series = Series([.. SeriesDiary.Days(100, day => day % 5 is 0), Medicine(99.1, MedicineEvent.Start)]);

        Assert.Equal([RiskWindow.BeforeStart], series.Findings.Select(f => f.Window));
    }

    [Fact]
    public void On_the_medicine_goes_before_after_it_and_that_before_before_it()
    {
        var courses = Course.Of([
            Medicine(0, MedicineEvent.Start), Medicine(40, MedicineEvent.Stop), Medicine(44, MedicineEvent.Start),
            Medicine(60, MedicineEvent.Change), Medicine(100, MedicineEvent.Stop)])[0];

        (double Day, RiskWindow? Window)[] expected =
        [
            (-14.1, null), (-14, RiskWindow.BeforeStart), (-0.1, RiskWindow.BeforeStart), (0, RiskWindow.First28Days),
            (27.9, RiskWindow.First28Days), (28, RiskWindow.LaterOn), (39.9, RiskWindow.LaterOn), (40, RiskWindow.AfterStop),
            (43.9, RiskWindow.AfterStop), (44, RiskWindow.First28Days), (60, RiskWindow.AfterChange), (87.9, RiskWindow.AfterChange),
            (88, RiskWindow.LaterOn), (100, RiskWindow.AfterStop), (106.9, RiskWindow.AfterStop), (107, null),
        ];

        Assert.All(expected, e => Assert.Equal(e.Window, RiskWindows.At(courses, SeriesDiary.Noon(e.Day))));
    }

    [Fact]
    public void Two_medicines_at_the_same_time_are_both_counted()
    {
        var series = Series([
            .. SeriesDiary.Days(200, day => day % (day > 100 ? 3 : 9) is 0),
            Medicine(100, MedicineEvent.Start), Medicine(110, MedicineEvent.Start, "statin")]);

        Assert.Equal(["indapamide", "statin"], series.Findings.Select(f => f.Medicine).Distinct());
        Assert.All(series.Findings, f => Assert.True(f.Hours > 0));
    }

    [Fact]
    public void Very_different_logging_is_said_and_lowers_the_words()
    {
        var entries = SeriesDiary.Days(200, day => day % (day is >= 100 and < 128 ? 2 : 16) is 0)
            .Where(e => e.What is Spasm || e.At.Date < new NodaTime.LocalDate(2025, 4, 10) || e.At.Date > new NodaTime.LocalDate(2025, 5, 8))
            .ToList();

        var first = Series([.. entries, Medicine(100, MedicineEvent.Start)]).Findings.Single(f => f.Window is RiskWindow.First28Days);

        Assert.Equal((MedicineVerdict.Linked, true), (first.Verdict, first.LoggingDiffers));
        Assert.StartsWith("Possible link in your diary: spasms were at least about ", MedicineWords.Of(first), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_text_ends_with_the_warning_and_a_bad_fortnight_before_is_told()
    {
        var series = Series([.. SeriesDiary.Days(150, day => day is >= 86 and < 100 ? day % 2 is 0 : day % 8 is 0), Medicine(100, MedicineEvent.Start)]);

        Assert.All(series.Findings, f => Assert.EndsWith(MedicineWords.Last, MedicineWords.Of(f), StringComparison.Ordinal));
        Assert.StartsWith(
            "Your spasms were already up before you started indapamide: ",
            MedicineWords.Of(series.Findings.Single(f => f.AlreadyUp)), StringComparison.Ordinal);
    }

    private static MedicineSeries Series(IEnumerable<Entry> entries) =>
        entries.ToList() is var all ? MedicineSeries.Of(all, PersonPeriods.Of(all, RestDays.Weekend)) : throw new InvalidOperationException();

    private static Entry Medicine(double day, MedicineEvent happened, string name = "indapamide") =>
        SeriesDiary.At(day, happened is MedicineEvent.Change ? new Medicine(name, happened, 5, "mg") : new Medicine(name, happened));

    private static void Near(Coefficient actual, double estimate, double low, double high, double p)
    {
        Assert.Equal(estimate, actual.Estimate, Answers.Within(1e-6, estimate));
        Assert.Equal(low, actual.Low, Answers.Within(1e-5, low));
        Assert.Equal(high, actual.High, Answers.Within(1e-5, high));
        Assert.Equal(p, actual.P, 1e-6);
    }
}
