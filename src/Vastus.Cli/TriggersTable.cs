using System.Text;
using NodaTime;
using Vastus.Core;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Findings;
using Vastus.Core.Triggers.Looks;
using Vastus.Core.Triggers.Medicines;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Cli;

/// <summary>The answer of <c>triggers</c> for people: a table, a picture in characters, a sentence for each finding, and what is missing for the others.</summary>
internal static class TriggersTable
{
    private const int NameMost = 38;

    public static string Text(DiaryAsFile diary, LookSchedule schedule)
    {
        var study = Study.Of(diary.Entries, ExposureTable.Embedded.For(diary.Entries, []), RestDays.Weekend);
        if (study.Periods.Timeline is null)
            return "The diary is empty, so there is nothing to compare yet.\n";

        var findings = Look.At(study, Instant.MaxValue, LookSchedule.SingleLevel);
        var text = new StringBuilder();
        text.Append($"{Plural.Of(study.Periods.Onsets, "spasm")}; {study.Periods.CaseCount} of them began after a day without one, and those are compared.\n\n");
        if (findings.Any(finding => finding.Estimate is not null))
            Picture(text, findings);
        Sentences(text, "Found", findings.Where(finding => finding.Verdict is Verdict.Linked).Select(Found));
        Sentences(text, "No sign of it", findings.Where(finding => finding.Verdict is Verdict.LittleOrNone).Select(finding => FindingWords.Of(finding)));
        Sentences(text, "Cannot say yet", findings.Index().Where(finding => finding.Item.Verdict is Verdict.Unclear or Verdict.Insufficient)
            .Select(finding => (finding.Item, Shortfall.Of(study, finding.Index, Instant.MaxValue)))
            .GroupBy(CannotSay, finding => finding.Item, StringComparer.Ordinal).Select(Together));
        Sentences(text, "Medicines", MedicineSeries.Of(diary.Entries, study.Periods).Findings.Select(MedicineWords.Of));
        return text.Append($"{Settled(study, schedule)}\nComes before, not causes; and about one finding in ten is chance.\n").ToString();
    }

    private static void Picture(StringBuilder text, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings.OrderBy(finding => finding.Estimate is null ? 1 : 0))
            text.Append(Row(finding)).Append('\n');
        text.Append($"{"",-NameMost}  {RangeText.Scale}\n\n");
    }

    private static void Sentences(StringBuilder text, string heading, IEnumerable<string> sentences)
    {
        foreach (var (i, sentence) in sentences.Index())
            text.Append(i is 0 ? $"{heading}\n" : "").Append($"  {sentence}\n");
        if (text[^2] is not '\n')
            text.Append('\n');
    }

    private static string Found(Finding finding) => $"{FindingWords.Of(finding)}{(FindingWords.Share(finding) is { } share ? $" {share}" : "")}";

    private static string CannotSay((Finding Finding, Shortfall Shortfall) about) => about.Finding.Verdict is Verdict.Insufficient
        ? ShortfallWords.Of(about.Shortfall)
        : string.Join(' ', [FindingWords.Of(about.Finding), .. FindingWords.Reasons(about.Finding), ShortfallWords.Takes(about.Shortfall)]);

    /// <summary>What lacks the same is told once. The words about an unclear finding name it themselves.</summary>
    private static string Together(IGrouping<string, Finding> same) => same.First().Verdict is Verdict.Insufficient
        ? $"{string.Join("; ", same.Select(finding => finding.Rule.Name))}: {same.Key}"
        : same.Key;

    /// <summary>What the looks have settled, which is what the pages show.</summary>
    private static string Settled(Study study, LookSchedule schedule)
    {
        if (schedule.Of(study) is not [.., var last])
            return $"The first look is {schedule.Apart.Days} days after the first entry; nothing is settled yet.";
        var holding = Enumerable.Range(0, study.Rules.Count).Where(last.Holding).Select(i => study.Rules[i].Name).ToList();
        return $"Settled at the look of {study.Periods.Timeline!.DateAt(last.At):uuuu-MM-dd}: {(holding is [] ? "nothing" : string.Join(", ", holding))}.";
    }

    private static string Row(Finding finding)
    {
        var name = finding.Rule.Name.Length > NameMost ? finding.Rule.Name[..(NameMost - 1)] + "…" : finding.Rule.Name;
        return finding.Estimate is { } estimate
            ? $"{name,-NameMost}  {RangeText.Of(estimate)}  {Ratio.Text(estimate.OddsRatio),5} ({Ratio.Text(estimate.Low)} to {Ratio.Text(estimate.High)})"
            : $"{name,-NameMost}  not enough yet";
    }
}
