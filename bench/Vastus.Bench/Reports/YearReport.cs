using System.Diagnostics;
using System.Text;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Demo;
using Vastus.Core.Diary.Files;
using Vastus.Core.Intake;
using Vastus.Core.Reports;
using Vastus.Core.Triggers.Looks;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Bench.Reports;

/// <summary>What the report of a year costs, beside the reading of the same year from its file.</summary>
internal static class YearReport
{
    private const int Times = 20;

    public static void Measure(Table table)
    {
        var diary = DemoDiary.Of(DemoDiary.Days, DemoDiary.Seed).Order(Entry.ByInstant).ToList();
        var file = Written(diary);
        var now = diary[^1].At.ToInstant().InZone(DateTimeZone.ForOffset(diary[^1].At.Offset));
        var look = LastLook.Of(FoodContents.Beside(diary, () => FoodTable.Embedded), [], RestDays.Weekend);
        var input = new ReportInput(diary, new(new(diary[0].Day, now.Date), ReportScope.AllParts), now, new() { Zone = now.Zone }, FoodTable.Embedded) { Look = look };

        var reading = Best(() => DiaryFile.Entries(new MemoryStream(file), null).Count());
        var report = Best(() => ReportSections.Of(Report.Of(input), input.Profile));
        table.Add("", $"reading the year from its file, {diary.Count} entries", $"{reading:0.00} ms");
        table.Add("", "its report in words, without the trigger analysis", $"{report:0.00} ms, {report / reading:0.0} times", "2 times");
    }

    private static byte[] Written(List<Entry> diary)
    {
        using var text = new StringWriter();
        DiaryFile.WriteHeader(text, DiaryFormat.Csv);
        foreach (var entry in diary)
            DiaryFile.Write(text, DiaryFormat.Csv, entry);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>The quickest, in ms: others on the machine make it slower, and nothing makes it quicker.</summary>
    private static double Best<T>(Func<T> what) => Enumerable.Range(0, Times).Min(_ =>
    {
        var time = Stopwatch.GetTimestamp();
        what();
        return Stopwatch.GetElapsedTime(time).TotalMilliseconds;
    });
}
