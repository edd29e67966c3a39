using Vastus.Core.Diary;
using Vastus.Core.Knowledge;

namespace Vastus.Core.Triggers.Experiments;

/// <summary>Reads <c>experiments.yaml</c>.</summary>
public static class ExperimentReader
{
    private const int LastHour = 23;

    public static KnowledgeRead<ExperimentKnowledge> Read(string text, string file, Bibliography bibliography) =>
        KnowledgeFile.Read(text, file, root => new ExperimentKnowledge(
            root.Maps("conditions", Condition),
            root.Maps("changes", map => Change(map, bibliography)),
            root.Maps("refusals", map => new Refusal(map.Id(), map.Texts("words"), map.OptionalTexts("unless"), map.Text("say"),
                map.Has("offered") ? map.Reference("offered", "changes") : null)),
            root.Maps("notOffered", map => new NotOffered(map.Id(), map.Text("title"), map.Text("say"), Sources(map, bibliography)))));

    private static ChangeCondition Condition(KnowledgeMap map) => new(
        map.Id(), map.Text("text"), map.OptionalWord<Said>("pregnant") is Said.Yes, (int?)map.OptionalNumber("ageFrom", 1, 120),
        map.OptionalTexts("intake"), map.OptionalTexts("classes"), map.OptionalTexts("names"));

    private static Change Change(KnowledgeMap map, Bibliography bibliography) => new(
        map.Id(), new(map.Text("title"), map.Text("name"), map.Text("with"), map.Text("usual")), map.Text("why"), Length(map),
        map.OptionalMap("readOff", ReadOff), map.References("notWhen", "conditions"), Evidence(map),
        map.Word<Confidence>("confidence"), Sources(map, bibliography), map.Date("reviewed"));

    private static PeriodLength Length(KnowledgeMap map)
    {
        var days = (int)map.Number("periodDays", 1, 7);
        if (days is not (1 or 2 or 7))
            days = map.Problem("periodDays", "number.range", $"{days} days are no period of an experiment", "write 1, 2 or 7", 2);
        return new(days, (int)map.Number("washoutDays", 0, days - 1), (int)map.Number("dayBegins", 0, LastHour));
    }

    private static ReadOff ReadOff(KnowledgeMap map)
    {
        var kinds = map.Texts("kinds");
        if (kinds.FirstOrDefault(kind => !Kind.All.Contains(kind)) is { } unknown)
            map.Problem("kinds", "kind.unknown", $"\"{unknown}\" is not a kind of the diary", "write kinds such as stretch or caffeine", kinds);
        return new(kinds, (int)(map.OptionalNumber("from", 0, LastHour) ?? 0), map.OptionalNumber("least", 0, 10_000), map.Word<DayDone>("means"));
    }

    private static Evidence Evidence(KnowledgeMap map) => map.Map("evidence", evidence => new Evidence(
        evidence.Word<EvidenceGrade>("grade"), evidence.OptionalWord<EvidenceGrade>("upTo"), evidence.OptionalText("for")))
        ?? new(default, null, null);

    private static IReadOnlyList<string> Sources(KnowledgeMap map, Bibliography bibliography) =>
        map.References("sources", bibliography.ById, Bibliography.File);

    private enum Said
    {
        Yes,
        No,
    }
}
