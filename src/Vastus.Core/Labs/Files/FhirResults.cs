using System.Collections.Immutable;
using System.Text.Json;
using Vastus.Core.Exchange.Fhir;
using static Vastus.Core.Exchange.Fhir.FhirElement;

namespace Vastus.Core.Labs.Files;

/// <summary>Observations of FHIR R4: a Bundle, one resource, a list of them, or one a line.</summary>
internal sealed class FhirResults(ReadOnlyMemory<byte> utf8, DateTimeZone zone, LabFileProblems problems)
{
    private const string Loinc = "http://loinc.org";
    private const string Ucum = "http://unitsofmeasure.org";
    private const int TextMost = 500;
    private static readonly JsonReaderOptions Options = new() { MaxDepth = 64 };
    private static readonly string[] TakenBack = ["entered-in-error", "cancelled"];

    private readonly List<LabRow> rows = [];
    private readonly List<PassedOver> passed = [];
    private int others;

    public LabFile Read()
    {
        try
        {
            // One document, or several, one after the other.
            for (var from = 0; Next(from) is { } start;)
            {
                var reader = new Utf8JsonReader(utf8.Span[start..], Options);
                reader.Read();
                Walk(ref reader, start);
                from = start + (int)reader.BytesConsumed;
                if (rows.Count > LabFile.RowsMost)
                {
                    problems.Add(1, "file", "rows.many", $"there are more than {LabFile.RowsMost:N0} results", "import them in parts");
                    break;
                }
            }

            if (problems.None && rows is [] && passed is [])
                problems.Add(1, "file", "fhir.none", others > 0 ? "the file holds no Observation" : "this is no FHIR file", "choose a Bundle with laboratory Observations");
        }
        catch (JsonException e)
        {
            problems.Add((int)(e.LineNumber ?? 0) + 1, "file", "json.unreadable", "this is not JSON", "choose a whole FHIR file");
        }

        return problems.With(rows, passed);
    }

    /// <returns>Where the next document begins. Null: there is none.</returns>
    private int? Next(int from)
    {
        var blank = utf8.Span[from..].IndexOfAnyExcept(" \t\r\n"u8);
        return blank < 0 ? null : from + blank;
    }

    /// <summary>Finds the resources; the reader stands on the beginning of a value, and afterwards on its end.</summary>
    private void Walk(ref Utf8JsonReader reader, int start)
    {
        if (reader.TokenType is JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
                Walk(ref reader, start);
            return;
        }

        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            reader.Skip();
            return;
        }

        var line = Line(start + (int)reader.TokenStartIndex);
        var copy = reader;
        var resource = JsonElement.ParseValue(ref copy);
        switch (Text(resource, "resourceType"))
        {
            case "Bundle":
                Entries(ref reader, start);
                break;
            case "Observation":
                Observation(resource, line);
                reader = copy;
                break;
            case var other:
                others += other is null ? 0 : 1;
                Contained(resource, line);
                reader = copy;
                break;
        }
    }

    /// <summary>Read one by one, so that the line of each is known.</summary>
    private void Entries(ref Utf8JsonReader reader, int start)
    {
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var isEntry = reader.ValueTextEquals("entry"u8);
            reader.Read();
            if (!isEntry || reader.TokenType is not JsonTokenType.StartArray)
            {
                reader.Skip();
                continue;
            }

            while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
                Resource(ref reader, start);
        }
    }

    private void Resource(ref Utf8JsonReader reader, int start)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
        {
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var isResource = reader.ValueTextEquals("resource"u8);
            reader.Read();
            if (isResource)
                Walk(ref reader, start);
            else
                reader.Skip();
        }
    }

    private void Contained(JsonElement resource, int line)
    {
        foreach (var inner in Items(resource, "contained").Where(inner => Text(inner, "resourceType") is "Observation"))
            Observation(inner, line);
    }

    private void Observation(JsonElement observation, int line)
    {
        var code = Named(observation);
        if (Text(observation, "status") is { } status && TakenBack.Contains(status))
        {
            passed.Add(new(line, code.Name, "the laboratory took it back"));
            return;
        }

        var at = At(observation);
        if (Value(observation, code, line) is { } value)
            Add(value, code, at, observation, line);
        var parts = Items(observation, "component").ToList();
        foreach (var part in parts)
        {
            var of = Named(part);
            if (Value(part, of, line) is { } amount)
                Add(amount, of, at, part, line);
            else
                passed.Add(new(line, of.Name, "it holds no number"));
        }

        if (parts is [] && Value(observation, code, line) is null && Items(observation, "hasMember").FirstOrDefault().ValueKind is JsonValueKind.Undefined)
            passed.Add(new(line, code.Name, "it holds no number"));
        Contained(observation, line);
    }

    private void Add(Quantity value, Coded code, string? at, JsonElement holder, int line)
    {
        if (at is null || LabMoment.Parse(at, zone) is not { } moment)
        {
            problems.Add(line, "effectiveDateTime", "date.unreadable", at is null ? "it does not say when the sample was taken" : "that is not a day", "choose a file that holds the day of each sample");
            return;
        }

        if (value.Amount < 0)
        {
            problems.Add(line, "valueQuantity.value", "value.range", "a result cannot be below 0", "ask for a new file");
            return;
        }

        var (low, high) = Range(holder, value);
        rows.Add(new(line, moment, code.Loincs, code.Names, value.Amount, value.Comparator, value.Unit, value.Code, low, high));
    }

    private static string? At(JsonElement observation) =>
        Text(observation, "effectiveDateTime") ?? Text(observation, "effectiveInstant")
        ?? (Object(observation, "effectivePeriod") is { } period ? Text(period, "start") ?? Text(period, "end") : null)
        ?? Text(observation, "issued");

    private Quantity? Value(JsonElement holder, Coded code, int line)
    {
        if (Object(holder, "valueQuantity") is { } quantity)
        {
            if (!quantity.TryGetProperty("value", out var number))
                return null;
            if (number.ValueKind is not JsonValueKind.Number || !number.TryGetDecimal(out var amount))
            {
                problems.Add(line, "valueQuantity.value", "value.unreadable", $"the value of {code.Name} is not a number", "ask for a new file");
                return null;
            }

            return new(amount, Text(quantity, "comparator"), Text(quantity, "unit"), Text(quantity, "system") is null or Ucum ? Text(quantity, "code") : null);
        }

        return holder.ValueKind is JsonValueKind.Object && holder.TryGetProperty("valueInteger", out var whole) && whole.TryGetDecimal(out var count)
            ? new(count, null, null, null)
            : null;
    }

    /// <summary>The usual range, in the unit of the value; ranges of other kinds or units are not it.</summary>
    private static (decimal? Low, decimal? High) Range(JsonElement holder, Quantity value)
    {
        foreach (var range in Items(holder, "referenceRange").Where(IsUsual))
        {
            var (low, high) = (End(range, "low", value), End(range, "high", value));
            if (low is not null || high is not null)
                return (low, high);
        }

        return (null, null);
    }

    private static bool IsUsual(JsonElement range) =>
        Object(range, "type") is not { } type || Items(type, "coding").All(coding => Text(coding, "code") is "normal");

    private static decimal? End(JsonElement range, string name, Quantity value) =>
        Object(range, name) is { } end && end.TryGetProperty("value", out var number) && number.ValueKind is JsonValueKind.Number && number.TryGetDecimal(out var limit)
        && (Text(end, "unit") is not { } unit || unit == value.Unit || unit == value.Code || (Text(end, "code") is { } code && code == value.Code))
            ? limit
            : null;

    private static Coded Named(JsonElement holder)
    {
        if (Object(holder, "code") is not { } code)
            return new([], []);
        var codings = Items(code, "coding").ToList();
        return new(
            [.. codings.Where(coding => Text(coding, "system") is Loinc).Select(coding => Text(coding, "code")).OfType<string>()],
            [.. codings.Select(coding => Text(coding, "display")).Prepend(Text(code, "text")).OfType<string>().Distinct()]);
    }

    private static string? Text(JsonElement holder, string name) => FhirElement.Text(holder, name, TextMost);

    private int Line(int at) => 1 + utf8.Span[..at].Count((byte)'\n');

    private sealed record Quantity(decimal Amount, string? Comparator, string? Unit, string? Code);

    private sealed record Coded(ImmutableArray<string> Loincs, ImmutableArray<string> Names)
    {
        public string Name => Names is [var name, ..] ? name : Loincs is [var code, ..] ? $"LOINC {code}" : "a result";
    }
}
