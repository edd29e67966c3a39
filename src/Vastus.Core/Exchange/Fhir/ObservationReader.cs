using System.Text.Json;
using Vastus.Core.Diary;
using static Vastus.Core.Exchange.Fhir.FhirElement;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>Reads what <see cref="ObservationWriter"/> wrote.</summary>
internal static class ObservationReader
{
    /// <returns>Null: it is not an entry of a diary.</returns>
    public static EntryRow? Row(JsonElement observation)
    {
        var code = Object(observation, "code");
        if (Code(code, FhirLocal.Kind) is not { } kind)
            return null;
        var value = Object(observation, "valueQuantity");
        var note = kind is "note" ? Text(observation, "valueString") : Note(observation);
        var row = new EntryRow
        {
            At = Column(observation, "at") ?? At(observation, kind),
            Kind = kind,
            Name = Code(code, FhirLocal.Names(kind)) ?? Text(code!.Value, "text"),
            Amount = value is { } quantity ? NumberText(quantity, "value") : null,
            Unit = value is { } measured ? Text(measured, "unit") : null,
            Level = kind is "symptom" ? Bool(observation, "valueBoolean") switch { true => "yes", false => "no", null => null } : null,
            Site = Object(observation, "bodySite") is { } site ? Code(site, FhirLocal.Site) ?? Text(site, "text") : null,
            Recorded = Column(observation, "recorded") ?? Text(observation, "issued"),
            Id = Id(Items(observation, "identifier")),
            Note = note,
        };
        return WithComponents(row, observation);
    }

    private static string? At(JsonElement observation, string kind) =>
        Object(observation, "effectivePeriod") is { } period ? Text(period, kind is "sleep" && IsSleepsOwn(observation) ? "end" : "start") : Text(observation, "effectiveDateTime");

    /// <summary>The period of a sleep without hours is that of its minutes, from its moment on.</summary>
    private static bool IsSleepsOwn(JsonElement observation) => Object(observation, "valueQuantity") is not null;

    private static EntryRow WithComponents(EntryRow row, JsonElement observation)
    {
        List<(string Key, string Value)> details = [];
        List<string> covers = [];
        foreach (var component in Items(observation, "component"))
        {
            var code = Object(component, "code");
            var quantity = Object(component, "valueQuantity");
            var concept = Object(component, "valueCodeableConcept");
            if (Code(code, FhirLocal.Detail) is { } key && Text(component, "valueString") is { } said)
                details.Add((key, said));
            row = Code(code, FhirLocal.Fact) switch
            {
                "intensity" or "strength" when quantity is { } points => row with { Amount = NumberText(points, "value") },
                "minutes" or "exercise-minutes" when quantity is { } minutes => row with { Minutes = NumberText(minutes, "value") },
                "level" when concept is { } level => row with { Level = Code(level, FhirLocal.Level) ?? Text(level, "text") },
                "side" when concept is { } side => row with { Side = Code(side, FhirLocal.Side) },
                _ => row,
            };
            if (Code(code, FhirLocal.Fact) is "covers" && Text(component, "valueString") is { } covered)
                covers.Add(covered);
        }

        var lab = row.Kind is "lab" && !details.Exists(detail => LabDetails.IsKey(detail.Key)) ? Lab(observation) : null;
        return row with
        {
            Covers = covers is [] ? null : string.Join(';', covers),
            Detail = Written(lab?.Ahead(details) ?? details),
        };
    }

    private static LabDetails Lab(JsonElement observation)
    {
        var range = Items(observation, "referenceRange").FirstOrDefault();
        return new(End("low"), End("high"), Object(observation, "valueQuantity") is { } value ? Text(value, "comparator") : null);

        string? End(string name) => Object(range, name) is { } end ? NumberText(end, "value") : null;
    }

    private static string? Written(IReadOnlyList<(string Key, string Value)> details) =>
        details is [] ? null : string.Join(';', details.Select(detail => $"{detail.Key}={detail.Value}"));
}
