using System.Text;
using NodaTime;
using Vastus.Core.Labs.Files;

namespace Vastus.Core.Tests.Labs.Files;

public sealed class FhirResultsTests
{
    private const string Potassium = """
        {
          "resourceType": "Observation", "status": "final",
          "code": { "coding": [{ "system": "http://loinc.org", "code": "2823-3", "display": "Potassium [Moles/volume] in Serum or Plasma" }], "text": "Potassium" },
          "effectiveDateTime": "2026-03-12T08:30:00+01:00",
          "valueQuantity": { "value": 4.25, "unit": "mmol/l", "system": "http://unitsofmeasure.org", "code": "mmol/L" },
          "referenceRange": [{ "low": { "value": 3.5, "unit": "mmol/l" }, "high": { "value": 5.3, "unit": "mmol/l" } }]
        }
        """;

    [Fact]
    public void One_observation_is_a_result_with_its_code_unit_and_printed_range()
    {
        var row = Assert.Single(Read(Potassium).Rows);

        Assert.Equal((1, 4.25m, "mmol/l", "mmol/L", 3.5m, 5.3m), (row.Line, row.Amount, row.Unit, row.UnitCode, row.Low, row.High));
        Assert.Equal("2823-3", Assert.Single(row.Loincs));
        Assert.Equal(["Potassium", "Potassium [Moles/volume] in Serum or Plasma"], row.Names);
        Assert.Equal("2026-03-12T08:30:00+01:00", Core.Diary.Moment.Text(row.At));
    }

    [Fact]
    public void A_bundle_gives_its_observations_each_with_its_line_and_passes_over_the_rest()
    {
        var file = Read($$"""
            { "resourceType": "Bundle", "type": "collection",
              "entry": [
                { "fullUrl": "urn:uuid:1", "resource": { "resourceType": "Patient", "name": [{ "family": "Muster" }] } },
                { "resource": {{Potassium}} },
                { "resource": {{Potassium.Replace("final", "entered-in-error", StringComparison.Ordinal)}} } ],
              "total": 3 }
            """);

        Assert.Empty(file.Problems);
        Assert.Equal(4, Assert.Single(file.Rows).Line);
        Assert.Equal(("Potassium", "the laboratory took it back"), (Assert.Single(file.Passed).Name, file.Passed[0].Why));
    }

    [Fact]
    public void A_list_and_one_resource_a_line_read_as_well()
    {
        Assert.Equal(2, Read($"[{Potassium},{Potassium}]").Rows.Count);
        Assert.Equal([1, 2], Read($"{Line(Potassium)}\n{Line(Potassium)}\n").Rows.Select(row => row.Line));
    }

    [Fact]
    public void The_parts_of_a_panel_are_results_of_their_own()
    {
        var file = Read("""
            { "resourceType": "Observation", "status": "final", "code": { "text": "Panel" }, "effectivePeriod": { "start": "2026-03-12" },
              "component": [
                { "code": { "text": "Sodium" }, "valueQuantity": { "value": 140, "unit": "mmol/L" } },
                { "code": { "text": "Comment" }, "valueString": "haemolysed" } ] }
            """);

        Assert.Equal(("Sodium", 140m), (Assert.Single(file.Rows).Name, file.Rows[0].Amount));
        Assert.Equal("Comment", Assert.Single(file.Passed).Name);
    }

    [Fact]
    public void Results_inside_a_report_are_found() =>
        Assert.Single(Read($$"""{ "resourceType": "DiagnosticReport", "contained": [{{Potassium}}] }""").Rows);

    [Fact]
    public void A_day_without_a_time_is_noon_in_the_persons_zone() =>
        Assert.Equal("2026-03-12T12:00:00+01:00", Core.Diary.Moment.Text(Read(Potassium.Replace("2026-03-12T08:30:00+01:00", "2026-03-12", StringComparison.Ordinal)).Rows[0].At));

    [Fact]
    public void A_value_below_what_can_be_measured_keeps_its_sign() =>
        Assert.Equal("<", Read(Potassium.Replace("\"value\": 4.25", "\"value\": 4.25, \"comparator\": \"<\"", StringComparison.Ordinal)).Rows[0].Comparator);

    [Fact]
    public void A_range_in_another_unit_or_of_another_kind_is_not_the_printed_one()
    {
        Assert.Null(Read(Potassium.Replace("\"low\": { \"value\": 3.5, \"unit\": \"mmol/l\" }", "\"low\": { \"value\": 3.5, \"unit\": \"mg/dL\" }", StringComparison.Ordinal)).Rows[0].Low);
        Assert.Null(Read(Potassium.Replace("[{ \"low\"", "[{ \"type\": { \"coding\": [{ \"code\": \"therapeutic\" }] }, \"low\"", StringComparison.Ordinal)).Rows[0].Low);
    }

    [Theory]
    [InlineData("\"2026-03-12T08:30:00+01:00\"", "\"2026-03\"", "x.json:1: effectiveDateTime: that is not a day; choose a file that holds the day of each sample")]
    [InlineData("4.25", "-1", "x.json:1: valueQuantity.value: a result cannot be below 0; ask for a new file")]
    [InlineData("4.25", "\"high\"", "x.json:1: valueQuantity.value: the value of Potassium is not a number; ask for a new file")]
    [InlineData("\"resourceType\": \"Observation\"", "\"resourceType\": \"Patient\"", "x.json:1: file: the file holds no Observation; choose a Bundle with laboratory Observations")]
    [InlineData("\"resourceType\": \"Observation\",", "", "x.json:1: file: this is no FHIR file; choose a Bundle with laboratory Observations")]
    [InlineData("\"valueQuantity\": {", "\"valueQuantity\": ", "x.json:5: file: this is not JSON; choose a whole FHIR file")]
    public void What_is_wrong_is_named_and_nothing_is_taken(string text, string instead, string complaint)
    {
        var file = Read(Potassium.Replace(text, instead, StringComparison.Ordinal));

        Assert.Equal(complaint, file.Problems[0].ToString());
        Assert.Empty(file.Rows);
    }

    [Fact]
    public void A_file_of_endless_brackets_is_refused_and_does_not_fell_the_program() =>
        Assert.Equal("this is not JSON", Assert.Single(Read(new string('[', 100_000)).Problems).Problem.Wrong);

    private static LabFile Read(string json) => LabFile.Read("x.json", Encoding.UTF8.GetBytes(json), DateTimeZoneProviders.Tzdb["Europe/Berlin"]);

    private static string Line(string json) => json.ReplaceLineEndings(" ");
}
