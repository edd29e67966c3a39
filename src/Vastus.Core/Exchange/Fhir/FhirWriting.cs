using System.Text.Json;
using Vastus.Core.Diary;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>The data types of FHIR R4, written.</summary>
internal static class FhirWriting
{
    public static void Coding(this Utf8JsonWriter json, string system, string code, string? display)
    {
        json.WriteStartObject();
        json.WriteString("system", system);
        json.WriteString("code", code);
        if (display is not null)
            json.WriteString("display", display);
        json.WriteEndObject();
    }

    /// <param name="property">Null: an item of a list.</param>
    /// <param name="term">Its published codes come first. Null: none.</param>
    /// <param name="codings">Further ones: system, code and display.</param>
    /// <param name="text">Null: none.</param>
    public static void Concept(
        this Utf8JsonWriter json, string? property, FhirTerm? term, ReadOnlySpan<(string System, string Code, string? Display)> codings, string? text)
    {
        if (property is not null)
            json.WritePropertyName(property);
        json.WriteStartObject();
        if (term is { Codes: not [] } || codings is not [])
        {
            json.WriteStartArray("coding");
            foreach (var code in term?.Codes ?? [])
                json.Coding(code.System, code.Code, code.Display);
            foreach (var (system, code, display) in codings)
                json.Coding(system, code, display);
            json.WriteEndArray();
        }

        if (text is not null)
            json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <param name="amount">Null: only the unit is known.</param>
    /// <param name="unit">As the diary writes it. Null: none.</param>
    public static void Quantity(this Utf8JsonWriter json, string property, string? amount, string? unit, string? comparator = null)
    {
        json.WriteStartObject(property);
        if (amount is not null)
        {
            json.WritePropertyName("value");
            json.WriteRawValue(amount);
        }

        if (comparator is not null)
            json.WriteString("comparator", comparator);
        if (unit is not null)
            json.WriteString("unit", unit);
        if (unit is not null && FhirCodes.Embedded.Units.TryGetValue(unit, out var ucum))
        {
            json.WriteString("system", FhirCodes.Embedded.Systems["ucum"]);
            json.WriteString("code", ucum);
        }

        json.WriteEndObject();
    }

    /// <summary>A number of a scale without a unit.</summary>
    public static void Score(this Utf8JsonWriter json, string property, string amount)
    {
        json.WriteStartObject(property);
        json.WritePropertyName("value");
        json.WriteRawValue(amount);
        json.WriteString("system", FhirCodes.Embedded.Systems["ucum"]);
        json.WriteString("code", "{score}");
        json.WriteEndObject();
    }

    public static void Reference(this Utf8JsonWriter json, string? property, Guid id)
    {
        if (property is not null)
            json.WritePropertyName(property);
        json.WriteStartObject();
        json.WriteString("reference", FhirLocal.Uuid + id);
        json.WriteEndObject();
    }

    public static void Identifier(this Utf8JsonWriter json, Guid id)
    {
        json.WriteStartObject();
        json.WriteString("system", FhirLocal.Addresses);
        json.WriteString("value", FhirLocal.Uuid + id);
        json.WriteEndObject();
    }

    public static void Note(this Utf8JsonWriter json, string? note)
    {
        if (note is null)
            return;
        json.WriteStartArray("note");
        json.WriteStartObject();
        json.WriteString("text", note);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>The columns that the resource itself cannot hold.</summary>
    public static void Columns(this Utf8JsonWriter json, Entry entry, params ReadOnlySpan<(string Name, string? Cell)> columns)
    {
        var isOpen = false;
        if (!FhirMoment.CanHold(entry.At))
            Write(("at", Moment.Text(entry.At)));
        if (entry.Recorded is { } recorded && !FhirMoment.CanHold(recorded))
            Write(("recorded", Moment.Text(recorded)));
        foreach (var column in columns)
            Write(column);
        if (isOpen)
            json.WriteEndArray();

        void Write((string Name, string? Cell) column)
        {
            if (column.Cell is null)
                return;
            if (!isOpen)
                json.WriteStartArray("extension");
            isOpen = true;
            json.WriteStartObject();
            json.WriteString("url", FhirLocal.Column + column.Name);
            json.WriteString("valueString", column.Cell);
            json.WriteEndObject();
        }
    }
}
