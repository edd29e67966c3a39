using System.IO.Compression;
using System.Text;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;
using Vastus.Core.Exchange.Apple;

namespace Vastus.Core.Tests.Exchange.Apple;

/// <summary>Exports as a phone writes them, with records of our own.</summary>
internal static class Phone
{
    public static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 25, 8, 0);

    public const string Watch = "Maria’s Apple Watch";
    public const string IPhone = "Maria’s iPhone";

    /// <summary>The head of an export, abridged; with its comments, its brackets and an apostrophe.</summary>
    public const string Head =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE HealthData [
        <!-- HealthKit Export Version: 14 -->
        <!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout|ActivitySummary|ClinicalRecord|Audiogram|VisionPrescription)*)>
        <!ATTLIST HealthData
          locale CDATA #REQUIRED
        >
        <!ELEMENT Record ((MetadataEntry|HeartRateVariabilityMetadataList)*)>
        <!ATTLIST Record
          type          CDATA #REQUIRED
          unit          CDATA #IMPLIED
        >
        <!-- Note: Any Records that appear as children of a correlation also appear as top-level records in this document. -->
        ]>

        """;

    /// <summary>As phones wrote it with iOS 16: a declaration is never closed, and one too many is.</summary>
    public const string BrokenHead =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE HealthData [
        <!-- HealthKit Export Version: 12 -->
        <!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>
        <!ELEMENT VisionPrescription ((RightEye|LeftEye|Attachment|MetadataEntry)*)>
        <!ATTLIST VisionPrescription
          type             CDATA #REQUIRED
          brand            CDATA #IMPLIED
        <!ELEMENT RightEye EMPTY>
        <!ATTLIST RightEye
          sphere           CDATA #IMPLIED
        <!ELEMENT LeftEye EMPTY>
          device CDATA #IMPLIED
        >
        >
        ]>

        """;

    public static string Export(string records, string exported = "2026-11-24 20:00:00 +0100", string head = Head) =>
        $"""
        {head}<HealthData locale="de_DE">
         <ExportDate value="{exported}"/>
         <Me HKCharacteristicTypeIdentifierDateOfBirth="1970-01-01" HKCharacteristicTypeIdentifierBiologicalSex="HKBiologicalSexFemale"/>
        {records}
        </HealthData>

        """;

    public static string Record(string type, string unit, string value, string start, string? end = null, string source = IPhone, string inside = "")
    {
        var attributes = $"""
            type="{type}" sourceName="{source}" sourceVersion="17.5" device="&lt;&lt;HKDevice: 0x303e2f520&gt;, name:iPhone&gt;" unit="{unit}" creationDate="{end ?? start}" startDate="{start}" endDate="{end ?? start}" value="{value}"
            """;
        return inside is "" ? $" <Record {attributes}/>\n" : $" <Record {attributes}>\n  {inside}\n </Record>\n";
    }

    public static string Quantity(string type, string unit, string value, string start, string? end = null, string source = IPhone) =>
        Record($"HKQuantityTypeIdentifier{type}", unit, value, start, end, source);

    public static string Asleep(string stage, string start, string end, string source = Watch, string zone = "") => Record(
        "HKCategoryTypeIdentifierSleepAnalysis", "", $"HKCategoryValueSleepAnalysis{stage}", start, end, source,
        zone is "" ? "" : $"""<MetadataEntry key="HKTimeZone" value="{zone}"/>""");

    public static string Workout(string type, string start, string end, string minutes, string source = Watch, string inside = "") =>
        $"""
         <Workout workoutActivityType="HKWorkoutActivityType{type}" duration="{minutes}" durationUnit="min" sourceName="{source}" creationDate="{end}" startDate="{start}" endDate="{end}">
          {inside}
         </Workout>

        """;

    public static byte[] Zip(string xml, params (string Name, string Text)[] others) =>
        Zip([("apple_health_export/export_cda.xml", "<ClinicalDocument/>"), ("apple_health_export/Exportación.xml", xml), .. others]);

    public static byte[] Zip(IReadOnlyList<(string Name, string Text)> files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var file = zip.CreateEntry(name).Open();
                file.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    public static List<FileEntry> Read(string xml, DateTimeZone? zone = null, Instant? now = null) => Read(Encoding.UTF8.GetBytes(xml), zone, now);

    public static List<FileEntry> Read(byte[] bytes, DateTimeZone? zone = null, Instant? now = null)
    {
        using var stream = new MemoryStream(bytes);
        return [.. AppleHealth.Entries(stream, zone ?? Berlin, now ?? Now)];
    }

    /// <summary>The rows of a diary file, without their ids, so that a test can be read.</summary>
    public static List<string> Lines(IEnumerable<FileEntry> rows) => [.. rows.Select(row => row.Entry).OfType<Entry>().Select(Line)];

    public static List<string> Lines(string records) => Lines(Read(Export(records)));

    public static Problem Refused(IEnumerable<FileEntry> rows) => Assert.Single(Assert.Single(rows, row => row.Problems is not []).Problems);

    public static LeftOut LeftOut(IEnumerable<FileEntry> rows, string what) =>
        Assert.Single(rows, row => row.LeftOut?.What.Contains(what, StringComparison.Ordinal) is true).LeftOut!;

    private static string Line(Entry entry)
    {
        var row = EntryRow.Of(entry);
        return string.Join(' ', new[] { row.At, row.Kind, row.Name, row.Amount, row.Unit, row.Minutes, row.Level, row.Detail }.OfType<string>());
    }
}
