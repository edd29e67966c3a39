using NodaTime;
using Vastus.Core.Exchange;

namespace Vastus.Core.Tests.Exchange.Fhir;

/// <summary>Bundles of other systems.</summary>
public sealed class FhirForeignTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 6, 1, 0, 0);

    // Status and times, and what becomes of them.
    [Theory]
    [InlineData("\"status\":\"active\",\"effectivePeriod\":{\"start\":\"2026-01-05T08:00:00Z\"}", "2026-01-05T08:00:00+00:00,medicine,sertraline,start")]
    [InlineData("\"status\":\"active\",\"effectiveDateTime\":\"2026-01-05\"", "2026-01-05T12:00:00+01:00,medicine,sertraline,start")]
    [InlineData("\"status\":\"active\",\"effectivePeriod\":{\"start\":\"2019-03\"}", "2019-03-01T12:00:00+01:00,medicine,sertraline,start")]
    [InlineData("\"status\":\"completed\",\"effectivePeriod\":{\"start\":\"2019\",\"end\":\"2026-02-01\"}", "2019-01-01T12:00:00+01:00,medicine,sertraline,start", "2026-02-01T12:00:00+01:00,medicine,sertraline,stop")]
    [InlineData("\"status\":\"active\",\"effectivePeriod\":{\"start\":\"2026-01-05\",\"end\":\"2026-12-31\"}", "2026-01-05T12:00:00+01:00,medicine,sertraline,start")]
    [InlineData("\"status\":\"completed\",\"effectiveDateTime\":\"2026-01-05\"", "2026-01-05T12:00:00+01:00,medicine,sertraline,dose")]
    [InlineData("\"status\":\"active\",\"dateAsserted\":\"2026-05-01\"", "2026-05-01T12:00:00+02:00,medicine,sertraline,start,since=unknown")]
    [InlineData("\"status\":\"stopped\",\"effectivePeriod\":{\"start\":\"2019\"}", "1 sertraline: it is over, but it does not say since when")]
    [InlineData("\"status\":\"active\"", "1 sertraline: it does not say since when")]
    [InlineData("\"status\":\"entered-in-error\",\"effectiveDateTime\":\"2026-01-05\"", "1 sertraline: it was taken back")]
    [InlineData("\"status\":\"not-taken\"", "1 sertraline: it was not taken")]
    [InlineData("\"status\":\"intended\",\"effectiveDateTime\":\"2026-07-05\"", "1 sertraline: it was not begun yet")]
    [InlineData("\"status\":\"active\",\"effectiveDateTime\":\"2026-07-05\"", "1 sertraline: its day is still to come")]
    public void A_statement_tells_when_a_medicine_was_started_and_stopped(string told, params string[] entries) =>
        Assert.Equal(entries, Lines($$"""{"resourceType":"MedicationStatement",{{told}},"medicationCodeableConcept":{"text":"Zoloft"} }"""));

    [Theory]
    [InlineData("\"status\":\"active\",\"intent\":\"order\",\"authoredOn\":\"2026-01-05\"", "2026-01-05T12:00:00+01:00,medicine,sertraline,start")]
    [InlineData("\"status\":\"stopped\",\"intent\":\"order\",\"authoredOn\":\"2026-01-05\",\"dispenseRequest\":{\"validityPeriod\":{\"end\":\"2026-02-05\"}}", "2026-01-05T12:00:00+01:00,medicine,sertraline,start", "2026-02-05T12:00:00+01:00,medicine,sertraline,stop")]
    [InlineData("\"status\":\"completed\",\"intent\":\"order\",\"authoredOn\":\"2026-01-05\"", "1 sertraline: it is over, but it does not say since when")]
    [InlineData("\"status\":\"active\",\"intent\":\"proposal\",\"authoredOn\":\"2026-01-05\"", "1 sertraline: it was not prescribed")]
    [InlineData("\"status\":\"active\",\"intent\":\"order\",\"doNotPerform\":true,\"authoredOn\":\"2026-01-05\"", "1 sertraline: it was not prescribed")]
    public void A_prescription_tells_when_a_medicine_was_started(string told, params string[] entries) =>
        Assert.Equal(entries, Lines($$"""{"resourceType":"MedicationRequest",{{told}},"medicationCodeableConcept":{"text":"Zoloft"} }"""));

    [Theory]
    [InlineData("{\"coding\":[{\"system\":\"http://www.whocc.no/atc\",\"code\":\"N06AB03\",\"display\":\"?\"}]}", "fluoxetine")]
    [InlineData("{\"coding\":[{\"system\":\"http://www.nlm.nih.gov/research/umls/rxnorm\",\"code\":\"312940\",\"display\":\"Sertraline 50 MG Oral Tablet\"}],\"text\":\"Sertraline\"}", "sertraline")]
    [InlineData("{\"text\":\"PROZAC 20mg  caps\"}", "fluoxetine")]
    [InlineData("{\"text\":\"Hydrochlorothiazide 12.5 MG / Lisinopril 10 MG Oral Tablet\"}", "Hydrochlorothiazide 12.5 MG / Lisinopril 10 MG Oral Tablet")]
    [InlineData("{\"text\":\"Grandmother's\\ntea\"}", "Grandmother's tea")]
    public void A_medicine_gets_the_name_of_the_list_where_one_is_sure(string concept, string name) =>
        Assert.Equal([$"2026-01-05T12:00:00+01:00,medicine,{name},start"],
            Lines($$"""{"resourceType":"MedicationStatement","status":"active","effectiveDateTime":"2026-01-05","medicationCodeableConcept":{{concept}} }"""));

    [Theory]
    [InlineData("[{\"timing\":{\"repeat\":{\"frequency\":2,\"period\":1,\"periodUnit\":\"d\"}},\"doseAndRate\":[{\"doseQuantity\":{\"value\":50,\"unit\":\"mg\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"mg\"}}]}]", ",100,mg")]
    [InlineData("[{\"timing\":{\"repeat\":{\"frequency\":1,\"period\":8,\"periodUnit\":\"h\"}},\"doseAndRate\":[{\"doseQuantity\":{\"value\":1,\"unit\":\"Tablet(s)\"}}]}]", ",3,tablet")]
    [InlineData("[{\"timing\":{\"repeat\":{\"frequency\":1,\"period\":1,\"periodUnit\":\"wk\"}},\"doseAndRate\":[{\"doseQuantity\":{\"value\":70,\"unit\":\"IU\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"[iU]\"}}]}]", ",10,IU")]
    [InlineData("[{\"timing\":{\"code\":{\"coding\":[{\"code\":\"TID\"}]}},\"doseAndRate\":[{\"doseQuantity\":{\"value\":25,\"unit\":\"mcg\"}}]}]", ",75,ug")]
    [InlineData("[{\"asNeededBoolean\":true,\"timing\":{\"repeat\":{\"frequency\":1,\"period\":1,\"periodUnit\":\"d\"}},\"doseAndRate\":[{\"doseQuantity\":{\"value\":50,\"unit\":\"mg\"}}]}]", "")]
    [InlineData("[{\"doseAndRate\":[{\"doseQuantity\":{\"value\":50,\"unit\":\"mg\"}}]}]", "")]
    [InlineData("[{\"text\":\"as you were told\"}]", "")]
    public void The_dose_of_a_day_is_told_only_where_it_is_plain(string dosage, string dose) =>
        Assert.Equal([$"2026-01-05T12:00:00+01:00,medicine,sertraline{dose},start"],
            Lines($$"""{"resourceType":"MedicationRequest","status":"active","authoredOn":"2026-01-05","medicationCodeableConcept":{"text":"Zoloft"},"dosageInstruction":{{dosage}} }"""));

    [Theory]
    [InlineData("\"reference\":\"#m\"", "lithium")]
    [InlineData("\"reference\":\"Medication/later\"", "citalopram")]
    [InlineData("\"reference\":\"urn:uuid:later\"", "citalopram")]
    [InlineData("\"reference\":\"Medication/x\",\"display\":\"Zoloft\"", "sertraline")]
    public void A_medicine_may_stand_elsewhere_in_the_file(string reference, string name) =>
        Assert.Equal([$"2026-01-05T12:00:00+01:00,medicine,{name},start"], Lines(
            $$"""{"resourceType":"MedicationStatement","status":"active","effectiveDateTime":"2026-01-05","medicationReference":{ {{reference}} },"contained":[{"resourceType":"Medication","id":"m","code":{"text":"Lithium carbonate"} }] }""",
            """{"resourceType":"Medication","id":"later","code":{"coding":[{"system":"http://www.whocc.no/atc","code":"N06AB04"}]}}"""));

    [Fact]
    public void Of_a_medicine_without_a_name_nothing_is_read() =>
        Assert.Equal(["1 medicine: it does not say which medicine"],
            Lines("""{"resourceType":"MedicationStatement","status":"active","effectiveDateTime":"2026-01-05","medicationReference":{"reference":"Medication/none"}}"""));

    [Fact]
    public void Blood_tests_are_read_as_their_page_reads_them() =>
        Assert.Equal(
            ["2026-01-05T12:00:00+01:00,lab,potassium,3.1,mmol/L,low=3.5;high=5.1", "1 Haemoglobin: it is no test that is read here",
                "1 Potassium: its unit has to be asked: read the file on the page of blood tests, too"],
            Lines(
                """{"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"2823-3"}]},"effectiveDateTime":"2026-01-05","valueQuantity":{"value":3.1,"unit":"mmol/L"},"referenceRange":[{"low":{"value":3.5},"high":{"value":5.1}}]}""",
                """{"resourceType":"Observation","status":"final","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"laboratory"}]}],"code":{"text":"Haemoglobin"},"effectiveDateTime":"2026-01-05","valueQuantity":{"value":13,"unit":"g/dL"}}""",
                """{"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"2823-3"}]},"effectiveDateTime":"2026-01-05","valueQuantity":{"value":16,"unit":"mg/dL"}}"""));

    [Fact]
    public void A_blood_test_without_a_day_is_a_problem_of_its_line() =>
        Assert.Equal(["2: effectiveDateTime: it does not say when the sample was taken; choose a file that holds the day of each sample"],
            Documents.Read("\n" + """{"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"2823-3"}]},"valueQuantity":{"value":3.1,"unit":"mmol/L"}}""", Now).Select(Documents.Line));

    [Fact]
    public void What_a_diary_has_no_place_for_is_counted() =>
        Assert.Equal(
            ["2 Heart rate: a diary has no place for it", "1 diagnosis: it does not say since when", "2 diagnostic report: a diary has no place for it"],
            Lines(
                """{"resourceType":"Patient","name":[{"text":"Anna"}]}""",
                """{"resourceType":"Observation","status":"final","code":{"text":"Heart rate"},"valueQuantity":{"value":70}}""",
                """{"resourceType":"Observation","status":"final","code":{"text":"Heart rate"},"valueQuantity":{"value":71}}""",
                """{"resourceType":"Condition","code":{"text":"Kidney disease"}}""",
                """{"resourceType":"DiagnosticReport"}""",
                """{"resourceType":"DiagnosticReport"}"""));

    [Theory]
    [InlineData("""{"resourceType":"Condition","code":{"text":"Raynaud's phenomenon"},"onsetDateTime":"2019-03"}""", "2019-03-01", "Raynaud's phenomenon")]
    [InlineData("""{"resourceType":"Condition","code":{"coding":[{"display":"Heart failure"}]},"recordedDate":"2024-05-06T10:00:00Z","clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"resolved"}]}}""", "2024-05-06", "Heart failure, which the record says is over")]
    public void A_diagnosis_is_a_note_of_its_day(string condition, string day, string name)
    {
        var entry = Assert.Single(Documents.Read(Documents.Bundle(condition), Now)).Entry!;

        Assert.Equal(day, $"{entry.Day:uuuu-MM-dd}");
        Assert.Equal(name, Diagnosis.Of(entry));
        Assert.Equal($"Diagnosis in a health record: {name}", entry.Note);
    }

    [Theory]
    [InlineData("refuted", "the record says that it is not so")]
    [InlineData("entered-in-error", "it was taken back")]
    public void A_diagnosis_that_is_not_so_is_left_out(string status, string why) => Assert.Equal(
        [$"1 diagnosis: {why}"],
        Lines($$$"""{"resourceType":"Condition","code":{"text":"Gout"},"onsetDateTime":"2019","verificationStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-ver-status","code":"{{{status}}}"}]}}"""));

    [Fact]
    public void The_same_file_gives_the_same_entries()
    {
        var text = Documents.Bundle("""{"resourceType":"Observation","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"2823-3"}]},"effectiveDateTime":"2026-01-05","valueQuantity":{"value":3.1,"unit":"mmol/L"}}""");

        Assert.Equal(Documents.Read(text, Now).Select(read => read.Entry!.Id), Documents.Read(text, Now + Duration.FromDays(9)).Select(read => read.Entry!.Id));
    }

    private static List<string> Lines(params string[] resources) => [.. Documents.Read(Documents.Bundle(resources), Now).Select(Documents.Line)];
}
