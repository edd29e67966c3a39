namespace Vastus.Core.Reports;

/// <summary>What is kept of the report, as settings of the person.</summary>
public static class ReportSettings
{
    /// <summary>What the person wants to ask, a question a line. Absent: nothing.</summary>
    public const string Questions = "report.questions";

    public const int QuestionsMost = 1_000;
}
