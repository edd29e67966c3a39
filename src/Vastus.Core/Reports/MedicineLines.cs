using Vastus.Core.Medicines;

namespace Vastus.Core.Reports;

internal static class MedicineLines
{
    public static IEnumerable<ReportLine> Of(MedicinesReport medicines, Profile.Profile person)
    {
        if (medicines.Rows is [])
            yield return new(null, "None is written down, which does not mean that none is taken.");
        foreach (var row in medicines.Rows)
            yield return new(MedicineText.Title(row.Medicine), $"{Course(row, person.Zone)}.{(row.Around is { } around ? $" {Counts(around)}" : "")}");
        foreach (var pair in medicines.Pairs)
            yield return new($"{Capital.Of(MedicineText.Join(pair.Medicines.Select(known => known.Ingredient)))} together", pair.Pair.Happens);
    }

    private static string Course(MedicineReportRow row, DateTimeZone zone)
    {
        var course = row.Medicine is { State: MedicineState.Stopped, Stopped: { } stop }
            ? $"stopped on {ReportSections.Day(stop.InZone(zone).Date)}"
            : ReportSections.Lower(MedicineText.Course(row.Medicine, zone));
        return $"{course}{(row.Doses > 0 ? $"; {Plural.Of(row.Doses, "dose")} written down" : "")}";
    }

    private static string Counts(SpasmsAround around) =>
        $"Spasms in the {Plural.Of(around.Days, "day")} before its start: {around.Before}; in as many from then on: {around.After}.";
}
