using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Xml;
using NodaTime;
using Vastus.Core.Exchange.Apple;

namespace Vastus.Bench.Exchange;

/// <summary>An export of Apple Health read into entries, beside a loop that does nothing but turn the pages of the same file.</summary>
internal static class PhoneExport
{
    private const int Times = 3;

    public static void Measure(Table table, int megabytes)
    {
        var folder = Directory.CreateTempSubdirectory("vastus-bench-").FullName;
        try
        {
            var zip = Path.Combine(folder, "export.zip");
            var bytes = PhoneFile.Write(zip, megabytes * 1_000_000L, seed: 7);
            var size = string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:F0} MB in a zip of {new FileInfo(zip).Length / 1e6:F0} MB");
            var (bare, ours, rows) = (Cost.Most, Cost.Most, (Entries: 0L, LeftOut: 0L));
            for (var time = 0; time < Times; time++)
            {
                // In turns, so that whatever else the machine does falls on both.
                bare = bare.Or(Cost.Of(() => Turn(zip)));
                ours = ours.Or(Cost.Of(() => rows = Read(zip)));
            }

            table.Add("", $"a bare XmlReader loop over {size}", bare.ToString());
            table.Add("", $"{rows.Entries} entries read from it, {rows.LeftOut} rows passed over", ours.ToString(), "15 s for 1000 MB");
            table.Add("", "  beside the bare loop, by time of the processor", $"{ours.Processor / bare.Processor:F2} times", "near 1");
            table.Add("", "most memory of the whole process", $"{Peak() / 1e6:F0} MB", "100 MB");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (long Entries, long LeftOut) Read(string zip)
    {
        using var file = File.OpenRead(zip);
        var (entries, leftOut) = (0L, 0L);
        foreach (var row in AppleHealth.Entries(file, DateTimeZoneProviders.Tzdb["Europe/Berlin"], Instant.FromUtc(2026, 11, 25, 0, 0)))
        {
            if (row.Problems is [var problem, ..])
                throw new InvalidDataException(problem.ToString());
            entries += row.Entry is null ? 0 : 1;
            leftOut += row.LeftOut?.Count ?? 0;
        }

        return (entries, leftOut);
    }

    private static void Turn(string zip)
    {
        using var archive = ZipFile.OpenRead(zip);
        using var reader = XmlReader.Create(archive.Entries[0].Open(), new() { DtdProcessing = DtdProcessing.Ignore, IgnoreWhitespace = true });
        while (reader.Read())
        {
        }
    }

    private static long Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    /// <summary>By the clock, and by the time of the processor, which others on the machine do not change. Unit: seconds.</summary>
    private sealed record Cost(double Clock, double Processor)
    {
        public static readonly Cost Most = new(double.MaxValue, double.MaxValue);

        public static Cost Of(Action action)
        {
            using var process = Process.GetCurrentProcess();
            var (time, processor) = (Stopwatch.GetTimestamp(), process.TotalProcessorTime);
            action();
            var clock = Stopwatch.GetElapsedTime(time).TotalSeconds;
            process.Refresh();
            return new(clock, (process.TotalProcessorTime - processor).TotalSeconds);
        }

        /// <summary>The quicker one: others make it slower, and nothing makes it quicker.</summary>
        public Cost Or(Cost other) => new(Math.Min(Clock, other.Clock), Math.Min(Processor, other.Processor));

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Clock:F1} s ({Processor:F1} s)");
    }
}
