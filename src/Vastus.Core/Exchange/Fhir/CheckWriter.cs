using System.Text.Json;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Triage;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>A symptom check as a QuestionnaireResponse, an item a question.</summary>
internal static class CheckWriter
{
    public static void Write(Utf8JsonWriter json, Entry entry, SymptomCheck check, FhirSubject subject)
    {
        var row = EntryRow.Of(entry);
        var answers = CheckAnswer.Of(check.Details);
        var isAddress = row.Name is { } version && !version.Any(char.IsWhiteSpace) && !version.Contains('|', StringComparison.Ordinal);
        json.WriteStartObject();
        json.WriteString("resourceType", "QuestionnaireResponse");
        json.WriteString("id", entry.Id.ToString());
        json.Columns(entry,
            ("name", isAddress ? null : row.Name), ("minutes", row.Minutes), ("site", row.Site), ("side", row.Side),
            ("recorded", entry.Recorded is { } recorded && FhirMoment.CanHold(recorded) ? row.Recorded : null), ("detail", answers is null ? row.Detail : null));
        json.WritePropertyName("identifier");
        json.Identifier(entry.Id);
        json.WriteString("questionnaire", isAddress ? $"{FhirLocal.Questionnaire}|{row.Name}" : FhirLocal.Questionnaire);
        json.WriteString("status", "completed");
        json.Reference("subject", subject.Patient);
        json.WriteString("authored", FhirMoment.Text(entry.At));
        json.Reference("source", subject.Patient);
        json.WriteStartArray("item");
        Item(json, "urgency", "How soon should somebody look?", () =>
            json.Coding("valueCoding", FhirLocal.Urgency, row.Level!, TriageKnowledge.Embedded.Level(check.Level).Headline));
        Answers(json, answers ?? []);
        if (row.Note is { } note)
            Item(json, "note", "Note", () => json.WriteString("valueString", note));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Answers(Utf8JsonWriter json, IReadOnlyList<CheckAnswer> answers)
    {
        var asked = answers.Where(answer => answer.Key is "yes" or "unsure").Select(answer => answer.Token).ToHashSet();
        foreach (var group in answers.GroupBy(answer => answer.Key))
        {
            if (group.Key is "known")
                Item(json, "known", CheckAnswer.Alone["known"], [.. group.Select(answer => (Action)(() => json.WriteString("valueString", answer.Token)))]);
            else if (CheckAnswer.Alone.TryGetValue(group.Key, out var words))
                Item(json, group.Key, words, () => Alone(json, group.Single()));
            else
                foreach (var answer in group)
                    Answer(json, answer, asked);
        }
    }

    private static void Alone(Utf8JsonWriter json, CheckAnswer answer)
    {
        if (answer.Key is "pregnant")
            json.WriteBoolean("valueBoolean", answer.Token is "yes");
        else if (answer.Key is "sex")
            json.Coding("valueCoding", "http://hl7.org/fhir/administrative-gender", answer.Token, null);
        else
        {
            json.WritePropertyName(answer.Key is "age" ? "valueInteger" : "valueDecimal");
            json.WriteRawValue(answer.Token);
        }
    }

    /// <param name="json">Where to.</param>
    /// <param name="answer">A no may be that of a whole block: then it is one to all its questions that have no other answer.</param>
    /// <param name="asked">The findings with another answer.</param>
    private static void Answer(Utf8JsonWriter json, CheckAnswer answer, HashSet<string> asked)
    {
        var knowledge = TriageKnowledge.Embedded;
        if (answer.Key is "no" && knowledge.Blocks.FirstOrDefault(block => block.Id == answer.Token) is { } block
            && knowledge.Findings.Where(finding => finding.Block == block.Id && finding.Kind is FindingKind.YesNo && !asked.Contains(finding.Id)).ToList() is { Count: > 0 } rest)
        {
            json.WriteStartObject();
            json.WriteString("linkId", block.Id);
            json.WriteString("text", block.Title);
            json.WriteStartArray("item");
            foreach (var finding in rest)
                Item(json, finding.Id, finding.Question, () => json.WriteBoolean("valueBoolean", false));
            json.WriteEndArray();
            json.WriteEndObject();
            return;
        }

        Item(json, answer.Token, knowledge.ById.GetValueOrDefault(answer.Token)?.Question ?? EntryWords.Plain(answer.Token, capital: true), () =>
        {
            if (answer.Key is "unsure")
                json.Coding("valueCoding", "http://terminology.hl7.org/CodeSystem/data-absent-reason", "asked-unknown", "Asked But Unknown");
            else
                json.WriteBoolean("valueBoolean", answer.Key is "yes");
        });
    }

    private static void Item(Utf8JsonWriter json, string id, string text, params ReadOnlySpan<Action> values)
    {
        json.WriteStartObject();
        json.WriteString("linkId", id);
        json.WriteString("text", text);
        json.WriteStartArray("answer");
        foreach (var value in values)
        {
            json.WriteStartObject();
            value();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Coding(this Utf8JsonWriter json, string property, string system, string code, string? display)
    {
        json.WritePropertyName(property);
        json.Coding(system, code, display);
    }
}
