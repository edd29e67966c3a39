using System.Buffers;
using System.Text;
using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;
using Vastus.Core.Exchange.Fhir;
using Vastus.Core.Profile;

namespace Vastus.Core.Tests.Exchange.Fhir;

/// <summary>FHIR documents written and read, for tests.</summary>
internal static class Documents
{
    public static readonly FhirSubject Subject = new(
        new Guid("0190a0a0-0000-7000-8000-00000000000d"), new Guid("0190a0a0-0000-7000-8000-00000000000a"), "Anna <\"&", Sex.Female, 1970,
        new LocalDateTime(2026, 3, 1, 9, 0).WithOffset(Offset.FromHoursAndMinutes(5, 45)));

    public static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    public static string Write(IReadOnlyList<Entry> entries)
    {
        var bytes = new ArrayBufferWriter<byte>();
        FhirDocument.Write(bytes, Subject, entries, FhirSection.ByKind(entries.Select(entry => (entry.Id, entry.What.Kind))));
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    public static List<FileEntry> Read(string text, Instant? now = null) => Read(Encoding.UTF8.GetBytes(text), now);

    public static List<FileEntry> Read(byte[] utf8, Instant? now = null)
    {
        using var bytes = new MemoryStream(utf8);
        return [.. FhirDiary.Entries(bytes, Berlin, now)];
    }

    /// <summary>A Bundle of other systems.</summary>
    public static string Bundle(params string[] resources) =>
        $"{{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{string.Join(",", resources.Select(resource => $"{{\"resource\":{resource}}}"))}]}}";

    /// <summary>What an entry says, as a line of a diary file without its id.</summary>
    public static string Line(FileEntry read) => read.Entry is { } entry
        ? string.Join(',', (EntryRow.Of(entry) with { Id = null, Recorded = null }).Cells.OfType<string>())
        : read.LeftOut is { } left ? $"{left.Count} {left.What}: {left.Why}"
        : string.Join(" | ", read.Problems.Select(problem => $"{read.Line}: {problem}"));
}
