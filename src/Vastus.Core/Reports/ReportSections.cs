using Vastus.Core.Diary;
using Vastus.Core.Medicines.Curves;
using Vastus.Core.Triggers.Medicines;

namespace Vastus.Core.Reports;

/// <summary>The first page of a report in words, part by part, in its order.</summary>
public static class ReportSections
{
    /// <param name="person">Whose units and zone.</param>
    public static IReadOnlyList<ReportSection> Of(Report report, Profile.Profile person)
    {
        List<ReportSection> sections = [];
        Add(ReportPart.Questions, "What I want to ask", report.Questions?
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new ReportLine(null, line)));
        Add(ReportPart.Course, "At a glance", report.Glance is [] ? null : report.Glance.Select(row => new ReportLine(row.Question, row.Answer + (row.Basis is { } basis ? $" ({basis})" : ""))));
        Add(ReportPart.Triggers, "What came before them", report.Triggers is { } triggers ? TriggerLines.Of(triggers) : null);
        Add(ReportPart.Medicines, "Medicines", report.Medicines is { } medicines ? MedicineLines.Of(medicines, person) : null);
        Add(ReportPart.Check, "Warning signs", report.Check is { } check ? SignLines.Of(check) : null);
        Add(ReportPart.Labs, "Blood results", report.Labs is { } labs ? LabLines.Of(labs) : null);
        Add(ReportPart.Intake, "Food and drink", report.Intake is { } intake ? IntakeLines.Of(intake, person) : null);
        Add(ReportPart.Relief, "What was tried", report.Relief is { } relief ? ReliefLines.Of(relief) : null);
        Add(ReportPart.Exercise, "Exercise and sleep", report.Exercise is { } exercise ? [new(null, ExerciseWords.Of(exercise))] : null);
        return sections;

        void Add(ReportPart part, string title, IEnumerable<ReportLine>? lines)
        {
            if (lines?.ToList() is { Count: > 0 } some)
                sections.Add(new(part, title, some));
        }
    }

    /// <summary>The title: whose report it is.</summary>
    public static string Title(ReportHead head) => $"Muscle spasms: a report from the diary{(head.Name is { } name ? $" of {name}" : "")}";

    /// <summary>Who, which days, and what it rests on.</summary>
    public static string Under(Report report)
    {
        var days = report.Head.Days ?? report.Scope.Days;
        return $"{(report.Head.Who is { } who ? $"{Capital.Of(who)}. " : "")}{Day(days.Start)} to {Day(days.End)}. {Capital.Of(report.Head.Basis)}."
            + $" Written on {Day(report.Head.Written)}. Kept by the person; nobody has checked it.";
    }

    /// <summary>What has to stand under every report.</summary>
    public static string Foot(Report report) =>
        $"Counts of what was written down, not a diagnosis. What is not logged is not known.{(report.Medicines is null ? "" : $" {MedicineWords.Last}")}";

    internal static string Lower(string text) => text is "" ? "" : char.ToLowerInvariant(text[0]) + text[1..];

    internal static string Day(LocalDate day) => MedicineCurve.Day(day);
}
