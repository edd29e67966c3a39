using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Labs;
using Vastus.Core.Profile;
using static Vastus.Core.Tests.Labs.Results;

namespace Vastus.Core.Tests.Labs;

public sealed class LabResultTests
{
    [Theory]
    [InlineData("potassium 3.5 mmol/L", LabReading.Within)]
    [InlineData("potassium 3.49 mmol/L", LabReading.Below)]
    [InlineData("potassium 5.3 mEq/L", LabReading.Within)]
    [InlineData("potassium 5.31 mmol/L", LabReading.Above)]
    [InlineData("magnesium 1.7 mg/dL", LabReading.Below)]
    [InlineData("magnesium 1.8 mg/dL", LabReading.Within)]
    [InlineData("hba1c 41 mmol/mol", LabReading.Within)]
    [InlineData("hba1c 6.5 %", LabReading.Above)]
    [InlineData("crp <5 mg/L", LabReading.Within)]
    [InlineData("vitamin-b12 <300 pmol/L", LabReading.Unknown)]
    [InlineData("vitamin-b12 <133 pmol/L", LabReading.Below)]
    [InlineData("vitamin-b12 200 pmol/L", LabReading.Below)]
    [InlineData("crp >5 mg/L", LabReading.Above)]
    public void A_result_is_read_against_the_usual_range(string result, LabReading reading) => Assert.Equal(reading, Read(result).Reading);

    [Fact]
    public void The_range_that_the_laboratory_printed_counts_before_the_usual_one()
    {
        var result = Read("potassium 5.2 mmol/L", detail: "low=3.6;high=5.0");

        Assert.Equal((LabReading.Above, LabRangeFrom.Printed, 3.6m, 5.0m), (result.Reading, result.RangeFrom, result.Low, result.High));
        Assert.Equal(LabReading.Within, Read("potassium 5.2 mmol/L").Reading);
    }

    [Fact]
    public void Where_women_and_men_differ_and_it_is_not_said_nothing_is_guessed()
    {
        Assert.Equal(LabReading.Above, Read("creatinine 100 umol/L", Woman).Reading);
        Assert.Equal(LabReading.Within, Read("creatinine 100 umol/L", Man).Reading);
        Assert.Equal((LabReading.Unknown, LabRangeFrom.DependsOnSex), (Read("creatinine 100 umol/L", Nobody).Reading, Read("creatinine 100 umol/L", Nobody).RangeFrom));
    }

    [Fact]
    public void Ranges_of_adults_are_not_held_against_children_or_in_pregnancy()
    {
        Assert.Equal((LabReading.Unknown, LabRangeFrom.NotForPerson), Reading(Woman with { Pregnant = true }));
        Assert.Equal((LabReading.Unknown, LabRangeFrom.NotForPerson), Reading(Man with { BirthYear = 2012 }));
        Assert.Equal((LabReading.Above, LabRangeFrom.Usual), Reading(Man with { BirthYear = 1980 }));

        static (LabReading, LabRangeFrom) Reading(Core.Profile.Profile person) => (Read("potassium 5.4 mmol/L", person).Reading, Read("potassium 5.4 mmol/L", person).RangeFrom);
    }

    [Theory]
    [InlineData("vitamin-d 24 nmol/L", "A clear lack.")]
    [InlineData("vitamin-d 25 nmol/L", "May be too little.")]
    [InlineData("vitamin-d 20.1 ng/mL", "Enough.")]
    [InlineData("egfr 44 mL/min/1.73m²", "Lowered (G3b).")]
    public void Bands_say_what_a_part_of_the_scale_means(string result, string band) => Assert.Equal(band, Read(result).Band);

    [Theory]
    [InlineData("2.10", "30", "2.30")]
    [InlineData("2.40", "45", "2.30")]
    public void Calcium_is_adjusted_for_the_albumin_of_the_same_day(string total, string albumin, string adjusted) =>
        Assert.Equal(Number.Parse(adjusted), LabResults.Of([Of($"calcium {total} mmol/L"), Of($"albumin {albumin} g/L")], Woman).All.Single(result => result.IsWorkedOut).Value);

    [Fact]
    public void In_conventional_units_the_adjusted_calcium_agrees()
    {
        var adjusted = LabResults.Of([Of("calcium 8.4 mg/dL"), Of("albumin 3.0 g/dL")], Woman).All.Single(result => result.IsWorkedOut);

        Assert.Equal(("mg/dL", 9.2m), (adjusted.Unit, decimal.Round(adjusted.Amount, 1)));
    }

    [Fact]
    public void Nothing_is_worked_out_from_another_day_an_impossible_albumin_or_where_it_was_measured()
    {
        Assert.Empty(WorkedOut(Of("calcium 2.1 mmol/L", day: 1), Of("albumin 30 g/L", day: 2)));
        Assert.Empty(WorkedOut(Of("calcium 2.1 mmol/L"), Of("albumin 19 g/L")));
        Assert.Empty(WorkedOut(Of("calcium 2.1 mmol/L"), Of("albumin 30 g/L"), Of("calcium-adjusted 2.3 mmol/L")));

        static IEnumerable<LabResult> WorkedOut(params Entry[] entries) => LabResults.Of(entries, Nobody).All.Where(result => result.IsWorkedOut);
    }

    [Theory]
    [InlineData(0.8, 60, Sex.Female, 84)]
    [InlineData(1.2, 60, Sex.Male, 69)]
    public void Kidney_function_is_estimated_as_in_the_worked_checks(double creatinine, int age, Sex sex, int egfr) =>
        Assert.Equal(egfr, Math.Round(LabFormulas.Egfr(creatinine, age, sex)!.Value));

    [Fact]
    public void It_is_not_estimated_for_the_young_in_pregnancy_or_without_age_and_sex()
    {
        Assert.True(Has(Woman with { BirthYear = 1966 }));
        Assert.False(Has(Woman with { BirthYear = 2010 }));
        Assert.False(Has(Woman with { BirthYear = 1996, Pregnant = true }));
        Assert.False(Has(Woman));
        Assert.False(Has(Nobody with { BirthYear = 1966 }));

        static bool Has(Core.Profile.Profile person) => LabResults.Of([Of("creatinine 0.8 mg/dL")], person).All.Any(result => result.Analyte!.Id is "egfr");
    }

    [Fact]
    public void The_latest_of_each_test_is_found_by_any_of_its_names()
    {
        var results = LabResults.Of([Of("K 4.0 mmol/L", day: 1), Of("potassium 4.4 mmol/L", day: 3), Of("kalium 4.2 mEq/L", day: 2)], Nobody);

        Assert.Equal(4.4m, Assert.Single(results.Latest).Amount);
        Assert.Equal([4.4m, 4.2m, 4.0m], results.Like(results.Latest[0]).Select(result => result.Amount));
    }

    [Fact]
    public void Only_results_of_two_weeks_tell_the_symptom_check_something()
    {
        var results = LabResults.Of([Of("potassium 6.7 mmol/L", day: 1), Of("sodium 118 mmol/L", day: 3), Of("sodium 140 mmol/L", day: 4)], Nobody);

        Assert.Equal([LabFacts.Emergency], LabFacts.Of(LabFacts.Current(results, Instant.FromUtc(2026, 5, 15, 9, 0)), Facts("")));
        Assert.Empty(LabFacts.Of(LabFacts.Current(results, Instant.FromUtc(2026, 5, 15, 9, 1)), Facts("")));
    }
}
