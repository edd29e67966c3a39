using Vastus.Core.Diary;
using Vastus.Core.Knowledge;
using Vastus.Core.Relief;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>Reads <c>codes.yaml</c>.</summary>
public static class FhirCodeReader
{
    private static readonly string[] Categories =
        ["social-history", "vital-signs", "imaging", "laboratory", "procedure", "survey", "exam", "therapy", "activity"];

    public static KnowledgeRead<FhirCodes> Read(string text, string file, Bibliography bibliography) => KnowledgeFile.Read(text, file, root =>
    {
        var systems = root.Maps("systems", map => (Id: map.Id(), Uri: map.Text("uri"), Name: map.Text("name")).ToTuple())
            .DistinctBy(system => system.Item1).ToDictionary(system => system.Item1, system => system.Item2);
        var terms = new Terms(systems, bibliography);
        HashSet<string> placed = [];
        var codes = new FhirCodes(
            systems,
            root.Map("document", map => terms.Read(map, "document", map.Text("say"))) ?? new("", "", []),
            root.Maps("kinds", map => new FhirKind(terms.Read(map, map.Id(), map.Text("say")), Category(map))).DistinctBy(kind => kind.Term.Id).ToDictionary(kind => kind.Term.Id),
            root.Maps("names", map => (Kind: map.Reference("kind", "kinds"), Term: terms.Read(map, map.Id(), map.Text("say"))).ToTuple())
                .DistinctBy(name => (name.Item1, name.Item2.Id)).ToDictionary(name => $"{name.Item1} {name.Item2.Id}", name => name.Item2),
            ById(root.Maps("facts", map => terms.Read(map, map.Id(), map.Text("say")))),
            ById(root.Maps("sides", map => terms.Read(map, map.Id(), map.Text("say")))),
            ById(root.Maps("sites", map => Site(map, terms))),
            root.Maps("units", map => (Unit: map.Id(), Ucum: map.Text("ucum"), Say: map.OptionalText("say")).ToTuple())
                .DistinctBy(unit => unit.Item1).ToDictionary(unit => unit.Item1, unit => unit.Item2),
            root.Maps("sections", map => new FhirPart(terms.Read(map, map.Id(), map.Text("title")), KindsOf(map, placed))));
        root.References("unitSources", bibliography.ById, Bibliography.File);
        foreach (var kind in Kind.All.Where(kind => !codes.Kinds.ContainsKey(kind)))
            root.Problem("kinds", "kind.missing", $"the kind {kind} of the diary is not here", "add a block for it", 0);
        foreach (var kind in Kind.All.Where(kind => !placed.Contains(kind)))
            root.Problem("sections", "kind.section", $"the kind {kind} is in no section", "name it in one", 0);
        return codes;
    });

    private static Dictionary<string, FhirTerm> ById(IEnumerable<FhirTerm> terms) => terms.DistinctBy(term => term.Id).ToDictionary(term => term.Id);

    private static IReadOnlyList<string> KindsOf(KnowledgeMap section, HashSet<string> placed)
    {
        var kinds = section.References("kinds", "kinds");
        foreach (var kind in kinds.Where(kind => !placed.Add(kind)))
            section.Problem("kinds", "kind.section", $"the kind {kind} is in another section, too", "name it in one", 0);
        return kinds;
    }

    private static string Category(KnowledgeMap map) => map.Text("category") is var word && Categories.Contains(word)
        ? word
        : map.Problem("category", "word.unknown", $"\"{word}\" is no category of FHIR", $"write one of {string.Join(", ", Categories)}", "survey");

    private static FhirTerm Site(KnowledgeMap map, Terms terms)
    {
        var id = map.Id();
        map.OptionalText("broader");
        return ReliefKnowledge.Embedded.Muscle(id) is { } muscle
            ? terms.Read(map, id, muscle.Name)
            : map.Problem("id", "id.unknown", $"\"{id}\" is not in {ReliefKnowledge.File}", "write the id of a place of the drawing", new FhirTerm(id, id, []));
    }

    /// <summary>A code without a source, or of a system that is not named, is a problem.</summary>
    private sealed class Terms(Dictionary<string, string> systems, Bibliography bibliography)
    {
        public FhirTerm Read(KnowledgeMap map, string id, string say)
        {
            var codes = map.OptionalMaps("codes", code => new FhirCode(
                systems.GetValueOrDefault(code.Reference("system", "systems"), ""), code.Text("code"), code.Text("display"), code.Word<Confidence>("confidence")));
            if (codes is not [])
            {
                map.References("sources", bibliography.ById, Bibliography.File);
                map.Date("reviewed");
            }

            return new(id, say, codes);
        }
    }
}
