using Vastus.Core.Intake.Caffeine;
using Vastus.Core.Knowledge;

namespace Vastus.Core.Medicines.Stimulants;

/// <summary>Reads <c>stimulants.yaml</c>.</summary>
public static class StimulantReader
{
    private const decimal MgMost = 5_000;
    private const decimal MgPerKgMost = 20;
    private const decimal KineticLeast = 0.1m;
    private const decimal KineticMost = 100;
    private const decimal LevelMost = 1_000;

    public static KnowledgeRead<StimulantKnowledge> Read(string text, string file, Bibliography bibliography, MedicineKnowledge medicines) =>
        KnowledgeFile.Read(text, file, root => new StimulantKnowledge(
            Limits(root, bibliography),
            root.Maps("facts", map => Fact(map, bibliography)),
            root.Map("overdose", map => new OverdoseSigns(
                map.Id(), map.Texts("signs"), map.Number("rapidMg", 1, MgMost),
                map.Word<EvidenceGrade>("evidence"), map.Word<Confidence>("confidence"), Sources(map, bibliography)))!,
            root.Map("careful", map => new CarefulWith(Fact(map, bibliography), Known(map, "medicines", slug => medicines.Find(slug)?.Slug == slug)))!,
            root.Map("cutDown", map => new CutDown(
                Fact(map, bibliography), (int)map.Number("percent", 1, 99), (int)map.Number("everyDaysLeast", 1, 30), (int)map.Number("everyDaysMost", 1, 30)))!,
            Known(root, "classes", id => medicines.Classes.Any(known => known.Id == id)),
            root.Map("energyDrinks", map => new EnergyDrinks(
                Fact(map, bibliography), map.Texts("names"), (int)map.Number("cans", 1, 20), (int)map.Number("hours", 1, 24)))!,
            Kinetics(root, bibliography),
            root.Map("levels", map => new CaffeineBands(
                map.Id(), Bands(map), map.Word<EvidenceGrade>("evidence"), map.Word<Confidence>("confidence"), Sources(map, bibliography)))!,
            root.Map("beforeBed", map => new BeforeBed(map.Number("mg", 1, MgMost), (int)map.Number("hours", 1, 24)))!));

    private static IReadOnlyList<CaffeineLimit> Limits(KnowledgeMap root, Bibliography bibliography)
    {
        var limits = root.Maps("limits", map => new CaffeineLimit(
            map.Id(), map.Word<LimitWho>("who"), map.Text("words"), Amount(map, "atOnceMg"), Amount(map, "dayMg"),
            map.Word<EvidenceGrade>("evidence"), map.Word<Confidence>("confidence"), Sources(map, bibliography), map.Date("reviewed")));
        return limits.Select(limit => limit.Who).Order().SequenceEqual(Enum.GetValues<LimitWho>())
            ? limits
            : root.Problem("limits", "limits.each", "somebody's limit is missing or comes twice", $"write one block each for {string.Join(", ", Words<LimitWho>.All)}", limits);
    }

    private static IReadOnlyList<KineticFact> Kinetics(KnowledgeMap root, Bibliography bibliography)
    {
        var facts = root.Maps("kinetics", map => Kinetic(map, bibliography));
        return facts.Select(fact => fact.Part).Order().SequenceEqual(Enum.GetValues<KineticPart>())
            ? facts
            : root.Problem("kinetics", "kinetics.each", "a part is missing or comes twice", $"write one block each for {string.Join(", ", Words<KineticPart>.All)}", facts);
    }

    private static KineticFact Kinetic(KnowledgeMap map, Bibliography bibliography)
    {
        var (id, part, typical) = (map.Id(), map.Word<KineticPart>("part"), map.Number("typical", KineticLeast, KineticMost));
        var (low, high) = (map.OptionalNumber("low", KineticLeast, typical) ?? typical, map.OptionalNumber("high", typical, KineticMost) ?? typical);
        return new(
            id, part, new((double)low, (double)typical, (double)high), map.OptionalTexts("names"), map.Text("say"),
            map.Word<EvidenceGrade>("evidence"), map.Word<Confidence>("confidence"), Sources(map, bibliography));
    }

    private static IReadOnlyList<CaffeineBand> Bands(KnowledgeMap levels)
    {
        var bands = levels.Maps("bands", map => new CaffeineBand((double)map.Number("from", 0, LevelMost), map.Text("name"), map.Text("say")));
        return bands is [{ From: 0 }, ..] && bands.Zip(bands.Skip(1)).All(pair => pair.First.From < pair.Second.From)
            ? bands
            : levels.Problem("bands", "bands.order", "these levels do not begin at 0 and rise", "write them from 0 upwards", bands);
    }

    private static LimitAmount Amount(KnowledgeMap map, string key)
    {
        var (mg, perKg) = (map.OptionalNumber(key, 1, MgMost), map.OptionalNumber(key + "PerKg", 0.1m, MgPerKgMost));
        return mg is null == perKg is null
            ? map.Problem(key, "limit.one", "a limit is one number", $"write either {key} or {key}PerKg", new LimitAmount(0, null))
            : new(mg, perKg);
    }

    private static StimulantFact Fact(KnowledgeMap map, Bibliography bibliography) => new(
        map.Id(), map.Text("say"), map.Word<EvidenceGrade>("evidence"), map.Word<Confidence>("confidence"), Sources(map, bibliography));

    private static IReadOnlyList<string> Known(KnowledgeMap map, string key, Func<string, bool> isKnown) =>
        [.. map.Texts(key).Where(name => isKnown(name)
            || map.Problem(key, "medicine.unknown", $"\"{name}\" is not in {MedicineKnowledge.File}", "write an ingredient or a class of that file", false))];

    private static IReadOnlyList<string> Sources(KnowledgeMap map, Bibliography bibliography) =>
        map.References("sources", bibliography.ById, Bibliography.File);
}
