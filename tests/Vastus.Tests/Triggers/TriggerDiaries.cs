using NodaTime;
using NodaTime.Text;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;
using Vastus.Core.Simulation;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Findings;
using Vastus.Core.Triggers.Looks;
using Vastus.Core.Triggers.Periods;
using Vastus.Tests.Running;

namespace Vastus.Tests.Triggers;

/// <summary>Diaries for the pages about triggers, as files.</summary>
internal static class TriggerDiaries
{
    private static readonly LocalDateTime First = new(2025, 1, 1, 12, 0);

    /// <summary>Five spasms, each with a check-in on its day alone.</summary>
    public static string FiveSpasms(int days) => File([
        (First, "fluid,,250,"),
        .. Enumerable.Range(1, 5).Select(i => First.PlusDays(i * (days - 10) / 5))
            .SelectMany(at => new[] { (at, "spasm,cramp,6,"), (at.PlusHours(8), "checkin,,,fluid") }),
        (First.PlusDays(days), "fluid,,250,"),
    ]);

    /// <summary>A year in which only the days of spasms, one a week, and the days before them are logged.</summary>
    public static string BadDaysOnly() => File(
    [
        .. from week in Enumerable.Range(0, 52)
           from day in new[] { (week * 7) + (week % 5), (week * 7) + (week % 5) + 1 }
           let at = First.PlusDays(day)
           from row in new[] { (at, $"fluid,,{1000 + (day * 7919 % 1100)},"), (at.PlusHours(9), "checkin,,,fluid;stretch") }
           select row,
        .. Enumerable.Range(0, 52).Select(week => (First.PlusDays((week * 7) + (week % 5) + 1).PlusHours(6), "spasm,cramp,6,")),
    ]);

    /// <summary>Ten years of a drink and a check-in a day, and 2,000 spasms, which begin in the hours after little as often as after much.</summary>
    public static string TwoThousandSpasms() => File(
    [
        .. from day in Enumerable.Range(0, 3653)
           let at = First.PlusYears(-10).PlusDays(day)
           from row in new[] { (at, $"fluid,,{1000 + (day * 7919 % 1100)},"), (at.PlusHours(9), "checkin,,,fluid;stretch;heat") }
           select row,
        .. Enumerable.Range(1, 2000).Select(i => (First.PlusYears(-10).PlusHours((i * 43) + (i * i % 5)), "spasm,cramp,5,")),
    ]);

    /// <summary>A simulated diary up to a look that leaves low fluids standing like this.</summary>
    public static string EndingIn(Standing standing)
    {
        for (var seed = 0UL; ; seed++)
        {
            var entries = SimulatedDiary.Of(Scenario.LowFluids, seed, SimulatedDiary.Year);
            var study = Study.Of(entries, ExposureTable.Embedded.Standard, RestDays.Weekend);
            if (LookSchedule.FourWeekly.Of(study).FirstOrDefault(look => look.Standings[0] == standing) is { } found)
                return File([.. entries.Where(entry => entry.At.ToInstant() <= found.At + Duration.FromDays(1))]);
        }
    }

    public static async Task ImportAsync(HttpClient client, string diary)
    {
        var preview = await client.UploadAsync(diary);
        using var added = await client.PostFormAsync(preview, preview);
        Assert.StartsWith("/import?added=", added.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    private static string File(IReadOnlyList<(LocalDateTime At, string Cells)> rows) => string.Join('\n', [
        "at,kind,name,amount,covers", .. rows.Select(row => $"{LocalDateTimePattern.GeneralIso.Format(row.At)}+00:00,{row.Cells}"), "",
    ]);

    private static string File(IReadOnlyList<Entry> entries)
    {
        using var text = new StringWriter { NewLine = "\n" };
        DiaryFile.WriteHeader(text, DiaryFormat.Csv);
        foreach (var entry in entries)
            DiaryFile.Write(text, DiaryFormat.Csv, entry);
        return text.ToString();
    }
}
