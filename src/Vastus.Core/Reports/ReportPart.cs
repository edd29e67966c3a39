namespace Vastus.Core.Reports;

/// <summary>A part of the clinician's report that can be left out.</summary>
public enum ReportPart
{
    /// <summary>When, how often, how long, how bad and where.</summary>
    Course,
    Triggers,
    Medicines,
    Intake,
    Labs,

    /// <summary>Red flags that were asked, with answers and dates.</summary>
    Check,

    /// <summary>What was tried, and what it did.</summary>
    Relief,
    Exercise,

    /// <summary>What the person wants to ask.</summary>
    Questions,

    /// <summary>Every spasm, medicine change and blood result, one by one.</summary>
    Tables,
}
