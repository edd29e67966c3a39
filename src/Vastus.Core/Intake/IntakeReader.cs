using Vastus.Core.Diary.Kinds;
using Vastus.Core.Knowledge;

namespace Vastus.Core.Intake;

/// <summary>Reads <c>intake.yaml</c>.</summary>
public static class IntakeReader
{
    private static readonly Dictionary<string, bool> Countable =
        Nutrient.ById.Keys.Append(Contents.Water).ToDictionary(id => id, _ => true);

    public static KnowledgeRead<IntakeKnowledge> Read(string text, string file, Bibliography bibliography) =>
        KnowledgeFile.Read(text, file, root => new IntakeKnowledge(
            root.Maps("nutrients", map => new NutrientFact(
                Counted(map), map.Text("name"), map.Text("unit"), map.OptionalNumber("supplementFactor", 0.1m, 10) ?? 1, map.OptionalText("below"), map.Text("say"), Sources(map, bibliography))),
            root.Maps("conditions", map => new IntakeCondition(
                map.Id(), map.Text("question"), map.Text("text"), map.References("hides", "nutrients"), Sources(map, bibliography))),
            root.Maps("medicines", map => new TargetMedicines(
                map.OptionalTexts("classes"), map.OptionalTexts("names"), map.References("hides", "nutrients"), Sources(map, bibliography))),
            root.Maps("cautions", map => Caution(map, bibliography)),
            root.Maps("tooMuch", map => new TooMuch(
                map.Id(), map.Word<TooMuchOf>("of"), map.Number("amount", 1, 100_000), (int)map.Number("hours", 1, 24), IsYes(map, "urgent"), map.Text("say"),
                map.Word<EvidenceGrade>("evidence"), map.Word<Confidence>("confidence"), Sources(map, bibliography), map.Date("reviewed"))),
            root.Maps("common", map => new CommonFoods(map.Word<Meal>("meal"), map.Texts("foods"))),
            root.Maps("facts", map => new FluidFact(
                map.Id(), map.Text("title"), map.Text("say"), map.OptionalNumber("leastPerHour", 0, 10_000), map.OptionalNumber("mostPerHour", 0, 10_000),
                map.Word<EvidenceGrade>("evidence"), map.Word<Confidence>("confidence"), Sources(map, bibliography), map.Date("reviewed")))));

    private static Caution Caution(KnowledgeMap map, Bibliography bibliography) => new(
        map.Id(), map.Text("title"), map.Text("say"),
        map.Has("nutrients") && map.OptionalTexts("nutrients") is not [] ? map.References("nutrients", Countable, "the kinds of the diary") : [],
        map.OptionalTexts("foods"), map.References("conditions", "conditions"), map.OptionalTexts("classes"), map.OptionalTexts("names"), IsYes(map, "everyone"),
        map.Word<EvidenceGrade>("evidence"), map.Word<Confidence>("confidence"), Sources(map, bibliography), map.Date("reviewed"));

    private static string Counted(KnowledgeMap map) => map.Id() is var id && Contents.Nutrients.Contains(id)
        ? id
        : map.Problem("id", "id.unknown", $"\"{id}\" is not counted", $"write one of {string.Join(", ", Contents.Nutrients)}", id);

    private static bool IsYes(KnowledgeMap map, string key) => map.OptionalWord<YesNo>(key) is YesNo.Yes;

    private static IReadOnlyList<string> Sources(KnowledgeMap map, Bibliography bibliography) =>
        map.References("sources", bibliography.ById, Bibliography.File);
}
