using System.Globalization;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Medicines.Curves;
using Vastus.Core.Triage;

namespace Vastus.Core.Reports;

/// <summary>The answers at the top of the report.</summary>
public static class ReportGlance
{
    private const int PlacesMost = 3;
    private const int ChangesMost = 4;

    public static IReadOnlyList<GlanceAnswer> Of(Report report)
    {
        List<GlanceAnswer> answers = [];
        if (report.Course is { } course)
        {
            answers.Add(new("How often?", HowOften(course.Now), report.Head.Basis));
            answers.Add(new("Since when?", Since(course, report.Head)));
            if (course.Now.Spasms > 0)
            {
                answers.Add(new("How long?", HowLong(course.Now), Known(course.Now.Minutes)));
                answers.Add(new("How bad?", HowBad(course.Now), Known(course.Now.Intensity)));
                answers.Add(new("Where, which side?", Where(course)));
                answers.Add(new("When?", When(course)));
            }

            answers.Add(new("What changed?", Changed(report, course)));
        }

        if (report.Medicines is { } medicines)
            answers.Add(new("Which medicines?", Medicines(medicines)));
        if (report.Check is { } check)
            answers.Add(new("Warning signs?", Signs(check)));
        return answers;
    }

    private static string HowOften(CourseNumbers now) =>
        $"{Plural.Of(now.Spasms, "spasm")} in {Plural.Of(now.Days, "day")}{(now.Days >= 14 && now.Spasms > 0 ? $", about {Text(now.AWeek)} a week" : "")}."
        + (now.IsPatchy ? " Less than half of the days are logged, so there may have been more." : "");

    private static string Since(CourseReport course, ReportHead head) => (course.FirstEver, head.DiaryFrom) switch
    {
        ({ } spasm, { } diary) => $"First in the diary on {Day(spasm)}; the diary begins on {Day(diary)}. What was before, it does not know.",
        (_, { } diary) => $"No spasm in the diary, which begins on {Day(diary)}.",
        _ => "The diary is empty.",
    };

    private static string HowLong(CourseNumbers now) => now.Minutes is not { } minutes ? "Not written down."
        : minutes.Known is 1 ? $"{Minutes(minutes.Median)}."
        : $"Half of them up to {Minutes(minutes.Median)}; from {Minutes(minutes.Least)} to {Minutes(minutes.Most)}.";

    private static string HowBad(CourseNumbers now) => now.Intensity is not { } points ? "Not rated."
        : points.Known is 1 ? $"{Text(points.Median)} of 10."
        : $"Half of them up to {Text(points.Median)} of 10; from {Text(points.Least)} to {Text(points.Most)}.";

    private static string Where(CourseReport course)
    {
        var others = course.Places.Skip(PlacesMost).Sum(place => place.Count);
        return $"{string.Join("; ", course.Places.Take(PlacesMost).Select(place => $"{place.Name}: {place.Sides}"))}{(others > 0 ? $"; elsewhere: {others}" : "")}.";
    }

    private static string When(CourseReport course)
    {
        int In(int from, int to) => course.Hours.Where((_, hour) => from < to ? hour >= from && hour < to : hour >= from || hour < to).Sum();
        var parts = string.Join(", ", new[] { ("night (22 to 6)", In(22, 6)), ("morning", In(6, 12)), ("afternoon", In(12, 18)), ("evening", In(18, 22)) }
            .Where(part => part.Item2 > 0).Select(part => $"{part.Item1}: {part.Item2}"));
        var doing = string.Join(", ", course.Doing.Where(pair => pair.Doing is not null).Take(3).Select(pair => $"{DoingWords(pair.Doing!.Value)} ({pair.Count})"));
        return $"{Capital.Of(parts)}.{(doing is "" ? "" : $" Began {doing}.")}";
    }

    private static string Changed(Report report, CourseReport course)
    {
        List<string> changes = [];
        if (course.Before is { } before)
        {
            changes.Add($"{Plural.Of(course.Now.Spasms, "spasm")}, after {before.Spasms} in the {Plural.Of(before.Days, "day")} before ({before.Logged} of them logged)");
            if (course.Now.Intensity is { Known: > 2, Median: var now } && before.Intensity is { Known: > 2, Median: var then } && now != then)
                changes.Add($"middle strength {Text(now)} of 10, after {Text(then)}");
        }

        var events = course.Curve.Marks;
        changes.AddRange(events.TakeLast(ChangesMost).Select(mark => $"{mark.Medicine} {mark.What} on {DateWords.Brief(mark.Day)}"));
        if (events.Count > ChangesMost)
            changes.Add($"{events.Count - ChangesMost} more changes of medicines");
        return changes is [] ? "Nothing that the diary can tell: it does not reach back further." : $"{Capital.Of(string.Join("; ", changes))}.";
    }

    private static string Medicines(MedicinesReport medicines) => medicines.Rows is []
        ? "None is written down, which does not mean that none is taken."
        : $"{string.Join(", ", medicines.Rows.Select(row => row.Medicine.State is Core.Medicines.MedicineState.Stopped ? $"{row.Medicine.Name} (stopped)" : row.Medicine.Name))}.";

    private static string Signs(CheckReport check) => check switch
    {
        { Yes: [], No: [] } => "None was asked for in these days, which does not mean that there is none.",
        { Yes: [] } => $"{Plural.Of(check.No.Count, "question")} answered, all with no.",
        _ => $"{Plural.Of(check.Yes.Count + check.No.Count, "question")} answered, {check.Yes.Count} of them with yes; see below.",
    } + (check.Checks is [var (day, level), ..] ? $" Last check {DateWords.Brief(day)}: {Soon(level)}." : "");

    public static string Soon(Urgency level) => level switch
    {
        Urgency.Emergency => "emergency",
        Urgency.SameDay => "see somebody the same day",
        Urgency.TwoWeeks => "appointment within two weeks",
        Urgency.Routine => "next routine visit",
        _ => "self-care",
    };

    public static string DoingWords(Doing doing) => doing switch
    {
        Doing.Sleep => "in sleep",
        Doing.AfterExercise => "after exercise",
        Doing.Exercise => "during exercise",
        Doing.Rest => "at rest",
        _ => Words<Doing>.Of(doing),
    };

    private static string? Known(Spread? spread) => spread is { } all && all.Known < all.Of ? $"{all.Known} of {all.Of} known" : null;

    private static string Minutes(decimal minutes) => EntryWords.HowLong(new(minutes));

    private static string Day(LocalDate day) => MedicineCurve.Day(day);

    private static string Text(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
