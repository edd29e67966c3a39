using System.Buffers;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Exchange.Fhir;

namespace Vastus.Core.Reports;

/// <summary>A report as a document of FHIR R4: its words as sections, and under them the entries that they rest on.</summary>
public static class ReportDocument
{
    /// <param name="bytes">UTF-8.</param>
    /// <param name="subject">Whose report it is.</param>
    /// <param name="diary">All of it, oldest first; what is not in the report's days or parts is left out.</param>
    /// <param name="person">Whose units and zone.</param>
    public static void Write(IBufferWriter<byte> bytes, FhirSubject subject, Report report, IReadOnlyList<Entry> diary, Profile.Profile person)
    {
        List<(Entry Entry, ReportPart Part)> told =
        [
            .. diary.Where(entry => report.Head.Days?.Contains(entry.Day) is true && entry.At.ToInstant() <= subject.Made.ToInstant())
                .Select(entry => (entry, PartOf(entry.What))).Where(pair => pair.Item2 is { } part && report.Scope.Has(part)).Select(pair => (pair.entry, pair.Item2!.Value)),
        ];
        var entries = told.ToLookup(pair => pair.Part, pair => pair.Entry);
        FhirDocument.Write(
            bytes, subject, told.Select(pair => pair.Entry),
            [
                new(ReportSections.Title(report.Head), null, [ReportSections.Under(report), ReportSections.Foot(report)], []),
                .. ReportSections.Of(report, person).Select(section => new FhirSection(
                    section.Title, CodeOf([.. entries[section.Part]]), [.. section.Lines.Select(line => line.ToString())], [.. entries[section.Part].Select(entry => entry.Id)])),
            ]);
    }

    /// <returns>Null: no part of the report tells of it.</returns>
    private static ReportPart? PartOf(Happening what) => what switch
    {
        Spasm => ReportPart.Course,
        Medicine => ReportPart.Medicines,
        Lab => ReportPart.Labs,
        Symptom or SymptomCheck => ReportPart.Check,
        ReliefTried => ReportPart.Relief,
        Exercise or ExerciseSet or Preparation or Sleep => ReportPart.Exercise,
        Fluid or Food or NutrientDose => ReportPart.Intake,
        _ => null,
    };

    /// <returns>The code of the diary's own section for such entries. Null: there is none.</returns>
    private static string? CodeOf(List<Entry> entries) => entries is [] ? null
        : FhirCodes.Embedded.Parts.FirstOrDefault(part => part.Kinds.Contains(entries[0].What.Kind))?.Term.Codes is [var code, ..] ? code.Code : null;
}
