using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;

namespace Vastus.Core.Exchange.Fhir;

/// <summary>Entries out of FHIR R4 as JSON: our own documents exactly, and of others medicines and blood tests.</summary>
public static class FhirDiary
{
    /// <summary>Reads a resource at a time, so that a large file needs no more memory than a small one.</summary>
    /// <param name="bytes">A Bundle, a resource, a list of them, or one a line; UTF-8. Left open.</param>
    /// <param name="zone">In which a day, or a time without an offset, is meant.</param>
    /// <param name="now">See <see cref="RowParser.Parse"/>.</param>
    public static IEnumerable<FileEntry> Entries(Stream bytes, DateTimeZone zone, Instant? now)
    {
        var reading = new FhirReading(zone, now);
        foreach (var piece in new FhirPieces(bytes).All())
        {
            foreach (var entry in piece.Problem is { } problem ? [new(piece.Line, null, [problem])] : reading.Read(piece))
                yield return entry;
        }

        foreach (var entry in reading.End())
            yield return entry;
    }
}
