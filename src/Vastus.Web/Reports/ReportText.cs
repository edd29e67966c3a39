using Vastus.Core.Reports;

namespace Vastus.Web.Reports;

/// <summary>What the parts of the report are called.</summary>
internal static class ReportText
{
    /// <summary>The name of a part, for a choice.</summary>
    public static string Name(ReportPart part) => part switch
    {
        ReportPart.Course => "When, how often, how long, how bad, where",
        ReportPart.Triggers => "What came before (by the whole diary)",
        ReportPart.Medicines => "Medicines",
        ReportPart.Intake => "Food and drink",
        ReportPart.Labs => "Blood results",
        ReportPart.Check => "Warning signs that were asked about",
        ReportPart.Relief => "What was tried, and whether it helped",
        ReportPart.Exercise => "Exercise and sleep",
        ReportPart.Questions => "My questions",
        ReportPart.Tables => "The details: every spasm and result",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };
}
