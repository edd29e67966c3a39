using System.Buffers;
using System.Data.Common;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Vastus.Store.Backups;

/// <summary>A row of any table as one line of JSON: text, whole numbers and numbers, nothing for what is null.</summary>
internal static class BackupRow
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(DbDataReader row, Stream to)
    {
        using (var json = new Utf8JsonWriter(to, Options))
        {
            json.WriteStartObject();
            for (var i = 0; i < row.FieldCount; i++)
                Write(json, row.GetName(i), row.GetValue(i));
            json.WriteEndObject();
        }

        to.WriteByte((byte)'\n');
    }

    /// <summary>Reads the values of a line into their places; null where the line says nothing.</summary>
    /// <exception cref="InvalidDataException">It is no row of this table.</exception>
    public static void Read(ReadOnlySequence<byte> line, IReadOnlyList<BackupColumn> columns, object?[] values)
    {
        Array.Clear(values);
        try
        {
            var json = new Utf8JsonReader(line);
            Must(json.Read() && json.TokenType is JsonTokenType.StartObject);
            while (json.Read() && json.TokenType is JsonTokenType.PropertyName)
            {
                var place = Place(columns, json.GetString()!);
                json.Read();
                values[place] = Value(ref json, columns[place].Type);
            }

            Must(json.TokenType is JsonTokenType.EndObject && !json.Read());
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException)
        {
            throw new InvalidDataException("it holds a row that is none", e);
        }
    }

    private static void Write(Utf8JsonWriter json, string column, object value)
    {
        switch (value)
        {
            case DBNull:
                break;
            case string text:
                json.WriteString(column, text);
                break;
            case int or long:
                json.WriteNumber(column, Convert.ToInt64(value));
                break;
            case double number when double.IsFinite(number):
                json.WriteNumber(column, number);
                break;
            case double number:
                json.WriteString(column, $"{number}");
                break;
            default:
                throw new InvalidDataException($"The column {column} holds what no column of Vastus holds.");
        }
    }

    private static object Value(ref Utf8JsonReader json, BackupColumnType type) => type switch
    {
        BackupColumnType.Text => json.TokenType is JsonTokenType.String ? json.GetString()! : throw new FormatException(),
        BackupColumnType.Whole => json.GetInt64(),
        _ => json.TokenType is JsonTokenType.String ? double.Parse(json.GetString()!) : json.GetDouble(),
    };

    private static int Place(IReadOnlyList<BackupColumn> columns, string name)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns[i].Name == name)
                return i;
        }

        throw new FormatException();
    }

    private static void Must(bool isSo)
    {
        if (!isSo)
            throw new FormatException();
    }
}
