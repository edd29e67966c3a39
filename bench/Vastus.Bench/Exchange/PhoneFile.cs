using System.Globalization;
using System.IO.Compression;
using NodaTime;
using NodaTime.Text;
using Vastus.Core;

namespace Vastus.Bench.Exchange;

/// <summary>An export of Apple Health as large as is wanted, and like one of a person with a watch: mostly heart beats, energy and steps.</summary>
internal static class PhoneFile
{
    private const string Watch = "Maria’s Apple Watch";
    private const string Phone = "Maria’s iPhone";
    private const string WatchDevice = "&lt;&lt;HKDevice: 0x3036a5cc0&gt;, name:Apple Watch, manufacturer:Apple Inc., model:Watch, hardware:Watch6,2, software:10.5&gt;";
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss");

    /// <summary>The type, its unit, how many of a thousand rows, and from what to what its values go.</summary>
    private static readonly (string Type, string Unit, int Share, int Least, int Most)[] Types =
    [
        ("HeartRate", "count/min", 360, 48, 160), ("ActiveEnergyBurned", "kcal", 230, 0, 30), ("BasalEnergyBurned", "kcal", 120, 5, 20),
        ("DistanceWalkingRunning", "km", 100, 0, 1), ("StepCount", "count", 90, 5, 400), ("AppleStandTime", "min", 40, 1, 5),
        ("RespiratoryRate", "count/min", 20, 10, 20), ("OxygenSaturation", "%", 15, 0, 1), ("DietaryWater", "mL", 6, 100, 500),
        ("DietaryCaffeine", "mg", 3, 40, 200), ("DietaryMagnesium", "mg", 3, 5, 300), ("DietarySodium", "mg", 3, 50, 900),
    ];

    /// <returns>How many bytes of XML it holds.</returns>
    public static long Write(string zip, long bytes, ulong seed)
    {
        var random = new Seeded(seed);
        using var archive = ZipFile.Open(zip, ZipArchiveMode.Create);
        using var file = new Counting(archive.CreateEntry("apple_health_export/export.xml", CompressionLevel.Optimal).Open());
        using var text = new StreamWriter(file) { NewLine = "\n" };
        text.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE HealthData [\n<!-- HealthKit Export Version: 14 -->\n<!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>\n]>\n");
        text.Write("<HealthData locale=\"de_DE\">\n <ExportDate value=\"2026-11-24 20:00:00 +0100\"/>\n");
        foreach (var type in Types)
            Rows(text, file, random, type, bytes * type.Share / 1000);
        Nights(text, random);
        text.Write("</HealthData>\n");
        text.Flush();
        return file.Count;
    }

    private static void Rows(StreamWriter text, Counting file, Seeded random, (string Type, string Unit, int Share, int Least, int Most) type, long bytes)
    {
        // Eight years, however many rows there are.
        var rows = Math.Max(1, bytes / 430);
        var step = Duration.FromSeconds(8 * 365 * 86_400.0 / rows);
        var at = Instant.FromUtc(2018, 11, 1, 0, 0);
        for (var end = file.Count + bytes; file.Count < end; at += step)
        {
            var (start, until) = (Pattern.Format(at.InUtc().LocalDateTime), Pattern.Format((at + Duration.FromSeconds(random.Between(5, 300))).InUtc().LocalDateTime));
            var value = (random.Between(type.Least * 1000, type.Most * 1000) / 1000.0).ToString(CultureInfo.InvariantCulture);
            var source = random.Chance(0.8) ? Watch : Phone;
            text.Write($" <Record type=\"HKQuantityTypeIdentifier{type.Type}\" sourceName=\"{source}\" sourceVersion=\"10.5\" device=\"{WatchDevice}\" unit=\"{type.Unit}\" creationDate=\"{until} +0100\" startDate=\"{start} +0100\" endDate=\"{until} +0100\" value=\"{value}\"");
            if (type.Type is "HeartRate")
                text.Write($">\n  <MetadataEntry key=\"HKMetadataKeyHeartRateMotionContext\" value=\"{random.Between(0, 2)}\"/>\n </Record>\n");
            else
                text.Write("/>\n");
        }
    }

    private static void Nights(StreamWriter text, Seeded random)
    {
        string[] stages = ["AsleepCore", "AsleepDeep", "AsleepREM", "Awake"];
        for (var night = 0; night < 8 * 365; night++)
        {
            var at = new LocalDateTime(2018, 11, 1, 22, 0).PlusDays(night).PlusMinutes(random.Between(0, 90));
            for (var piece = 0; piece < 20; piece++)
            {
                var until = at.PlusSeconds(30 * random.Between(10, 80));
                text.Write($" <Record type=\"HKCategoryTypeIdentifierSleepAnalysis\" sourceName=\"{Watch}\" sourceVersion=\"10.5\" creationDate=\"{Pattern.Format(until)} +0100\" startDate=\"{Pattern.Format(at)} +0100\" endDate=\"{Pattern.Format(until)} +0100\" value=\"HKCategoryValueSleepAnalysis{random.Pick(stages)}\">\n  <MetadataEntry key=\"HKTimeZone\" value=\"Europe/Berlin\"/>\n </Record>\n");
                at = until;
            }
        }
    }

    /// <summary>Counts what passes through.</summary>
    private sealed class Counting(Stream inner) : Stream
    {
        public long Count { get; private set; }
        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => Count;
        public override long Position { get => Count; set => throw new NotSupportedException(); }

        public override void Write(byte[] buffer, int offset, int count)
        {
            Count += count;
            inner.Write(buffer, offset, count);
        }

        public override void Flush() => inner.Flush();
        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
