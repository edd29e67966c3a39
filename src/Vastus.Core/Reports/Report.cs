using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Intake;
using Vastus.Core.Medicines;
using Vastus.Core.Triage;
using Vastus.Core.Triage.Visits;

namespace Vastus.Core.Reports;

/// <summary>What a clinician reads: one page first, then the tables. A part that is null was left out, or there is nothing of it.</summary>
public sealed record Report(
    ReportScope Scope, ReportHead Head, CourseReport? Course, TriggersReport? Triggers, MedicinesReport? Medicines, IntakeReport? Intake, LabsReport? Labs,
    CheckReport? Check, ReliefReport? Relief, ExerciseReport? Exercise, string? Questions)
{
    /// <summary>Nothing was written down in these days.</summary>
    public bool IsEmpty => Head.Days is null;

    /// <summary>What a clinician asks first, each answered in a sentence or two.</summary>
    public IReadOnlyList<GlanceAnswer> Glance => field ??= ReportGlance.Of(this);

    public static Report Of(ReportInput input)
    {
        var (scope, now) = (input.Scope, input.Now.ToInstant());
        List<Entry> diary = [.. input.Diary.Where(entry => entry.At.ToInstant() <= now)];
        List<Entry> within = [.. diary.Where(entry => scope.Days.Contains(entry.Day))];
        var head = ReportHead.Of(input with { Diary = diary }, within);
        if (head.Days is not { } days)
            return new(scope, head, null, null, null, null, null, null, null, null, input.Questions);

        var end = Instant.Min(now, days.End.PlusDays(1).AtStartOfDayInZone(input.Now.Zone).ToInstant());
        var medicines = MedicineList.Of(diary, MedicineKnowledge.Embedded, end);
        var check = CheckReport.Of(within, diary.Where(entry => entry.Day <= days.End), TriageKnowledge.Embedded);
        return new(
            scope, head,
            If(ReportPart.Course, () => CourseReport.Of(days, within, diary, scope.Has(ReportPart.Medicines) ? medicines : new([], end))),
            input.Look is { } look ? If(ReportPart.Triggers, () => TriggersReport.Of(look)) : null,
            If(ReportPart.Medicines, () => MedicinesReport.Of(medicines, days, within, diary, scope.Has(ReportPart.Triggers) ? input.Look : null)),
            If(ReportPart.Intake, () => IntakeReport.Of(days, within, input.Foods, IntakePerson.Of(input.Profile, input.Intake, medicines, days.End))),
            If(ReportPart.Labs, () => LabsReport.Of(days, diary, input.Profile, Facts())),
            If(ReportPart.Check, () => check),
            If(ReportPart.Relief, () => ReliefReport.Of(within)),
            If(ReportPart.Exercise, () => ExerciseReport.Of(days, within)),
            scope.Has(ReportPart.Questions) ? input.Questions : null);

        T? If<T>(ReportPart part, Func<T> make) where T : class => scope.Has(part) ? make() : null;

        Triage.Logic.Facts Facts() => Background
            .Of(input.Profile, [.. diary.Where(entry => entry.What is Medicine)], diary.Where(entry => entry.What.Kind is "caffeine"), MedicineKnowledge.Embedded, end)
            .With(Said.Nothing with { Yes = Said.Nothing.Yes.Union(check.Yes.Select(sign => sign.Finding.Id)) });
    }
}
