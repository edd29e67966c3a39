using static Vastus.Core.Tests.Exchange.Apple.Phone;

namespace Vastus.Core.Tests.Exchange.Apple;

public sealed class AppleClinicalTests
{
    private const string Potassium = """
        {"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"2823-3"}],"text":"Potassium"},
         "effectiveDateTime":"2026-03-02T08:30:00+01:00","valueQuantity":{"value":3.4,"unit":"mmol/L"}}
        """;

    [Fact]
    public void A_result_is_read_as_on_the_page_for_blood_results()
    {
        var rows = Read(Zip(Export(""), ("apple_health_export/clinical-records/Observation-1.json", Potassium)));

        Assert.Equal(["2026-03-02T08:30:00+01:00 lab potassium 3.4 mmol/L"], Lines(rows));
    }

    [Theory]
    [InlineData("Furosemide 20 MG Oral Tablet", "furosemide")]
    [InlineData("Hydrochlorothiazid 25 mg", "Hydrochlorothiazid")]
    public void A_prescription_is_the_beginning_of_a_medicine_once(string name, string said)
    {
        static string Request(string name, string day) =>
            $$"""{"resourceType":"MedicationRequest","status":"active","medicationCodeableConcept":{"text":"{{name}}"},"authoredOn":"{{day}}"}""";
        var rows = Read(Zip(Export(""),
            ("a/clinical-records/MedicationRequest-1.json", Request(name, "2026-03-02")), ("a/clinical-records/MedicationRequest-2.json", Request(name, "2025-12-01"))));

        Assert.Equal([$"2025-12-01T12:00:00+01:00 medicine {said} start"], Lines(rows));
    }

    [Fact]
    public void A_medicine_ends_where_its_record_says_when()
    {
        var rows = Read(Zip(Export(""), ("a/clinical-records/1.json", """
            {"resourceType":"MedicationStatement","status":"completed","medicationReference":{"display":"Furosemide"},"effectivePeriod":{"start":"2026-01-05","end":"2026-02-06"}}
            """)));

        Assert.Equal(["2026-01-05T12:00:00+01:00 medicine furosemide start", "2026-02-06T12:00:00+01:00 medicine furosemide stop"], Lines(rows));
    }

    [Theory]
    [InlineData("""{"resourceType":"MedicationRequest","status":"entered-in-error","medicationCodeableConcept":{"text":"X"},"authoredOn":"2026-03-02"}""", "they do not say that it was taken")]
    [InlineData("""{"resourceType":"MedicationRequest","status":"active","authoredOn":"2026-03-02"}""", "they do not name the medicine")]
    [InlineData("""{"resourceType":"MedicationRequest","status":"active","medicationCodeableConcept":{"text":"X"}}""", "they do not say since when")]
    [InlineData("""{"resourceType":"Immunization"}""", "a diary has no place for it")]
    [InlineData("""{"resourceType":"MedicationStatement","wasNotTaken":true,"medicationCodeableConcept":{"text":"X"},"effectiveDateTime":"2026-03-02"}""", "they do not say that it was taken")]
    [InlineData("""{"resourceType":"MedicationRequest","status":"active","medicationCodeableConcept":{"text":" "},"authoredOn":"2026-03-02"}""", "they do not name the medicine")]
    [InlineData("""{"resourceType":""", "they are damaged")]
    [InlineData("""{"resourceType":"MedicationRequest","medicationCodeableConcept":{"text":"\ud800"}}""", "they are damaged")]
    [InlineData("""{"resourceType":"Observation","code":{"text":"\ud800"}}""", "it holds no number")]
    [InlineData("[[[[]]]]", "a diary has no place for it")]
    public void What_a_record_does_not_say_is_told_of(string json, string why)
    {
        var rows = Read(Zip(Export(""), ("a/clinical-records/1.json", json)));

        Assert.Empty(Lines(rows));
        Assert.Contains(rows, row => row.LeftOut?.Why == why);
    }

    [Fact]
    public void Records_that_are_not_beside_the_export_are_asked_for()
    {
        var rows = Read(Export("""<ClinicalRecord type="Observation" identifier="1" sourceName="x" sourceURL="" fhirVersion="4.0.1" receivedDate="" resourceFilePath="/clinical-records/1.json"/>"""));

        Assert.Equal("they are files of their own: import the whole export.zip to have them", LeftOut(rows, "clinical records").Why);
    }

    [Fact]
    public void A_record_larger_than_any_result_is_passed_over()
    {
        var rows = Read(Zip(Export(""), ("a/clinical-records/1.json", $$"""{"resourceType":"Observation","note":"{{new string('x', 2 * 1024 * 1024)}}"}""")));

        Assert.Equal("they are larger than 2 MB", LeftOut(rows, "clinical records").Why);
    }
}
