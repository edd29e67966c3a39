using Vastus.Core.Knowledge;
using Vastus.Core.Triage;
using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Medicines;

/// <summary>Reads <c>medicines.yaml</c>.</summary>
public static class MedicineReader
{
    private const int DaysMost = 3650;

    /// <summary>Stands in for one that is not known, which is a problem.</summary>
    private static readonly MedicineClass NoClass =
        new("", "", "", new(0, 0), default, "", [], default, default, [], default);

    public static KnowledgeRead<MedicineKnowledge> Read(string text, string file, Bibliography bibliography) =>
        KnowledgeFile.Read(text, file, root =>
        {
            var classes = root.Maps("classes", map => Class(map, bibliography));
            var stops = root.Maps("stops", map => new StopWords(map.Word<StopRule>("id"), map.Text("say"), Sources(map, bibliography)));
            var medicines = root.Maps("medicines", map => Medicine(map, classes, bibliography));
            var slugs = medicines.SelectMany(medicine => medicine.AllNames).Select(MedicineName.Slug).ToHashSet();
            var ids = classes.Select(known => known.Id).ToHashSet();
            var groups = root.Maps("groups", map => Group(map, ids, slugs));
            var vocabulary = new Vocabulary(
                ids.Concat(slugs).ToHashSet(), groups.Select(group => group.Id).ToHashSet(),
                new Dictionary<string, Expression>(), new Dictionary<string, IReadOnlyList<string>>());
            return new MedicineKnowledge(
                classes, stops.DistinctBy(stop => stop.Rule).ToDictionary(stop => stop.Rule), groups,
                root.Maps("pairs", map => Pair(map, vocabulary, bibliography)), medicines,
                root.Maps("effects", map => new EffectWord(map.Id(), map.Text("say"))).DistinctBy(effect => effect.Id).ToDictionary(effect => effect.Id, effect => effect.Say),
                root.Maps("verdicts", map => Claim(map, bibliography)));
        });

    private static ArticleClaim Claim(KnowledgeMap map, Bibliography bibliography) => new(
        map.Id(), map.Text("topic"), map.References("classes", "classes"), map.Text("claim"), map.Text("verdict"),
        map.Word<EvidenceGrade>("evidence"), map.Word<Confidence>("confidence"), Sources(map, bibliography));

    private static MedicineClass Class(KnowledgeMap map, Bibliography bibliography) => new(
        map.Id(), map.Text("name"), map.Text("how"),
        map.Map("onset", days => new OnsetDays(days.Number("leastDays", 0, DaysMost), days.Number("mostDays", 0, DaysMost))) ?? new(0, 0),
        map.Word<StopRule>("stop"), map.Text("ask"), map.OptionalTexts("findings"),
        map.Word<EvidenceGrade>("evidence"), map.Word<Confidence>("confidence"), Sources(map, bibliography), map.Date("reviewed"));

    private static KnownMedicine Medicine(KnowledgeMap map, IReadOnlyList<MedicineClass> classes, Bibliography bibliography)
    {
        var id = map.Reference("class", "classes");
        var of = classes.FirstOrDefault(known => known.Id == id) ?? NoClass;
        return new(
            map.Id(), map.Text("ingredient"), map.OptionalTexts("names"), map.OptionalText("atc"), of, map.References("effects", "effects"),
            map.Map("listed", Listed) ?? new("", default, default), map.OptionalTexts("findings"), map.OptionalWord<StopRule>("stop") ?? of.Stop,
            map.OptionalNumber("actsOnDays", 1, DaysMost), map.OptionalText("note"), map.Word<Confidence>("confidence"), Sources(map, bibliography));
    }

    private static ListedEffect Listed(KnowledgeMap map) =>
        new(map.Reference("effect", "effects"), map.Word<LabelFrequency>("frequency"), map.Word<Confidence>("confidence"));

    private static MedicineGroup Group(KnowledgeMap map, IReadOnlySet<string> classes, IReadOnlySet<string> slugs)
    {
        var id = map.Id();
        return new(id, map.Texts("members").Select(member =>
        {
            var name = classes.Contains(member) ? member : MedicineName.Slug(member);
            return classes.Contains(name) || slugs.Contains(name)
                ? name
                : map.Problem("members", "member.unknown", $"\"{member}\" is no class and no medicine of this file", "write the id of a class or an ingredient", name);
        }).ToHashSet());
    }

    private static MedicinePair Pair(KnowledgeMap map, Vocabulary vocabulary, Bibliography bibliography) => new(
        map.Id(), map.Text("name"), map.Logic(vocabulary), map.OptionalText("ofOne") is "true", map.References("replaces", "pairs"), map.Text("happens"), map.Texts("signs"), map.Word<Urgency>("urgency"), map.Text("say"),
        map.Word<EvidenceGrade>("evidence"), map.Word<Confidence>("confidence"), Sources(map, bibliography), map.Date("reviewed"));

    private static IReadOnlyList<string> Sources(KnowledgeMap map, Bibliography bibliography) =>
        map.References("sources", bibliography.ById, Bibliography.File);

    private sealed record EffectWord(string Id, string Say);
}
