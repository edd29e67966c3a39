using System.Text;
using System.Text.Json;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Labs;
using Vastus.Core.Profile;

namespace Vastus.Core.Triage;

/// <summary>Reads the answers of one person from JSON, and names the line and field of all that is wrong with them.</summary>
public static class CheckFile
{
    private const int AgeMost = 130;
    private const decimal CaffeineMost = 100_000;

    /// <param name="file">Its name, for messages.</param>
    /// <returns>The answers, or one line for each problem.</returns>
    public static (Answers? Answers, IReadOnlyList<string> Problems) Read(string file, ReadOnlySpan<byte> json, TriageKnowledge knowledge)
    {
        var reading = new Reading(file, json.ToArray(), knowledge);
        var answers = reading.All();
        return reading.Problems is [] ? (answers, []) : (null, reading.Problems);
    }

    private sealed class Reading(string file, byte[] json, TriageKnowledge knowledge)
    {
        private readonly Dictionary<string, bool> findings = [];
        private readonly List<string> problems = [];

        public IReadOnlyList<string> Problems => problems;

        public Answers All()
        {
            var answers = new Answers();
            var start = json.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
            var reader = new Utf8JsonReader(json.AsSpan(start));
            try
            {
                if (!reader.Read() || reader.TokenType is not JsonTokenType.StartObject)
                {
                    Add(ref reader, "file", "this is not one JSON object", "write {\"findings\": {\"f_cramp\": true}}");
                    return answers;
                }

                while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
                    answers = Field(ref reader, reader.GetString()!, answers);
                while (reader.Read())
                {
                }
            }
            catch (JsonException e)
            {
                problems.Add($"{file}:{(e.LineNumber ?? 0) + 1}: file: this is not JSON; mend the text of this line");
            }

            return answers with { Findings = findings };
        }

        private Answers Field(ref Utf8JsonReader reader, string name, Answers answers)
        {
            reader.Read();
            switch (name)
            {
                case "age": return answers with { Age = (int?)Number(ref reader, name, AgeMost, whole: true) };
                case "sex": return answers with { Sex = Sex(ref reader) };
                case "pregnant": return answers with { Pregnant = YesNo(ref reader, name) };
                case "worried": return answers with { Worried = YesNo(ref reader, name) is true };
                case "caffeineMg24h": return answers with { CaffeineMg24h = Number(ref reader, name, CaffeineMost, whole: false) };
                case "medicines": return answers with { Medicines = Texts(ref reader, name) };
                case "labs": return answers with { Labs = Labs(ref reader) };
                case "findings": return Findings(ref reader, answers);
                default:
                    Add(ref reader, name, "no such field is known", "write age, sex, pregnant, findings, medicines, labs, caffeineMg24h or worried");
                    reader.Skip();
                    return answers;
            }
        }

        private Answers Findings(ref Utf8JsonReader reader, Answers answers)
        {
            if (reader.TokenType is not JsonTokenType.StartObject)
            {
                Add(ref reader, "findings", "this is not an object", "write {\"f_cramp\": true}");
                reader.Skip();
                return answers;
            }

            while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
            {
                var id = reader.GetString()!;
                reader.Read();
                if (!knowledge.ById.TryGetValue(id, out var finding))
                {
                    Add(ref reader, $"findings.{id}", "no such finding is known", "see vastus check --questions");
                    reader.Skip();
                }
                else if (finding.Kind is FindingKind.Number)
                {
                    answers = id is "age"
                        ? answers with { Age = (int?)Number(ref reader, $"findings.{id}", AgeMost, whole: true) ?? answers.Age }
                        : answers with { CaffeineMg24h = Number(ref reader, $"findings.{id}", CaffeineMost, whole: false) ?? answers.CaffeineMg24h };
                }
                else if (YesNo(ref reader, $"findings.{id}") is { } yes)
                {
                    findings[id] = yes;
                }
            }

            return answers;
        }

        private bool? YesNo(ref Utf8JsonReader reader, string field)
        {
            if (reader.TokenType is JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null)
                return reader.TokenType is JsonTokenType.Null ? null : reader.TokenType is JsonTokenType.True;
            Add(ref reader, field, "this is neither yes nor no", "write true or false, or leave it out when it is not known");
            reader.Skip();
            return null;
        }

        private decimal? Number(ref Utf8JsonReader reader, string field, decimal most, bool whole)
        {
            if (reader.TokenType is JsonTokenType.Null)
                return null;
            if (reader.TokenType is JsonTokenType.Number && reader.TryGetDecimal(out var number) && number >= 0 && number <= most
                && (!whole || number == decimal.Truncate(number)))
            {
                return number;
            }

            Add(ref reader, field, "that is not possible", $"write a {(whole ? "whole " : "")}number from 0 to {most}");
            reader.Skip();
            return null;
        }

        private Sex? Sex(ref Utf8JsonReader reader)
        {
            if (reader.TokenType is JsonTokenType.Null)
                return null;
            if (reader.TokenType is JsonTokenType.String && Words<Sex>.Parse(reader.GetString()) is { } sex)
                return sex;
            Add(ref reader, "sex", "that is not one of the words", "write \"female\" or \"male\", or leave it out");
            reader.Skip();
            return null;
        }

        private IReadOnlyList<string> Texts(ref Utf8JsonReader reader, string field)
        {
            List<string> texts = [];
            if (reader.TokenType is not JsonTokenType.StartArray)
            {
                Add(ref reader, field, "this is not a list", "write [\"furosemide\"]");
                reader.Skip();
                return texts;
            }

            while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
            {
                if (reader.TokenType is JsonTokenType.String)
                {
                    texts.Add(reader.GetString()!);
                    continue;
                }

                Add(ref reader, field, "this is not a name", "write the ingredient in quotes");
                reader.Skip();
            }

            return texts;
        }

        private List<LabResult> Labs(ref Utf8JsonReader reader)
        {
            List<Entry> results = [];
            if (reader.TokenType is JsonTokenType.Null)
                return [];
            if (reader.TokenType is not JsonTokenType.StartArray)
            {
                Add(ref reader, "labs", "this is not a list", "write [{\"analyte\": \"potassium\", \"amount\": 4.2, \"unit\": \"mmol/L\"}]");
                reader.Skip();
                return [];
            }

            while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
            {
                if (Lab(ref reader) is { } lab)
                    results.Add(new(new(results.Count, 0, 0, new byte[8]), default, lab));
            }

            // One sample: what follows from several of its values is worked out.
            return problems is [] ? [.. LabResults.Of(results, new() { Zone = DateTimeZone.Utc }).Latest] : [];
        }

        private Lab? Lab(ref Utf8JsonReader reader)
        {
            if (reader.TokenType is not JsonTokenType.StartObject)
            {
                Add(ref reader, "labs", "this is not a blood result", "write {\"analyte\": \"potassium\", \"amount\": 4.2, \"unit\": \"mmol/L\"}");
                reader.Skip();
                return null;
            }

            var start = reader;
            var (name, amount, unit, hasAmount) = ((string?)null, (decimal?)null, "", false);
            while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
            {
                var field = reader.GetString()!;
                reader.Read();
                if (field is "amount")
                    (hasAmount, amount) = (true, Number(ref reader, "labs.amount", Diary.Kinds.Lab.Range.Most, whole: false));
                else if (field is "analyte" or "unit" && reader.TokenType is JsonTokenType.String)
                    (name, unit) = field is "unit" ? (name, reader.GetString()!) : (reader.GetString()!, unit);
                else
                    Unknown(ref reader, field);
            }

            if (name is null || LabKnowledge.Embedded.Find(name) is not { } analyte)
                Add(ref start, "labs.analyte", name is null ? "this is missing" : "no such blood test is known", $"write one such as {string.Join(", ", LabKnowledge.Embedded.Analytes.Take(3).Select(known => known.Id))}");
            else if (!hasAmount)
                Add(ref start, "labs.amount", "this is missing", "write the result as a number");
            else if (amount is not { } value)
                return null;
            else if (LabPlausibility.Ask(analyte, value, unit) is { CanBeMeant: false } question)
                Add(ref start, "labs.unit", question.Text.TrimEnd('?', '.'), $"write {string.Join(" or ", analyte.Units.Select(known => known.Text))} as on the report");
            else
                return new(analyte.Id, value, unit);
            return null;
        }

        private void Unknown(ref Utf8JsonReader reader, string field)
        {
            Add(ref reader, $"labs.{field}", "no such field is known", "write analyte, amount and unit");
            reader.Skip();
        }

        private void Add(ref Utf8JsonReader reader, string field, string wrong, string right)
        {
            var line = 1 + json.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n');
            problems.Add($"{file}:{line}: {field}: {wrong}; {right}");
        }
    }
}
