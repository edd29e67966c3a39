using System.Text.Json;
using Vastus.Core.Diary;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>The components of one Observation; without any, the list is not written at all.</summary>
internal sealed class ComponentWriter(Utf8JsonWriter json)
{
    private bool isOpen;

    /// <param name="fact">Its id in the table of codes.</param>
    public void Fact(string fact, Action value)
    {
        var term = FhirCodes.Embedded.Facts[fact];
        Write(term, (FhirLocal.Fact, fact, term.Say), value);
    }

    public void Detail(string key, string value) =>
        Write(null, (FhirLocal.Detail, key, EntryWords.Plain(key)), () => json.WriteString("valueString", value));

    public void End()
    {
        if (isOpen)
            json.WriteEndArray();
    }

    private void Write(FhirTerm? term, (string, string, string?) coding, Action value)
    {
        if (!isOpen)
            json.WriteStartArray("component");
        isOpen = true;
        json.WriteStartObject();
        json.Concept("code", term, [coding], null);
        value();
        json.WriteEndObject();
    }
}
