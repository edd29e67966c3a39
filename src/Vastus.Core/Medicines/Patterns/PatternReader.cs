using Vastus.Core.Diary.Kinds;
using Vastus.Core.Knowledge;

namespace Vastus.Core.Medicines.Patterns;

/// <summary>Reads <c>naranjo.yaml</c>.</summary>
public static class PatternReader
{
    private const int PointsMost = 2;

    public static KnowledgeRead<PatternKnowledge> Read(string text, string file, Bibliography bibliography, MedicineKnowledge medicines) =>
        KnowledgeFile.Read(text, file, root => new PatternKnowledge(
            root.Maps("questions", map => new PatternQuestion(
                map.Id(), map.Text("question"), map.OptionalText("help"),
                Points(map, "yes"), Points(map, "no"), Points(map, "unknown"), map.Word<Confidence>("confidence"), Sources(map, bibliography))),
            Bands(root, bibliography),
            root.Maps("cautions", map => new PatternCaution(
                map.Id(), map.Text("say"), map.OptionalMap("cap", cap => Cap(cap, medicines)),
                map.Word<EvidenceGrade>("evidence"), map.Word<Confidence>("confidence"), Sources(map, bibliography))),
            Effects(root, medicines)));

    private static int Points(KnowledgeMap map, string key)
    {
        var points = map.Number(key, -PointsMost, PointsMost);
        return points == decimal.Truncate(points)
            ? (int)points
            : map.Problem(key, "points.whole", "points are whole", $"write a whole number from {-PointsMost} to {PointsMost}", 0);
    }

    /// <summary>From the best fit to the worst, so that the first one that is reached is the one that counts.</summary>
    private static IReadOnlyList<FitBand> Bands(KnowledgeMap root, Bibliography bibliography)
    {
        var bands = root.Maps("bands", map => new FitBand(map.Word<PatternFit>("fit"), (int)map.Number("least", -10, 20), map.Text("say"), Sources(map, bibliography)));
        return bands.Select(band => band.Fit).Order().SequenceEqual(Enum.GetValues<PatternFit>())
            ? [.. bands.OrderByDescending(band => band.Least)]
            : root.Problem("bands", "bands.each", "a fit is missing or comes twice", $"write one block each for {string.Join(", ", Words<PatternFit>.All)}", bands);
    }

    private static FitCap Cap(KnowledgeMap map, MedicineKnowledge medicines) => new(
        [.. map.Texts("classes").Where(id => medicines.Classes.Any(known => known.Id == id)
            || map.Problem("classes", "id.unknown", $"\"{id}\" is no class of {MedicineKnowledge.File}", "write the id of a class", false))],
        map.Word<PatternFit>("most"),
        map.Maps("unless", question => new CapQuestion(question.Id(), question.Text("question"))));

    private static Dictionary<SpasmType, IReadOnlyList<string>> Effects(KnowledgeMap root, MedicineKnowledge medicines)
    {
        var known = medicines.Medicines.SelectMany(medicine => medicine.Effects).ToHashSet();
        return root.Maps("effects", map => Tuple.Create(map.Word<SpasmType>("spasm"), (IReadOnlyList<string>)
            [.. map.Texts("listed").Where(effect => known.Contains(effect)
                || map.Problem("listed", "effect.unknown", $"\"{effect}\" is no effect in {MedicineKnowledge.File}", "write a word of its effects", false))]))
            .DistinctBy(pair => pair.Item1)
            .ToDictionary(pair => pair.Item1, pair => pair.Item2);
    }

    private static IReadOnlyList<string> Sources(KnowledgeMap map, Bibliography bibliography) =>
        map.References("sources", bibliography.ById, Bibliography.File);
}
