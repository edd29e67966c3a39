using Vastus.Core.Labs;
using Vastus.Core.Triage;
using static Vastus.Core.Tests.Labs.Results;

namespace Vastus.Core.Tests.Labs;

public sealed class LabLineTests
{
    /// <remarks>The lines of the dossier's table, written out by hand: at the line, and just inside of it.</remarks>
    [Theory]
    [InlineData("potassium", "mmol/L", "2.9", "2.91", "6.0", "5.99", "2.5", "6.5")]
    [InlineData("magnesium", "mmol/L", "0.5", "0.51", "2.0", "1.99", "0.4", "")]
    [InlineData("calcium-ionised", "mmol/L", "1.0", "1.01", "1.45", "1.44", "0.8", "")]
    [InlineData("calcium-adjusted", "mmol/L", "1.9", "1.91", "3.0", "2.99", "1.8", "3.5")]
    [InlineData("sodium", "mmol/L", "125", "126", "155", "154", "120", "160")]
    [InlineData("phosphate", "mmol/L", "0.4", "0.41", "3.5", "3.49", "0.3", "")]
    [InlineData("glucose", "mmol/L", "3.9", "4.0", "15", "14.9", "2.5", "25")]
    [InlineData("glucose-fasting", "mmol/L", "3.9", "4.0", "15", "14.9", "2.5", "25")]
    [InlineData("creatinine", "umol/L", "", "", "354", "353", "", "")]
    [InlineData("creatinine", "mg/dL", "", "", "4.0", "3.98", "", "")]
    [InlineData("glucose", "mg/dL", "70", "71", "270", "269", "45", "450")]
    [InlineData("ck", "U/L", "", "", "", "", "", "5000")]
    [InlineData("crp", "mg/L", "", "", "", "", "", "300")]
    [InlineData("tsh", "mIU/L", "", "", "100.1", "100", "", "")]
    [InlineData("egfr", "mL/min/1.73 m2", "14.9", "15", "", "", "", "")]
    [InlineData("alt", "U/L", "", "", "525", "524", "", "")]
    public void A_value_at_a_line_is_on_it_and_one_just_inside_is_not(
        string analyte, string unit, string low, string aboveLow, string high, string belowHigh, string emergencyLow, string emergencyHigh)
    {
        Assert.All(new[] { low, high }.Where(value => value is not ""), value => Assert.Equal(Urgency.SameDay, At(value)));
        Assert.All(new[] { aboveLow, belowHigh }.Where(value => value is not ""), value => Assert.Null(At(value)));
        Assert.All(new[] { emergencyLow, emergencyHigh }.Where(value => value is not ""), value => Assert.Equal(Urgency.Emergency, At(value)));

        Urgency? At(string value) => Read($"{analyte} {value} {unit}").Line(Facts(""))?.Urgency;
    }

    [Theory]
    [InlineData("calcium-adjusted 1.89 mmol/L", "f_tingle_lips", Urgency.Emergency, Urgency.SameDay)]
    [InlineData("calcium-adjusted 1.89 mmol/L", "f_hand_spasm", Urgency.Emergency, Urgency.SameDay)]
    [InlineData("sodium 129 mmol/L", "f_confused", Urgency.Emergency, null)]
    [InlineData("sodium 129 mmol/L", "f_vomit_nonstop", Urgency.Emergency, null)]
    [InlineData("vitamin-b12 132 pmol/L", "f_numb_feet", Urgency.SameDay, null)]
    [InlineData("active-b12 24 pmol/L", "f_vision_sudden", Urgency.SameDay, null)]
    [InlineData("tsh 0.005 mIU/L", "f_fever", Urgency.SameDay, null)]
    [InlineData("tsh 120 mIU/L", "f_confused", Urgency.Emergency, Urgency.SameDay)]
    [InlineData("tsh 5 mIU/L", "f_confused", Urgency.Emergency, null)]
    [InlineData("tsh 0.3 mIU/L", "f_palpitations", Urgency.Emergency, null)]
    [InlineData("glucose 3.9 mmol/L", "f_collapse", Urgency.Emergency, Urgency.SameDay)]
    [InlineData("sodium 129 mmol/L", "f_vomit_diarr", Urgency.Emergency, null)]
    [InlineData("ck 1000 U/L", "f_weak_general", Urgency.SameDay, null)]
    [InlineData("ck 2000 U/L", "MC-STATIN", Urgency.SameDay, null)]
    [InlineData("ck 201 U/L", "f_dark_urine", Urgency.Emergency, null)]
    [InlineData("ck 200 U/L", "f_dark_urine", null, null)]
    [InlineData("glucose 11.1 mmol/L", "f_vomit_nonstop", Urgency.Emergency, null)]
    [InlineData("crp 100 mg/L", "f_hot_knee", Urgency.SameDay, null)]
    public void Some_lines_hold_only_with_a_sign(string result, string sign, Urgency? with, Urgency? without)
    {
        Assert.Equal(with, Read(result).Line(Facts(sign))?.Urgency);
        Assert.Equal(without, Read(result).Line(Facts(""))?.Urgency);
    }

    [Theory]
    [InlineData("vitamin-d 250 nmol/L")]
    [InlineData("ferritin 1000 ug/L")]
    [InlineData("hba1c 86 mmol/mol")]
    public void Some_values_only_ask_for_a_review(string result) => Assert.Equal(Urgency.TwoWeeks, Read(result).Line(Facts(""))?.Urgency);

    [Fact]
    public void Conventional_units_reach_the_same_lines()
    {
        Assert.Equal(Urgency.Emergency, Read("calcium-adjusted 7.2 mg/dL").Line(Facts(""))?.Urgency);
        Assert.Equal(Urgency.SameDay, Read("creatinine 4.01 mg/dL").Line(Facts(""))?.Urgency);
        Assert.Equal(Urgency.Emergency, Read("glucose 45 mg/dL").Line(Facts(""))?.Urgency);
    }

    [Fact]
    public void A_creatinine_half_as_high_again_as_in_the_year_before_is_on_a_line()
    {
        Assert.Equal(Urgency.SameDay, Newest(Of("creatinine 80 umol/L", day: 1), Of("creatinine 120 umol/L", day: 8)).Line(Facts(""))?.Urgency);
        Assert.Equal(Urgency.Emergency, Newest(Of("creatinine 80 umol/L", day: 1), Of("creatinine 120 umol/L", day: 8)).Line(Facts("f_no_urine"))?.Urgency);
        Assert.Null(Newest(Of("creatinine 80 umol/L", day: 1), Of("creatinine 119 umol/L", day: 8)).Line(Facts("")));
        Assert.Equal(Urgency.SameDay, Newest(Of("creatinine 80 umol/L", day: 1), Of("creatinine 120 umol/L", day: 29)).Line(Facts(""))?.Urgency);

        static LabResult Newest(params Core.Diary.Entry[] entries) => LabResults.Of(entries, Nobody).All[0];
    }

    [Fact]
    public void Calcium_without_albumin_is_held_against_the_lines_all_the_same()
    {
        Assert.Equal(Urgency.Emergency, Read("calcium 1.7 mmol/L").Line(Facts(""))?.Urgency);

        var adjusted = LabResults.Of([Of("calcium 1.85 mmol/L"), Of("albumin 25 g/L")], Woman).All;

        Assert.Equal(2.15m, Assert.Single(adjusted, result => result.Analyte!.Id is "calcium-adjusted").Value);
        Assert.All(adjusted, result => Assert.Null(result.Line(Facts(""))));
    }

    [Fact]
    public void A_creatinine_that_rose_with_a_high_potassium_is_an_emergency()
    {
        var results = LabResults.Of([Of("creatinine 80 umol/L", day: 1), Of("creatinine 120 umol/L", day: 8), Of("potassium 5.4 mmol/L", day: 8)], Nobody);

        Assert.Equal([LabFacts.Emergency], LabFacts.Of(LabFacts.Current(results, NodaTime.Instant.FromUtc(2026, 5, 8, 12, 0)), Facts("")).Order().Take(1));
    }

    [Fact]
    public void Without_a_sex_the_lower_of_two_upper_ends_counts() =>
        Assert.Equal(Urgency.SameDay, Read("ck 1000 U/L", Nobody).Line(Facts("f_weak_general"))?.Urgency);

    [Fact]
    public void What_cannot_be_read_or_is_still_to_come_hides_no_line()
    {
        var results = LabResults.Of([Of("potassium 6.7 mmol/L", day: 1), Of("potassium 4.2 bananas", day: 2), Of("potassium 4.2 mmol/L", day: 20)], Nobody);

        Assert.Equal([LabFacts.Emergency], LabFacts.Of(LabFacts.Current(results, NodaTime.Instant.FromUtc(2026, 5, 3, 9, 0)), Facts("")));
    }

    [Theory]
    [InlineData("tsh <0.01 mIU/L", "f_fever", Urgency.SameDay)]
    [InlineData("tsh >100 mIU/L", "", Urgency.SameDay)]
    [InlineData("calcium <1.8 mmol/L", "", Urgency.Emergency)]
    public void A_value_that_is_only_known_to_be_beyond_its_line_is_on_it(string result, string signs, Urgency urgency) =>
        Assert.Equal(urgency, LabResults.Of([Of(result), Of("albumin 40 g/L")], Nobody).All.Single(read => read.Comparator is not null).Line(Facts(signs))?.Urgency);

    [Theory]
    [InlineData("potassium <3.0 mmol/L", null)]
    [InlineData("potassium <2.9 mmol/L", Urgency.SameDay)]
    [InlineData("potassium >5.0 mmol/L", null)]
    [InlineData("potassium >6.2 mmol/L", Urgency.SameDay)]
    [InlineData("crp >280 mg/L", null)]
    public void A_value_beyond_what_can_be_measured_is_on_a_line_only_where_that_is_certain(string result, Urgency? urgency) =>
        Assert.Equal(urgency, Read(result).Line(Facts(""))?.Urgency);

    [Theory]
    [InlineData("potassium 7 bananas")]
    [InlineData("borrelia 7 U/L")]
    public void Of_a_unit_or_test_that_nobody_knows_nothing_is_said(string result)
    {
        Assert.Null(Read(result).Line(Facts("")));
        Assert.Equal(LabReading.Unknown, Read(result).Reading);
    }
}
