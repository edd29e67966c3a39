using System.Text.Json;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;
using static Vastus.Core.Exchange.Fhir.FhirElement;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>From the resources of one file to entries.</summary>
internal sealed class FhirReading(DateTimeZone zone, Instant? now)
{
    private const string NoPlace = "a diary has no place for it";
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64, AllowDuplicateProperties = false };
    private static readonly string[] TakenBack = ["entered-in-error", "cancelled"];

    private readonly FhirLeftOut leftOut = new();
    private readonly List<FileEntry> read = [];
    private FhirMedicines? medicines;
    private FhirLabs? labs;
    private FhirConditions? conditions;

    private FhirMedicines Medicines => medicines ??= new(zone, now, leftOut);

    private FhirConditions Conditions => conditions ??= new(zone, now, leftOut);

    private FhirLabs Labs => labs ??= new(zone, now, leftOut);

    /// <returns>Good until the next call.</returns>
    public IReadOnlyList<FileEntry> Read(FhirPiece piece)
    {
        read.Clear();
        try
        {
            using var document = JsonDocument.Parse(piece.Json, Strict);
            Resource(document.RootElement, piece.Line);
        }
        catch (JsonException)
        {
            // All of it is JSON: it was cut out of a larger one.
            Refuse(piece.Line, "resource", "json.twice", "a name comes twice", "leave one out");
        }
        catch (InvalidOperationException)
        {
            // While it looks for names that come twice, the parser stumbles over one that is half of a surrogate pair.
            Refuse(piece.Line, "resource", "text.unreadable", "a name is not readable as UTF-8", "save the file as UTF-8");
        }

        return read;
    }

    /// <summary>What only shows when all is read, and what was left out.</summary>
    public IEnumerable<FileEntry> End() => [.. medicines?.End() ?? [], .. leftOut.All];

    private void Resource(JsonElement resource, int line)
    {
        if (FhirResource.Row(resource) is { } row)
        {
            Own(row, resource, line);
            return;
        }

        switch (Text(resource, "resourceType"))
        {
            case null:
                Refuse(line, "resourceType", "fhir.none", "this is no FHIR resource", "choose a Bundle of FHIR R4");
                break;
            case "Bundle":
                foreach (var inner in Items(resource, "entry").Select(entry => Object(entry, "resource")).OfType<JsonElement>())
                    Resource(inner, line);
                break;
            case "Observation":
                read.AddRange(Labs.Read(resource, line));
                break;
            case "MedicationStatement" or "MedicationRequest":
                read.AddRange(Medicines.Read(resource, line));
                break;
            case "Medication":
                Medicines.Remember(resource);
                break;
            case "Patient" or "Composition":
                break;
            case "Condition":
                read.AddRange(Conditions.Read(resource, line));
                break;
            case var type:
                leftOut.Add(line, Plain(type), NoPlace);
                break;
        }
    }

    private void Own(EntryRow row, JsonElement resource, int line)
    {
        if (Text(resource, "status") is { } status && TakenBack.Contains(status))
        {
            leftOut.Add(line, $"an entry of the kind {row.Kind}", "it was taken back");
            return;
        }

        var parsed = row.Parse(_ => Guid.Empty, now);
        read.Add(new(line, parsed.Value, parsed.Problems));
    }

    private void Refuse(int line, string field, string code, string wrong, string right) => read.Add(new(line, null, [new(field, code, wrong, right)]));

    /// <summary><c>diagnostic report</c> for <c>DiagnosticReport</c>.</summary>
    private static string Plain(string type) => type.All(char.IsAsciiLetter) && type.Length <= 40
        ? string.Concat(type.Select((c, at) => char.IsUpper(c) && at > 0 ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"))
        : "something else";
}
