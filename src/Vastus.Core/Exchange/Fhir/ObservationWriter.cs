using System.Text.Json;
using Vastus.Core.Diary;
using Vastus.Core.Labs;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>An entry as an Observation: every column in an element of its own.</summary>
internal static class ObservationWriter
{
    public static void Write(Utf8JsonWriter json, Entry entry, FhirSubject subject)
    {
        var row = EntryRow.Of(entry);
        var kind = FhirCodes.Embedded.Kinds[entry.What.Kind];
        var lab = row.Kind is "lab" ? LabDetails.Of(entry.What.Details) : null;
        json.WriteStartObject();
        json.WriteString("resourceType", "Observation");
        json.WriteString("id", entry.Id.ToString());
        json.Columns(entry);
        json.WriteStartArray("identifier");
        json.Identifier(entry.Id);
        json.WriteEndArray();
        json.WriteString("status", "final");
        json.WriteStartArray("category");
        json.Concept(null, null, [(FhirCodes.Embedded.Systems["category"], kind.Category, null)], null);
        json.WriteEndArray();
        Code(json, row, kind.Term);
        json.Reference("subject", subject.Patient);
        Effective(json, entry);
        if (entry.Recorded is { } recorded)
            json.WriteString("issued", FhirMoment.Text(recorded));
        if (row.Kind is not "lab")
        {
            json.WriteStartArray("performer");
            json.Reference(null, subject.Patient);
            json.WriteEndArray();
        }

        Value(json, row, lab);
        if (row.Kind is not "note")
            json.Note(row.Note);
        if (row.Site is { } site)
            Site(json, site);
        if (lab is { Low: not null } or { High: not null })
            Range(json, lab, row.Unit);
        Components(json, row, [.. entry.What.Details.Pairs.Where(pair => lab is null || !LabDetails.IsKey(pair.Key))]);
        json.WriteEndObject();
    }

    /// <summary>The kind, and which one of it: by its id where it has one, else in the person's words.</summary>
    private static void Code(Utf8JsonWriter json, EntryRow row, FhirTerm kind)
    {
        var named = row.Name is null ? null : FhirCodes.Embedded.Names.GetValueOrDefault($"{row.Kind} {row.Name}");
        var words = row.Name is null ? null : FhirNames.Words(row.Kind!, row.Name);
        List<(string, string, string?)> codings = [];
        if (row.Kind is "lab" && LabKnowledge.Embedded.Find(row.Name!)?.Unit(row.Unit!)?.Loinc is { } loinc)
            codings.Add((FhirCodes.Embedded.Systems["loinc"], loinc, null));
        codings.Add((FhirLocal.Kind, row.Kind!, kind.Say));
        if (words is not null)
            codings.Add((FhirLocal.Names(row.Kind!), row.Name!, words));
        json.Concept("code", named is { Codes: not [] } ? named : kind, [.. codings], words ?? row.Name);
    }

    /// <summary>From when until when, where it is known how long; a sleep ends at its moment, all else begins.</summary>
    private static void Effective(Utf8JsonWriter json, Entry entry)
    {
        var (start, end) = entry.What switch
        {
            Diary.Kinds.Sleep { Hours: { } hours } => (entry.At - Rounded(hours * 60), entry.At),
            { Minutes: { } minutes } => (entry.At, entry.At + Rounded(minutes.Value)),
            _ => (entry.At, (OffsetDateTime?)null),
        };
        if (end is null)
        {
            json.WriteString("effectiveDateTime", FhirMoment.Text(start));
            return;
        }

        json.WriteStartObject("effectivePeriod");
        json.WriteString("start", FhirMoment.Text(start));
        json.WriteString("end", FhirMoment.Text(end.Value));
        json.WriteEndObject();
    }

    private static Duration Rounded(decimal minutes) => Duration.FromMilliseconds((long)decimal.Round(minutes * 60_000));

    private static void Value(Utf8JsonWriter json, EntryRow row, LabDetails? lab)
    {
        if (row.Kind is "note")
            json.WriteString("valueString", row.Note);
        else if (row.Kind is "symptom" && row.Level is { } answer)
            json.WriteBoolean("valueBoolean", answer is "yes");
        else if (row.Kind is "spasm" or "tag")
            json.WriteBoolean("valueBoolean", true);
        else if (row.Kind is not "symptom" && (row.Amount ?? row.Unit) is not null)
            json.Quantity("valueQuantity", row.Amount, row.Unit, lab?.Comparator);
    }

    private static void Site(Utf8JsonWriter json, string site)
    {
        var term = FhirCodes.Embedded.Sites.GetValueOrDefault(site);
        var name = Sites.Name(site);
        json.Concept("bodySite", term, name is null ? [] : [(FhirLocal.Site, site, name)], name ?? site);
    }

    private static void Range(Utf8JsonWriter json, LabDetails lab, string? unit)
    {
        json.WriteStartArray("referenceRange");
        json.WriteStartObject();
        if (lab.Low is { } low)
            json.Quantity("low", low, unit);
        if (lab.High is { } high)
            json.Quantity("high", high, unit);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void Components(Utf8JsonWriter json, EntryRow row, IReadOnlyList<KeyValuePair<string, string>> details)
    {
        var components = new ComponentWriter(json);
        if (row is { Kind: "spasm" or "symptom", Amount: { } points })
            components.Fact(row.Kind is "spasm" ? "intensity" : "strength", () => json.Score("valueQuantity", points));
        if (row.Minutes is { } minutes)
            components.Fact(row.Kind is "exercise" ? "exercise-minutes" : "minutes", () => json.Quantity("valueQuantity", minutes, "min"));
        if (row.Kind is not "symptom" && row.Level is { } level)
            components.Fact("level", () => json.Concept("valueCodeableConcept", null, row.Kind is "custom" ? [] : [(FhirLocal.Level, level, null)], level));
        if (row.Side is { } side)
            components.Fact("side", () => json.Concept("valueCodeableConcept", FhirCodes.Embedded.Sides[side], [(FhirLocal.Side, side, null)], FhirCodes.Embedded.Sides[side].Say));
        foreach (var covered in row.Covers?.Split(';') ?? [])
            components.Fact("covers", () => json.WriteString("valueString", covered));
        foreach (var (key, value) in details)
            components.Detail(key, value);
        components.End();
    }
}
