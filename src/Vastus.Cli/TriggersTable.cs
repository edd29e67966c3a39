using System.Text;
using NodaTime;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Findings;
using Vastus.Core.Triggers.Looks;
using Vastus.Core.Triggers.Medicines;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Cli;

/// <summary>The answer of <c>triggers</c> for people: a table, a picture in characters, and a sentence for each exposure.</summary>
internal static class TriggersTable
{
    /// <summary>From a tenth as likely to ten times as likely, on a log scale.</summary>
    private const int Width = 41;
    private const int NameMost = 34;

    public static string Text(DiaryAsFile diary, LookSchedule schedule)
    {
        var study = Study.Of(diary.Entries, ExposureTable.Embedded.For(diary.Entries, []), RestDays.Weekend);
        var findings = Look.At(study, Instant.MaxValue, LookSchedule.SingleLevel);
        var text = new StringBuilder();
        text.Append($"{study.Periods.CaseCount} spasms that began after a quiet day, of {study.Periods.Onsets} in all.\n\n");
        foreach (var finding in findings.OrderBy(finding => finding.Estimate is null ? 1 : 0))
            text.Append(Row(finding)).Append('\n');
        text.Append($"{"",-NameMost}  0.1{new string(' ', (Width / 2) - 4)}1{new string(' ', (Width / 2) - 3)}10 times as likely\n\n");
        foreach (var finding in findings)
            text.Append(FindingWords.Of(finding)).Append('\n');
        text.Append(Settled(study, schedule)).Append('\n');
        foreach (var finding in MedicineSeries.Of(diary.Entries, study.Periods).Findings)
            text.Append(MedicineWords.Of(finding)).Append('\n');
        return text.Append("\nA link is not a cause, and about one finding in ten is chance.\n").ToString();
    }

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
            ? $"{name,-NameMost}  {Picture(estimate)}  {Ratio.Text(estimate.OddsRatio),5} ({Ratio.Text(estimate.Low)} to {Ratio.Text(estimate.High)})"
            : $"{name,-NameMost}  {"not enough yet",Width}";
    }

    private static string Picture(Estimate estimate)
    {
        var line = new char[Width];
        Array.Fill(line, ' ');
        for (var i = Place(estimate.Low); i <= Place(estimate.High); i++)
            line[i] = '-';
        line[Width / 2] = line[Width / 2] is '-' ? '+' : '|';
        line[Place(estimate.OddsRatio)] = 'o';
        return new(line);
    }

    private static int Place(double ratio) => (int)Math.Clamp(Math.Round(((Math.Log10(ratio) / 2) + 0.5) * (Width - 1)), 0, Width - 1);
}
