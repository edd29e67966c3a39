using System.Text.Json;

namespace Vastus.Core.Exchange.Apple;

/// <summary>Texts out of a FHIR resource, wherever they may be missing.</summary>
internal static class FhirText
{
    private const int Most = 500;

    /// <returns>Null: there is none on this way, or it is longer than any name.</returns>
    public static string? Of(JsonElement element, params ReadOnlySpan<string> way)
    {
        foreach (var name in way)
        {
            if (element is { ValueKind: JsonValueKind.Array } && element.GetArrayLength() > 0)
                element = element[0];
            if (element.ValueKind is not JsonValueKind.Object || !element.TryGetProperty(name, out element))
                return null;
        }

        return element.ValueKind is JsonValueKind.String && element.GetString() is { Length: > 0 and <= Most } text ? text : null;
    }
}
