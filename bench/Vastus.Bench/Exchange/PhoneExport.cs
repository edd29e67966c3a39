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
            var (bare, ours, rows) = (double.MaxValue, double.MaxValue, (Entries: 0L, LeftOut: 0L));
            for (var time = 0; time < Times; time++)
            {
                // In turns, so that whatever else the machine does falls on both.
                bare = Math.Min(bare, Seconds(() => Turn(zip)));
                ours = Math.Min(ours, Seconds(() => rows = Read(zip)));
            }

            table.Add("", $"a bare XmlReader loop over {size}", $"{bare:F1} s");
            table.Add("", $"{rows.Entries} entries read from it, {rows.LeftOut} rows passed over", $"{ours:F1} s", "15 s for 1000 MB");
            table.Add("", "  beside the bare loop", $"{ours / bare:F2} times", "near 1");
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

    private static double Seconds(Action action)
    {
        var time = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(time).TotalSeconds;
    }

    private static long Peak()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }
}
