using Vastus.Core.Reports;

namespace Vastus.Core.Sharing;

/// <summary>The parts of a report in plain words, for who chooses them and for who reads it.</summary>
public static class PartWords
{
    public static string Of(ReportPart part) => part switch
    {
        ReportPart.Course => "Spasms: when, how often, how long and where",
        ReportPart.Triggers => "What comes before spasms",
        ReportPart.Medicines => "Medicines",
        ReportPart.Intake => "Food, drink and caffeine",
        ReportPart.Labs => "Blood results",
        ReportPart.Check => "Warning signs that were asked about",
        ReportPart.Relief => "What was tried, and what helped",
        ReportPart.Exercise => "Exercise and stretching",
        ReportPart.Questions => "Questions to ask",
        ReportPart.Tables => "Every spasm, medicine change and blood result, one by one",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };
}
