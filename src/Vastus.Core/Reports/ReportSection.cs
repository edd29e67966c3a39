namespace Vastus.Core.Reports;

/// <summary>One part of the report in words.</summary>
/// <param name="Lines">At least one: where there is nothing, it says so.</param>
public sealed record ReportSection(ReportPart Part, string Title, IReadOnlyList<ReportLine> Lines);

/// <param name="Label">What it is about. Null: the section's title says it.</param>
/// <param name="Text">A sentence or several.</param>
public sealed record ReportLine(string? Label, string Text)
{
    public override string ToString() => Label is null ? Text : $"{Label}: {Text}";
}
