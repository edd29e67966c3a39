using Vastus.Core.Knowledge;
using Vastus.Core.Profile;
using Vastus.Core.Triage;
using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Labs;

/// <summary>Reads <c>labs.yaml</c>.</summary>
public static class LabReader
{
    private const decimal Most = 1_000_000;
    private const string NoLoinc = "none";

    /// <param name="findings">Of the symptom check, which rules may name; classes of medicines as well.</param>
    public static KnowledgeRead<LabKnowledge> Read(string text, string file, Bibliography bibliography, IReadOnlySet<string> findings)
    {
        var vocabulary = new Vocabulary(findings.Append(LabFacts.HighPotassium).ToHashSet(), new HashSet<string>(), new Dictionary<string, Expression>(), new Dictionary<string, IReadOnlyList<string>>()) { AnyMedicine = true };
        return KnowledgeFile.Read(text, file, root => new LabKnowledge(
            [.. root.Maps("analytes", map => Analyte(map, vocabulary, bibliography)).DistinctBy(analyte => analyte.Id)],
            root.Map("none", map => new TestPrompt(map.Id(), map.Text("say"), null, [], Urgency.SelfCare, Sources(map, bibliography)))
                ?? new("", "", null, [], Urgency.SelfCare, []),
            root.Maps("prompts", map => new TestPrompt(
                map.Id(), map.Text("say"), map.Logic(vocabulary), map.References("tests", "analytes"), map.Word<Urgency>("urgency"), Sources(map, bibliography)))));
    }

    private static Analyte Analyte(KnowledgeMap map, Vocabulary vocabulary, Bibliography bibliography) => new(
        map.Id(), map.Text("ref"), map.Text("name"), map.OptionalTexts("also"), map.OptionalTexts("loinc"), Units(map, map.OptionalTexts("loinc")),
        Bounds(map, "possible"), Bounds(map, "common"),
        map.Maps("ranges", range => new LabRange(range.OptionalWord<Sex>("sex"), range.OptionalNumber("low", 0, Most), range.OptionalNumber("high", 0, Most))),
        map.OptionalMaps("bands", band => new LabBand(band.OptionalNumber("from", 0, Most), band.OptionalNumber("to", 0, Most), band.Text("say"))),
        map.OptionalMaps("lines", line => Line(line, vocabulary)),
        map.Text("why"), map.OptionalText("note"),
        map.Word<EvidenceGrade>("evidence"), map.Word<Confidence>("confidence"), Sources(map, bibliography), map.Date("reviewed"));

    /// <summary>The first one has the factor 1, since all else is said in it.</summary>
    private static IReadOnlyList<LabUnit> Units(KnowledgeMap map, IReadOnlyList<string> loincs)
    {
        var units = map.Maps("units", unit => new LabUnit(unit.Text("unit"), unit.Number("factor", 0.000001m, Most), unit.OptionalNumber("plus", -Most, Most) ?? 0)
        {
            Loinc = Loinc(unit, loincs),
        });
        return units is [{ Factor: 1, Plus: 0 }, ..]
            ? units
            : map.Problem<IReadOnlyList<LabUnit>>("units", "unit.first", "the first unit is not the one of the other numbers", "put the one with factor 1 first", [new("?", 1, 0)]);
    }

    private static string? Loinc(KnowledgeMap unit, IReadOnlyList<string> loincs)
    {
        if (unit.OptionalText("loinc") is not { } code)
            return loincs is [var first, ..] ? first : null;
        return code is NoLoinc ? null
            : loincs.Contains(code) ? code
            : unit.Problem<string?>("loinc", "id.unknown", $"\"{code}\" is none of the codes of this test", $"write one of them, or {NoLoinc}", null);
    }

    private static LabBounds Bounds(KnowledgeMap map, string key) =>
        map.Map(key, bounds => new LabBounds(bounds.Number("least", 0, Most), bounds.Number("most", 0, Most))) ?? new(0, Most);

    private static LabLine Line(KnowledgeMap map, Vocabulary vocabulary)
    {
        var sides = Enum.GetValues<LabSide>().Select(side => (Side: side, Value: map.OptionalNumber(Key(side), 0, Most))).Where(pair => pair.Value is not null).ToList();
        if (sides.Count is not 1)
            map.Problem("urgency", "line.side", "a line has exactly one side", $"write one of {string.Join(", ", Enum.GetValues<LabSide>().Select(Key))}", 0);
        var (side, value) = sides is [var first, ..] ? first : default;
        return new(map.Word<Urgency>("urgency"), side, value ?? 0, map.Has("logic") ? map.Logic(vocabulary) : null);
    }

    private static string Key(LabSide side) => side.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";

    private static IReadOnlyList<string> Sources(KnowledgeMap map, Bibliography bibliography) =>
        map.References("sources", bibliography.ById, Bibliography.File);
}
