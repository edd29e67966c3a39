using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Vastus.Core.Diary;
using Vastus.Core.Profile;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>A diary as a document of FHIR R4: a Bundle with its Composition first. Written an entry a line, and none of them kept.</summary>
/// <param name="bytes">UTF-8. What was written may be taken away after every call.</param>
public sealed class FhirDocument(IBufferWriter<byte> bytes, FhirSubject subject) : IDisposable
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Utf8JsonWriter json = new(bytes, Readable);

    /// <param name="bytes">UTF-8.</param>
    /// <param name="subject">Whose document it is.</param>
    /// <param name="entries">In the order in which they are written.</param>
    /// <param name="sections">They may name only ids of <paramref name="entries"/>.</param>
    public static void Write(IBufferWriter<byte> bytes, FhirSubject subject, IEnumerable<Entry> entries, IReadOnlyList<FhirSection> sections)
    {
        using var document = new FhirDocument(bytes, subject);
        document.Begin(sections);
        foreach (var entry in entries)
            document.Add(entry);
        document.End();
    }

    public void Begin(IReadOnlyList<FhirSection> sections)
    {
        bytes.Write("{\"resourceType\":\"Bundle\",\"identifier\":"u8);
        json.Identifier(subject.Document);
        Flush();
        bytes.Write(Encoding.UTF8.GetBytes($",\"type\":\"document\",\"timestamp\":\"{FhirMoment.Text(subject.Made)}\",\"entry\":[\n"));
        Entry(subject.Document, () => FhirComposition.Write(json, subject, sections));
        bytes.Write(",\n"u8);
        Entry(subject.Patient, Patient);
    }

    public void Add(Entry entry)
    {
        bytes.Write(",\n"u8);
        Entry(entry.Id, () => FhirResource.Write(json, entry, subject));
    }

    public void End() => bytes.Write("\n]}\n"u8);

    public void Dispose() => json.Dispose();

    private void Entry(Guid id, Action resource)
    {
        json.WriteStartObject();
        json.WriteString("fullUrl", FhirLocal.Uuid + id);
        json.WritePropertyName("resource");
        resource();
        json.WriteEndObject();
        Flush();
    }

    private void Patient()
    {
        json.WriteStartObject();
        json.WriteString("resourceType", "Patient");
        json.WriteString("id", subject.Patient.ToString());
        json.WriteStartArray("identifier");
        json.Identifier(subject.Patient);
        json.WriteEndArray();
        if (!string.IsNullOrWhiteSpace(subject.Name))
        {
            json.WriteStartArray("name");
            json.WriteStartObject();
            json.WriteString("text", subject.Name);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteString("gender", subject.Sex is { } sex ? Words<Sex>.Of(sex) : "unknown");
        if (subject.BirthYear is { } year)
            json.WriteString("birthDate", $"{year:0000}");
        json.WriteEndObject();
    }

    /// <summary>The next value begins anew: what stands between values is written here, so that each has its line.</summary>
    private void Flush()
    {
        json.Flush();
        json.Reset();
    }
}
