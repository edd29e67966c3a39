using System.Text.Json;
using Vastus.Core.Diary;
using Vastus.Core.Medicines;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>What happened with a medicine, as a MedicationStatement.</summary>
internal static class MedicationWriter
{
    public static void Write(Utf8JsonWriter json, Entry entry, FhirSubject subject)
    {
        var row = EntryRow.Of(entry);
        json.WriteStartObject();
        json.WriteString("resourceType", "MedicationStatement");
        json.WriteString("id", entry.Id.ToString());
        json.Columns(entry, ("minutes", row.Minutes), ("site", row.Site), ("side", row.Side), ("detail", row.Detail));
        json.WriteStartArray("identifier");
        json.Identifier(entry.Id);
        json.WriteEndArray();
        json.WriteString("status", row.Level switch { "stop" => "stopped", "dose" => "completed", _ => "active" });
        json.WriteStartArray("statusReason");
        json.Concept(null, null, [(FhirLocal.MedicineEvent, row.Level!, null)], Said(row.Level!));
        json.WriteEndArray();
        json.Concept("medicationCodeableConcept", null,
            MedicineKnowledge.Embedded.Find(row.Name!) is { Atc: { } atc } known ? [(FhirCodes.Embedded.Systems["atc"], atc, known.Ingredient)] : [], row.Name);
        json.Reference("subject", subject.Patient);
        Effective(json, row.Level!, FhirMoment.Text(entry.At));
        if (entry.Recorded is { } recorded)
            json.WriteString("dateAsserted", FhirMoment.Text(recorded));
        json.Reference("informationSource", subject.Patient);
        json.Note(row.Note);
        if (row.Amount is not null)
            Dosage(json, row);
        json.WriteEndObject();
    }

    private static string Said(string happened) => happened switch
    {
        "start" => "Started",
        "stop" => "Stopped",
        "change" => "The dose was changed",
        _ => "One dose was taken",
    };

    private static void Effective(Utf8JsonWriter json, string happened, string at)
    {
        if (happened is "dose")
        {
            json.WriteString("effectiveDateTime", at);
            return;
        }

        json.WriteStartObject("effectivePeriod");
        json.WriteString(happened is "stop" ? "end" : "start", at);
        json.WriteEndObject();
    }

    /// <summary>A dose is an amount; all else tells the amount of a day.</summary>
    private static void Dosage(Utf8JsonWriter json, EntryRow row)
    {
        json.WriteStartArray("dosage");
        json.WriteStartObject();
        json.WriteString("text", $"{row.Amount} {row.Unit}" + (row.Level is "dose" ? "" : " a day"));
        json.WriteStartArray("doseAndRate");
        json.WriteStartObject();
        if (row.Level is "dose")
        {
            json.Quantity("doseQuantity", row.Amount, row.Unit);
        }
        else
        {
            json.WriteStartObject("rateRatio");
            json.Quantity("numerator", row.Amount, row.Unit);
            json.WriteStartObject("denominator");
            json.WriteNumber("value", 1);
            json.WriteString("unit", "day");
            json.WriteString("system", FhirCodes.Embedded.Systems["ucum"]);
            json.WriteString("code", "d");
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
