using System.Text.Json;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using static Vastus.Core.Exchange.Fhir.FhirElement;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>Reads what <see cref="MedicationWriter"/> wrote.</summary>
internal static class MedicationReader
{
    /// <returns>Null: it is not an entry of a diary.</returns>
    public static EntryRow? Row(JsonElement statement)
    {
        if (Code(statement, "statusReason", FhirLocal.MedicineEvent) is not { } happened)
            return null;
        var dose = Dose(statement);
        return new()
        {
            At = Column(statement, "at") ?? Text(statement, "effectiveDateTime")
                ?? (Object(statement, "effectivePeriod") is { } period ? Text(period, happened is "stop" ? "end" : "start") : null),
            Kind = Medicine.Word,
            Name = Object(statement, "medicationCodeableConcept") is { } medicine ? Text(medicine, "text") : null,
            Amount = dose is { } amount ? NumberText(amount, "value") : null,
            Unit = dose is { } measured ? Text(measured, "unit") : null,
            Minutes = Column(statement, "minutes"),
            Level = happened,
            Site = Column(statement, "site"),
            Side = Column(statement, "side"),
            Recorded = Column(statement, "recorded") ?? Text(statement, "dateAsserted"),
            Id = Id(Items(statement, "identifier")),
            Detail = Column(statement, "detail"),
            Note = Note(statement),
        };
    }

    private static JsonElement? Dose(JsonElement statement)
    {
        var rate = Items(statement, "dosage").SelectMany(dosage => Items(dosage, "doseAndRate")).FirstOrDefault();
        return Object(rate, "doseQuantity") ?? (Object(rate, "rateRatio") is { } ratio ? Object(ratio, "numerator") : null);
    }
}
