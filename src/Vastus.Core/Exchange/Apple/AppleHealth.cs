using System.Xml;
using Vastus.Core.Diary.Files;

namespace Vastus.Core.Exchange.Apple;

/// <summary>What a phone with Apple Health exports: <c>export.zip</c>, or the <c>export.xml</c> in it.</summary>
/// <remarks>
/// Read from beginning to end in fixed memory, straight from the zip; nothing is ever unpacked. The file's own declarations
/// are passed over, so that nothing in it can stand for more than it says or point to anywhere else.
/// What becomes of what: docs/exchange.md, "Apple Health".
/// </remarks>
public static class AppleHealth
{
    /// <summary>Whether a file may be one, by its beginning: a zip, or XML. 4 bytes are enough.</summary>
    public static bool IsIt(ReadOnlySpan<byte> start) => AppleArchive.IsZip(start) || AppleArchive.IsXml(start);

    /// <summary>
    /// Entries as they come, then nights, days of walking and workouts, then what was left out. An entry has the same id in every
    /// export of the same phone, so that a later one adds only what is new.
    /// </summary>
    /// <param name="bytes">Seekable when it is a zip. Left open.</param>
    /// <param name="zone">In which things happened that do not say in which zone they did.</param>
    /// <param name="now">What lies more than a day after it is left out. Null: the future is no matter.</param>
    /// <param name="tell">How much is read, from 0 to 1, never falling.</param>
    public static IEnumerable<FileEntry> Entries(Stream bytes, DateTimeZone zone, Instant? now, Action<double>? tell = null)
    {
        var counted = new CountedBytes(bytes, tell);
        using var rows = Rows(counted, zone, now).GetEnumerator();
        while (Next(rows) is { } row)
            yield return row;
        counted.Finish();
    }

    private static IEnumerable<FileEntry> Rows(CountedBytes bytes, DateTimeZone zone, Instant? now)
    {
        var gathered = new AppleGathered(zone, now);
        using var archive = AppleArchive.Open(bytes, gathered.LeftOut);
        using (var records = new AppleRecords(archive.Export, gathered))
        {
            while (records.Next() is { } row)
                yield return row;
        }

        foreach (var row in gathered.Entries())
            yield return row;
        foreach (var row in new ClinicalFiles(archive, gathered).Entries())
            yield return row;
        foreach (var row in gathered.LeftOut.All())
            yield return row;
    }

    /// <summary>An XML reader and a zip can only be stopped by throwing, and say so themselves when the file is broken.</summary>
    /// <returns>Null at the end, which a problem is.</returns>
    private static FileEntry? Next(IEnumerator<FileEntry> rows)
    {
        try
        {
            return rows.MoveNext() ? rows.Current : null;
        }
        catch (AppleRefusal refusal)
        {
            return new(refusal.Line, null, [refusal.Problem]);
        }
        catch (XmlException broken)
        {
            return new(Math.Max(1, broken.LineNumber), null, [AppleProblems.BrokenXml]);
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException)
        {
            return new(1, null, [AppleProblems.BrokenZip]);
        }
    }
}
