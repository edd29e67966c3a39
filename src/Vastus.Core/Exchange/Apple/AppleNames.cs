using System.Xml;

namespace Vastus.Core.Exchange.Apple;

/// <summary>Names of elements and attributes, as the reader hands them out.</summary>
internal sealed class AppleNames(XmlNameTable table)
{
    public string HealthData { get; } = table.Add("HealthData");
    public string ExportDate { get; } = table.Add("ExportDate");
    public string Me { get; } = table.Add("Me");
    public string Record { get; } = table.Add("Record");
    public string Correlation { get; } = table.Add("Correlation");
    public string Workout { get; } = table.Add("Workout");
    public string ClinicalRecord { get; } = table.Add("ClinicalRecord");
    public string DoseEvent { get; } = table.Add("MedicationDoseEvent");
    public string MetadataEntry { get; } = table.Add("MetadataEntry");
    public string Type { get; } = table.Add("type");
    public string Value { get; } = table.Add("value");
    public string Unit { get; } = table.Add("unit");
    public string SourceName { get; } = table.Add("sourceName");
    public string StartDate { get; } = table.Add("startDate");
    public string EndDate { get; } = table.Add("endDate");
    public string ActivityType { get; } = table.Add("workoutActivityType");
    public string Duration { get; } = table.Add("duration");
    public string DurationUnit { get; } = table.Add("durationUnit");
}
