using System.Text.Json;

namespace Vastus.Web.Offline;

/// <summary>One sending of a phone's queue.</summary>
/// <param name="Diary">Whose entries they are: the id that the page gave to the phone.</param>
/// <param name="Entries">Each an object with the columns of a diary, not looked at yet.</param>
/// <param name="Updates">Ids of entries that also take the place of an earlier version, as when a spasm has ended.</param>
internal sealed record QueueRequest(string Diary, IReadOnlyList<JsonElement> Entries, IReadOnlySet<string> Updates)
{
    public const int EntriesMost = 500;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 6, AllowDuplicateProperties = false };

    /// <returns>Null: not such a request, or too many entries. Only a faulty script sends one.</returns>
    public static async Task<QueueRequest?> ReadAsync(Stream body, CancellationToken ct)
    {
        try
        {
            // Not disposed: the entries are read from it later.
            var json = (await JsonDocument.ParseAsync(body, Strict, ct)).RootElement;
            return json.ValueKind is JsonValueKind.Object
                && json.TryGetProperty("diary", out var diary) && diary.ValueKind is JsonValueKind.String
                && json.TryGetProperty("entries", out var entries) && entries.ValueKind is JsonValueKind.Array
                && entries.GetArrayLength() <= EntriesMost
                ? new(diary.GetString()!, [.. entries.EnumerateArray()], Updated(json))
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static HashSet<string> Updated(JsonElement json) => json.TryGetProperty("updates", out var updates)
        ? [.. updates.EnumerateArray().Select(id => id.GetString()!)]
        : [];
}
