using System.Text.Json;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using static Vastus.Core.Exchange.Fhir.FhirElement;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>Reads what <see cref="CheckWriter"/> wrote.</summary>
internal static class CheckReader
{
    /// <returns>Null: it is not an entry of a diary.</returns>
    public static EntryRow? Row(JsonElement response)
    {
        if (Text(response, "questionnaire")?.Split('|', 2) is not [FhirLocal.Questionnaire, .. var version])
            return null;
        var items = Items(response, "item").Select(item => (Id: Text(item, "linkId"), Item: item)).ToList();
        return new()
        {
            At = Column(response, "at") ?? Text(response, "authored"),
            Kind = SymptomCheck.Word,
            Name = Column(response, "name") ?? version.FirstOrDefault(),
            Minutes = Column(response, "minutes"),
            Level = Answer("urgency") is { } level && Object(level, "valueCoding") is { } urgency ? Text(urgency, "code") : null,
            Site = Column(response, "site"),
            Side = Column(response, "side"),
            Recorded = Column(response, "recorded"),
            Id = Object(response, "identifier") is { } identifier ? Id([identifier]) : null,
            Detail = Column(response, "detail") ?? CheckAnswer.Text([.. items.SelectMany(item => Answers(item.Id, item.Item))]),
            Note = Answer("note") is { } note ? Text(note, "valueString") : null,
        };

        JsonElement? Answer(string id) => items.Where(item => item.Id == id).Select(item => First(item.Item)).FirstOrDefault();
    }

    private static IEnumerable<CheckAnswer> Answers(string? id, JsonElement item)
    {
        if (id is null || CheckAnswer.Others.Contains(id))
            return [];
        if (id is "known")
            return Items(item, "answer").Select(answer => Text(answer, "valueString")).OfType<string>().Select(token => new CheckAnswer(id, token));
        if (First(item) is not { } value)
            return [new("no", id)];
        var said = CheckAnswer.Alone.ContainsKey(id)
            ? id switch
            {
                "age" => NumberText(value, "valueInteger"),
                "caffeine" => NumberText(value, "valueDecimal"),
                "sex" => Object(value, "valueCoding") is { } sex ? Text(sex, "code") : null,
                _ => Bool(value, "valueBoolean") switch { true => "yes", false => "no", null => null },
            }
            : null;
        if (CheckAnswer.Alone.ContainsKey(id))
            return said is null ? [] : [new(id, said)];
        return [new(Bool(value, "valueBoolean") switch { true => "yes", false => "no", null => "unsure" }, id)];
    }

    /// <returns>Null: none; so it is with a block, which holds items of its own.</returns>
    private static JsonElement? First(JsonElement item) => Items(item, "answer").Select(answer => (JsonElement?)answer).FirstOrDefault();
}
