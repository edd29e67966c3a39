using System.Diagnostics;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Findings;
using Vastus.Core.Triggers.Forecasts;
using Vastus.Core.Triggers.Looks;
using Vastus.Core.Triggers.Medicines;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Bench.Statistics;

/// <summary>What <c>triggers</c> costs for a diary of one year, stage by stage, and for a folder of them.</summary>
internal static class Analysis
{
    private const int Times = 60;
    private const int Diaries = 400;

    public static void Measure(Table table, string program, string sample)
    {
        var bytes = File.ReadAllBytes(sample);
        List<Entry> entries = [];
        var reading = Best(() => entries = [.. DiaryFile.Entries(new MemoryStream(bytes), now: null, UnknownColumns.PassedOver).Select(row => row.Entry!)]);
        var rules = ExposureTable.Embedded.For(entries, []);
        table.Add("", $"reading a diary of {entries.Count} entries", reading);
        table.Add("", "which exposures it logs", Best(() => ExposureTable.Embedded.For(entries, [])));
        table.Add("", "its hours, and what came before each", Best(() => Study.Of(entries, rules, RestDays.Weekend)));
        var study = Study.Of(entries, rules, RestDays.Weekend);
        table.Add("", $"one look: {rules.Count} exposures", Best(() => Look.At(study, Instant.MaxValue, LookSchedule.SingleLevel)), "10 ms with the hours");
        table.Add("", "medicines", Best(() => MedicineSeries.Of(entries, study.Periods)));
        table.Add("", "a year of quarterly looks", Best(() => LookSchedule.Quarterly.Of(study)));
        table.Add("", "a year of four-weekly looks", Best(() => LookSchedule.FourWeekly.Of(study)));
        var held = LookSchedule.Quarterly.Of(study).Select(look => look.Held(study)).ToList();
        table.Add("", "a year of daily forecasts", Best(() => DailyForecasts.Of(entries, held, study.Periods.Timeline!.Last)));
        Whole(table, program, sample);
    }

    /// <summary>The program from start to end, of one diary and of a folder.</summary>
    private static void Whole(Table table, string program, string sample)
    {
        var folder = Directory.CreateTempSubdirectory("vastus-bench-").FullName;
        try
        {
            var one = Enumerable.Range(0, 10).Select(_ => Run(program, sample)).ToList();
            table.Add("", "vastus triggers of one diary, the whole process", $"{one.Min():F0} ms", "200 ms");
            for (var i = 0; i < Diaries; i++)
                File.Copy(sample, Path.Combine(folder, $"{i:D5}.csv"));
            var all = Run(program, folder);
            table.Add("", $"vastus triggers of {Diaries} diaries, each", $"{all / Diaries:F2} ms", "6 ms");
            table.Add("", "  reading the same bytes and no more", Best(() => Array.ForEach(Directory.GetFiles(folder), file => File.ReadAllBytes(file)), 3, Diaries));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <returns>In ms.</returns>
    private static double Run(string program, string file)
    {
        var time = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, ["triggers", file, "--json"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        return Stopwatch.GetElapsedTime(time).TotalMilliseconds;
    }

    /// <summary>The quickest: others on the machine make it slower, and nothing makes it quicker.</summary>
    private static string Best(Action action, int times = Times, int each = 1)
    {
        var best = double.PositiveInfinity;
        for (var i = 0; i < times; i++)
        {
            var time = Stopwatch.GetTimestamp();
            action();
            best = Math.Min(best, Stopwatch.GetElapsedTime(time).TotalMilliseconds / each);
        }

        return $"{best:F2} ms";
    }
}
