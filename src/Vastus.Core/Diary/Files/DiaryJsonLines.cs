using System.Text.Encodings.Web;
using System.Text.Json;

namespace Vastus.Core.Diary.Files;

/// <summary>The diary as JSON Lines: an object a line, with the names of the columns.</summary>
public static class DiaryJsonLines
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 4, AllowDuplicateProperties = false };
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static IEnumerable<FileRow> Read(TextReader text, int line, UnknownColumns unknownColumns)
    {
        foreach (var json in text.ReadBounded())
        {
            if (json is null)
                yield return FileRow.Broken(line, new("row", "json.long", $"the line is longer than {BoundedLines.Most} characters", "write one entry a line"));
            else if (!string.IsNullOrWhiteSpace(json))
                yield return ReadLine(line, json, unknownColumns);
            line++;
        }
    }

    public static void Write(TextWriter text, Entry entry)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            foreach (var (name, cell) in EntryRow.Columns.Zip(EntryRow.Of(entry).Cells))
            {
                if (cell is null)
                    continue;
                json.WritePropertyName(name);
                if (name is "amount" or "minutes")
                    json.WriteRawValue(cell);
                else
                    json.WriteStringValue(cell);
            }

            json.WriteEndObject();
        }

        text.Write(System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        text.Write('\n');
    }

    /// <summary>One entry as an object, from a file or from a phone's queue.</summary>
    public static FileRow ReadObject(int line, JsonElement json, UnknownColumns unknownColumns)
    {
        if (json.ValueKind is not JsonValueKind.Object)
            return FileRow.Broken(line, new("row", "json.object", "the line is not an object", "write {\"at\": …, \"kind\": …}"));

        List<Problem> problems = [];
        var cells = new string?[EntryRow.Columns.Count];
        var columns = EntryRow.Columns.ToList();
        foreach (var property in json.EnumerateObject())
        {
            var name = Text("row", () => property.Name, problems);
            var column = columns.IndexOf(name ?? "");
            if (column >= 0)
                cells[column] = Cell(columns[column], property.Value, problems);
            else if (name is not null && unknownColumns is UnknownColumns.Refused)
                problems.Add(new(RowReader.Quoted(name).Trim('\''), "column.unknown", "not a column of a diary",
                    $"rename it or leave it out; the columns are {string.Join(", ", EntryRow.Columns)}"));
        }

        return problems is [] ? new(line, EntryRow.Of(cells), []) : new(line, null, problems);
    }

    private static FileRow ReadLine(int line, string json, UnknownColumns unknownColumns)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Strict);
            return ReadObject(line, document.RootElement, unknownColumns);
        }
        catch (JsonException e)
        {
            // The place is not known exactly when all of it is JSON, but a name comes twice.
            return FileRow.Broken(line, e.BytePositionInLine is { } place
                ? new("row", "json.unreadable", $"not JSON at character {place + 1}", "write one whole object a line")
                : new("row", "json.twice", "a name comes twice", "leave one out"));
        }
        catch (InvalidOperationException)
        {
            // While it looks for names that come twice, the parser stumbles over one that is half of a surrogate pair.
            return FileRow.Broken(line, new("row", "text.unreadable", "a name is not readable as UTF-8", "save the file as UTF-8"));
        }
    }

    private static string? Cell(string column, JsonElement value, List<Problem> problems)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                return null;
            case JsonValueKind.String:
                return Text(column, value.GetString, problems);
            case JsonValueKind.Number:
                return value.TryGetDecimal(out var number) ? Number.Text(number) : value.GetRawText();
            case JsonValueKind.Array when column is "covers" && value.EnumerateArray().All(v => v.ValueKind is JsonValueKind.String):
                return string.Join(';', value.EnumerateArray().Select(v => Text(column, v.GetString, problems)));
            default:
                problems.Add(new(column, "json.type", "neither text nor a number", "write text in quotation marks, a number, or null"));
                return null;
        }
    }

    /// <summary>Half of a surrogate pair is legal JSON and no text.</summary>
    private static string? Text(string field, Func<string?> read, List<Problem> problems)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            problems.Add(new(field, "text.unreadable", "a character is not readable as UTF-8", "save the file as UTF-8"));
            return null;
        }
    }
}
