using System.Text.Json;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>An entry as a resource, and back.</summary>
internal static class FhirResource
{
    public static void Write(Utf8JsonWriter json, Entry entry, FhirSubject subject)
    {
        if (entry.What is Medicine)
            MedicationWriter.Write(json, entry, subject);
        else if (entry.What is SymptomCheck check)
            CheckWriter.Write(json, entry, check, subject);
        else
            ObservationWriter.Write(json, entry, subject);
    }

    /// <returns>Null: it is no entry of a diary.</returns>
    public static EntryRow? Row(JsonElement resource) => FhirElement.Text(resource, "resourceType") switch
    {
        "Observation" => ObservationReader.Row(resource),
        "MedicationStatement" => MedicationReader.Row(resource),
        "QuestionnaireResponse" => CheckReader.Row(resource),
        _ => null,
    };
}
