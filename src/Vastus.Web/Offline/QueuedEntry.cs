using System.Text.Json;
using NodaTime;
using Vastus.Core;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;

namespace Vastus.Web.Offline;

/// <summary>One entry of a phone's queue: an entry, or what is wrong with it.</summary>
/// <param name="Id">As the phone sent it. Null: it sent none that is text.</param>
/// <param name="Entry">Null exactly when there are problems.</param>
/// <param name="Problems">In the order of the columns.</param>
internal sealed record QueuedEntry(string? Id, Entry? Entry, IReadOnlyList<Problem> Problems)
{
    public static QueuedEntry Read(JsonElement json, Instant now)
    {
        var row = DiaryJsonLines.ReadObject(1, json, UnknownColumns.Refused);
        if (row.Row is null)
            return new(row.Problems.Any(problem => problem.Field is "id") ? null : IdOf(json), null, row.Problems);
        if (row.Row.Id is null)
            return new(null, null, [new("id", "id.missing", "an entry of a queue needs its id", "make a UUID for it")]);

        var (entry, problems) = row.Row.Parse(_ => Guid.Empty, now);
        return new(row.Row.Id, entry, problems);
    }

    private static string? IdOf(JsonElement json) =>
        json.ValueKind is JsonValueKind.Object && json.TryGetProperty("id", out var id) && id.ValueKind is JsonValueKind.String
            ? id.GetString()
            : null;
}
