using System.Text.Json;
using Vastus.Core.Diary;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>The data types of FHIR R4, read. Whatever does not have the right shape is not there.</summary>
internal static class FhirElement
{
    /// <summary>As long as the longest text that a diary holds, in characters.</summary>
    private const int TextMost = 20_000;

    public static JsonElement? Object(JsonElement holder, string name) =>
        Value(holder, name) is { ValueKind: JsonValueKind.Object } value ? value : null;

    public static IEnumerable<JsonElement> Items(JsonElement holder, string name) =>
        Value(holder, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    /// <returns>Null: it is absent, empty, or no text. What is no Unicode is U+FFFD, which a row refuses.</returns>
    public static string? Text(JsonElement holder, string name, int most = TextMost) =>
        Value(holder, name) is { ValueKind: JsonValueKind.String } value && Readable(value) is { Length: > 0 } text && text.Length <= most ? text : null;

    public static bool? Bool(JsonElement holder, string name) => Value(holder, name)?.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    /// <returns>As a row writes it; what is no number as it stands, for the row to refuse.</returns>
    public static string? NumberText(JsonElement holder, string name) => Value(holder, name) switch
    {
        { ValueKind: JsonValueKind.Number } value => value.TryGetDecimal(out var number) ? Number.Text(number) : value.GetRawText(),
        { ValueKind: JsonValueKind.String } => Text(holder, name),
        _ => null,
    };

    /// <summary>The code of a concept in one system.</summary>
    public static string? Code(JsonElement? concept, string system) => concept is { } holder
        ? Items(holder, "coding").Where(coding => Text(coding, "system") == system).Select(coding => Text(coding, "code")).FirstOrDefault(code => code is not null)
        : null;

    /// <summary>A code of one system, in whichever concept of a list it stands.</summary>
    public static string? Code(JsonElement holder, string list, string system) =>
        Items(holder, list).Select(concept => Code(concept, system)).FirstOrDefault(code => code is not null);

    /// <summary>A column in an extension of ours.</summary>
    public static string? Column(JsonElement resource, string name) =>
        Items(resource, "extension").Where(extension => Text(extension, "url") == FhirLocal.Column + name).Select(extension => Text(extension, "valueString")).FirstOrDefault();

    /// <summary>The id that an entry of ours has.</summary>
    public static string? Id(IEnumerable<JsonElement> identifiers) => identifiers
        .Where(identifier => Text(identifier, "system") is FhirLocal.Addresses)
        .Select(identifier => Text(identifier, "value"))
        .FirstOrDefault(value => value?.StartsWith(FhirLocal.Uuid, StringComparison.Ordinal) is true)?[FhirLocal.Uuid.Length..];

    public static string? Note(JsonElement resource) =>
        string.Join("\n\n", Items(resource, "note").Select(note => Text(note, "text")).OfType<string>()) is { Length: > 0 } words ? words : null;

    public static JsonElement? Value(JsonElement holder, string name) =>
        holder.ValueKind is JsonValueKind.Object && holder.TryGetProperty(name, out var value) ? value : null;

    private static string? Readable(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }
}
