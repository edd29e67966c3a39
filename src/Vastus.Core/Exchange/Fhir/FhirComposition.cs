using System.Text;
using System.Text.Json;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>The head of a document: whose it is, from when, and its sections.</summary>
internal static class FhirComposition
{
    public static void Write(Utf8JsonWriter json, FhirSubject subject, IReadOnlyList<FhirSection> sections)
    {
        var term = FhirCodes.Embedded.Document;
        json.WriteStartObject();
        json.WriteString("resourceType", "Composition");
        json.WriteString("id", subject.Document.ToString());
        json.WriteString("status", "final");
        json.Concept("type", term, [], term.Say);
        json.Reference("subject", subject.Patient);
        json.WriteString("date", FhirMoment.Text(subject.Made));
        json.WriteStartArray("author");
        json.Reference(null, subject.Patient);
        json.WriteEndArray();
        json.WriteString("title", term.Say);
        var told = sections.Where(section => section.Paragraphs is not [] || section.Entries is not []).ToList();
        if (told is not [])
        {
            json.WriteStartArray("section");
            told.ForEach(section => Section(json, section));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Section(Utf8JsonWriter json, FhirSection section)
    {
        json.WriteStartObject();
        json.WriteString("title", section.Title);
        if (section.Code is { } code)
            json.Concept("code", null, [(FhirCodes.Embedded.Systems["loinc"], code, null)], section.Title);
        if (section.Paragraphs is not [])
        {
            json.WriteStartObject("text");
            json.WriteString("status", "generated");
            json.WriteString("div", $"<div xmlns=\"http://www.w3.org/1999/xhtml\">{string.Concat(section.Paragraphs.Select(words => $"<p>{Escaped(words)}</p>"))}</div>");
            json.WriteEndObject();
        }

        if (section.Entries is not [])
        {
            json.WriteStartArray("entry");
            foreach (var id in section.Entries)
                json.Reference(null, id);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static string Escaped(string words)
    {
        var text = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            _ = c switch
            {
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '&' => text.Append("&amp;"),
                _ when char.IsControl(c) => text.Append(' '),
                _ => text.Append(c),
            };
        }

        return text.ToString();
    }
}
