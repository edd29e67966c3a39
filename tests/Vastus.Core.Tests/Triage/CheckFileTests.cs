using System.Text;
using Vastus.Core.Profile;
using Vastus.Core.Triage;

namespace Vastus.Core.Tests.Triage;

public sealed class CheckFileTests
{
    [Fact]
    public void Every_field_is_read()
    {
        var (answers, problems) = Read("""
            {"age": 54, "sex": "female", "pregnant": false, "findings": {"f_cramp": true, "f_twitch": false, "f_fever": null},
             "medicines": ["furosemide"], "caffeineMg24h": 300.5, "worried": true}
            """);

        Assert.Empty(problems);
        Assert.Equal((54, Sex.Female, false, 300.5m, true), (answers!.Age, answers.Sex, answers.Pregnant, answers.CaffeineMg24h, answers.Worried));
        Assert.Equal(new Dictionary<string, bool> { ["f_cramp"] = true, ["f_twitch"] = false }, answers.Findings);
        Assert.Equal(["furosemide"], answers.Medicines);
    }

    [Fact]
    public void A_blood_result_at_a_line_is_a_fact_and_one_within_is_none()
    {
        Assert.True(Lab("potassium", "6.7").Is("lab_emergency"));
        Assert.True(Lab("K", "2.8").Is("lab_same_day"));
        Assert.Null(Lab("potassium", "4.2").Is("lab_emergency"));

        static Core.Triage.Logic.Facts Lab(string test, string amount) =>
            Read($$"""{"labs": [{"analyte": "{{test}}", "amount": {{amount}}, "unit": "mmol/l"}]}""").Answers!.Facts([]);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("\uFEFF{}")]
    [InlineData("""{"age": null, "sex": null, "pregnant": null, "findings": {}, "medicines": [], "caffeineMg24h": null, "worried": null}""")]
    public void What_is_absent_or_null_is_not_known(string json)
    {
        var (answers, problems) = Read(json);

        Assert.Empty(problems);
        Assert.Equal((null, null, null, null, false), (answers!.Age, answers.Sex, answers.Pregnant, answers.CaffeineMg24h, answers.Worried));
    }

    [Fact]
    public void Numbers_may_stand_among_the_findings_under_their_own_ids()
    {
        var answers = Read("""{"findings": {"age": 70, "caffeine_mg": 500}}""").Answers;

        Assert.Equal((70, 500m), (answers!.Age, answers.CaffeineMg24h));
    }

    // What is written, and every complaint.
    [Theory]
    [InlineData("", "a.json:1: file: this is not JSON; mend the text of this line")]
    [InlineData("{\n\"age\": 5,\n", "a.json:3: file: this is not JSON; mend the text of this line")]
    [InlineData("{} {}", "a.json:1: file: this is not JSON; mend the text of this line")]
    [InlineData("[]", "a.json:1: file: this is not one JSON object; write {\"findings\": {\"f_cramp\": true}}")]
    [InlineData("{\n \"findings\": {\n  \"f_nothing\": true}}", "a.json:3: findings.f_nothing: no such finding is known; see vastus check --questions")]
    [InlineData("{\"findings\": {\"f_cramp\": \"yes\"}}", "a.json:1: findings.f_cramp: this is neither yes nor no; write true or false, or leave it out when it is not known")]
    [InlineData("{\"findings\": [\"f_cramp\"]}", "a.json:1: findings: this is not an object; write {\"f_cramp\": true}")]
    [InlineData("{\"findings\": {\"age\": true}}", "a.json:1: findings.age: that is not possible; write a whole number from 0 to 130")]
    [InlineData("{\"age\": -1}", "a.json:1: age: that is not possible; write a whole number from 0 to 130")]
    [InlineData("{\"age\": 131}", "a.json:1: age: that is not possible; write a whole number from 0 to 130")]
    [InlineData("{\"age\": 5.5}", "a.json:1: age: that is not possible; write a whole number from 0 to 130")]
    [InlineData("{\"age\": \"54\"}", "a.json:1: age: that is not possible; write a whole number from 0 to 130")]
    [InlineData("{\"caffeineMg24h\": 1e9}", "a.json:1: caffeineMg24h: that is not possible; write a number from 0 to 100000")]
    [InlineData("{\"sex\": \"woman\"}", "a.json:1: sex: that is not one of the words; write \"female\" or \"male\", or leave it out")]
    [InlineData("{\"pregnant\": 1}", "a.json:1: pregnant: this is neither yes nor no; write true or false, or leave it out when it is not known")]
    [InlineData("{\"worried\": {}}", "a.json:1: worried: this is neither yes nor no; write true or false, or leave it out when it is not known")]
    [InlineData("{\"medicines\": \"furosemide\"}", "a.json:1: medicines: this is not a list; write [\"furosemide\"]")]
    [InlineData("{\"medicines\": [\"a\",\n5]}", "a.json:2: medicines: this is not a name; write the ingredient in quotes")]
    [InlineData("{\"labs\": 5}", "a.json:1: labs: this is not a list; write [{\"analyte\": \"potassium\", \"amount\": 4.2, \"unit\": \"mmol/L\"}]")]
    [InlineData("{\"labs\": [5]}", "a.json:1: labs: this is not a blood result; write {\"analyte\": \"potassium\", \"amount\": 4.2, \"unit\": \"mmol/L\"}")]
    [InlineData("{\"labs\": [{\"analyte\": \"moon\", \"amount\": 4, \"unit\": \"mmol/L\"}]}", "a.json:1: labs.analyte: no such blood test is known; write one such as potassium, magnesium, calcium")]
    [InlineData("{\"labs\": [{\"analyte\": \"K\",\n\"amount\": -4}]}", "a.json:2: labs.amount: that is not possible; write a number from 0 to 10000000")]
    [InlineData("{\"labs\": [{\"analyte\": \"K\"}]}", "a.json:1: labs.amount: this is missing; write the result as a number")]
    [InlineData("{\"labs\": [{\"analyte\": \"K\", \"amount\": 4, \"unit\": \"pints\"}]}", "a.json:1: labs.unit: “pints” is not a unit of Potassium here. Which unit stands on the report; write mmol/L or mEq/L as on the report")]
    [InlineData("{\"symptoms\": {\"f_cramp\": true}}", "a.json:1: symptoms: no such field is known; write age, sex, pregnant, findings, medicines, labs, caffeineMg24h or worried")]
    [InlineData("{\"age\": 200,\n\"sex\": 1}",
        "a.json:1: age: that is not possible; write a whole number from 0 to 130",
        "a.json:2: sex: that is not one of the words; write \"female\" or \"male\", or leave it out")]
    public void What_is_wrong_is_named_with_its_line_and_field(string json, params string[] complaints)
    {
        var (answers, problems) = Read(json);

        Assert.Null(answers);
        Assert.Equal(complaints, problems);
    }

    private static (Answers? Answers, IReadOnlyList<string> Problems) Read(string json) =>
        CheckFile.Read("a.json", Encoding.UTF8.GetBytes(json), TriageKnowledge.Embedded);
}
