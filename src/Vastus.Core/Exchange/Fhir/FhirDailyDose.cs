using System.Text.Json;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Medicines;
using static Vastus.Core.Exchange.Fhir.FhirElement;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>The dose of a day, where another system's prescription makes it plain.</summary>
internal static class FhirDailyDose
{
    /// <summary>Timing codes of HL7 (GTSAbbreviation): times a day.</summary>
    private static readonly Dictionary<string, decimal> TimesADay = new() { ["QD"] = 1, ["BID"] = 2, ["TID"] = 3, ["QID"] = 4, ["AM"] = 1, ["PM"] = 1, ["BED"] = 1, ["QOD"] = 0.5m };

    private static readonly Dictionary<string, string> ByUcum =
        Medicine.Units.ToDictionary(unit => FhirCodes.Embedded.Units[unit]);

    /// <param name="resource">A statement or a request.</param>
    /// <returns>Null: there are several, it is taken when needed, or it does not say.</returns>
    public static (decimal Amount, string Unit)? Of(JsonElement resource)
    {
        if (Items(resource, "dosage").Concat(Items(resource, "dosageInstruction")).ToList() is not [var dosage] || IsAsNeeded(dosage))
            return null;
        var rate = Items(dosage, "doseAndRate").FirstOrDefault();
        if (Object(rate, "doseQuantity") is not { } quantity || Number.Parse(NumberText(quantity, "value")) is not { } dose
            || Unit(quantity) is not { } unit || Times(dosage) is not { } times)
            return null;
        var amount = decimal.Round(dose * times, 4);
        return Medicine.Range.Contains(amount) ? (amount, unit) : null;
    }

    private static bool IsAsNeeded(JsonElement dosage) => Bool(dosage, "asNeededBoolean") is true || Object(dosage, "asNeededCodeableConcept") is not null;

    private static string? Unit(JsonElement quantity)
    {
        if (Text(quantity, "system") is { } system && system == FhirCodes.Embedded.Systems["ucum"] && Text(quantity, "code") is { } code && ByUcum.TryGetValue(code, out var known))
            return known;
        var word = Text(quantity, "unit") ?? Text(quantity, "code");
        return Medicine.Units.FirstOrDefault(unit => unit.Equals(word, StringComparison.OrdinalIgnoreCase) || $"{unit}s".Equals(word, StringComparison.OrdinalIgnoreCase) || $"{unit}(s)".Equals(word, StringComparison.OrdinalIgnoreCase))
            ?? (word is "mcg" or "µg" or "μg" ? "ug" : null);
    }

    private static decimal? Times(JsonElement dosage)
    {
        if (Object(dosage, "timing") is not { } timing)
            return null;
        if (Object(timing, "repeat") is { } repeat && Number.Parse(NumberText(repeat, "period")) is { } period and > 0)
        {
            var frequency = Number.Parse(NumberText(repeat, "frequency")) ?? 1;
            return Text(repeat, "periodUnit") switch
            {
                "h" => frequency * 24 / period,
                "d" => frequency / period,
                "wk" => frequency / (7 * period),
                _ => null,
            };
        }

        return Object(timing, "code") is { } code
            ? Items(code, "coding").Select(coding => Text(coding, "code")).Where(word => word is not null && TimesADay.ContainsKey(word)).Select(word => (decimal?)TimesADay[word!]).FirstOrDefault()
            : null;
    }
}
