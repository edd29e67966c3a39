using Vastus.Core.Knowledge;

namespace Vastus.Core.Programme;

/// <summary>Reads <c>exercises.yaml</c>.</summary>
public static class ProgrammeReader
{
    private const int Hour = 3600;

    public static KnowledgeRead<ProgrammeKnowledge> Read(string text, string file, Bibliography bibliography) =>
        KnowledgeFile.Read(text, file, root => new ProgrammeKnowledge(
            root.Maps("groups", map => new MuscleGroup(map.Id(), map.Text("name"), map.Texts("sites"))),
            root.Maps("equipment", map => new Equipment(map.Id(), map.Text("name"))),
            root.Maps("conditions", map => new TrainingCondition(
                map.Id(), map.Text("text"), map.Text("question"), Yes(map, "bars"), map.OptionalText("relief"))),
            root.Map("stop", map => Cited(map, bibliography, map.Texts("signs"))) ?? [],
            root.Map("oneLeg", map => Cited(map, bibliography, map.Maps("times", time => new OneLegTime(
                (int)time.Number("toAge", 1, 130), (int)time.Number("seconds", 1, 300))))) ?? [],
            root.Maps("weeks", Weeks),
            root.Maps("rules", map => new ProgrammeRule(
                map.Id(), map.Text("name"), map.Text("text"), map.Word<EvidenceGrade>("evidence"), map.Word<Confidence>("confidence"), Sources(map, bibliography))),
            root.Maps("exercises", map => Exercise(map, bibliography))));

    private static StarterWeeks Weeks(KnowledgeMap map) => new(
        map.Id(), (int)map.Number("weeks", 1, 52), map.References("exercises", "exercises"), map.References("stretches", "exercises"),
        (int)map.Number("mostLevel", 1, Programme.Exercise.MostLevel));

    private static Exercise Exercise(KnowledgeMap map, Bibliography bibliography)
    {
        var id = map.Id();
        var levels = map.Maps("levels", Dose);
        if (levels.Count != Programme.Exercise.MostLevel)
            levels = map.Problem("levels", "levels.count", $"there are {levels.Count} levels", $"write {Programme.Exercise.MostLevel}", levels);
        var days = (int)map.Number("days", 1, 7);
        return new(
            id, map.Text("name"), Yes(map, "inArticle"), map.Word<ExerciseType>("type"), map.References("groups", "groups"),
            map.References("needs", "equipment"), map.Word<Legs>("legs") is Legs.Each, map.Text("why"), map.Text("start"),
            map.Texts("steps"), map.Texts("cues"), map.Texts("errors"), levels, days, (int)map.Number("mostDays", days, 7),
            map.Reference("up", "rules"), map.References("down", "rules"), map.References("notWhen", "conditions"),
            map.References("gentler", "exercises"),
            map.OptionalMaps("mostLevelWhen", limit => new LevelLimit(limit.References("when", "conditions"), (int)limit.Number("level", 1, 2))),
            map.OptionalMaps("heed", heed => new Heed(heed.References("when", "conditions"), heed.Text("say"))),
            (int?)map.OptionalNumber("afterCramp", 1, 2), map.Word<EvidenceGrade>("evidence"), map.Word<Confidence>("confidence"),
            Sources(map, bibliography));
    }

    private static Dose Dose(KnowledgeMap map)
    {
        var held = map.Has("seconds");
        var sets = (int)map.Number("sets", 1, 6);
        var count = (int)map.Number(held ? "seconds" : "reps", 1, held ? Hour : 50);
        var kg = map.OptionalNumber("kg", 0, 200);
        return new(
            sets, (int)(map.OptionalNumber("mostSets", sets, 6) ?? sets),
            count, (int)((held ? map.OptionalNumber("mostSeconds", count, Hour) : null) ?? count), held,
            held ? null : (int?)map.OptionalNumber("hold", 1, 60), kg, map.OptionalNumber("mostKg", kg ?? 0, 200) ?? kg,
            map.References("needs", "equipment"), map.Text("how"));
    }

    /// <summary>What is read has its sources noted; they are checked, and shown from the rules.</summary>
    private static T Cited<T>(KnowledgeMap map, Bibliography bibliography, T read)
    {
        _ = map.Word<Confidence>("confidence");
        _ = Sources(map, bibliography);
        return read;
    }

    private static bool Yes(KnowledgeMap map, string key) => map.Word<YesNo>(key) is YesNo.Yes;

    private static IReadOnlyList<string> Sources(KnowledgeMap map, Bibliography bibliography) =>
        map.References("sources", bibliography.ById, Bibliography.File);

    private enum YesNo
    {
        Yes,
        No,
    }

    private enum Legs
    {
        Both,
        Each,
    }
}
