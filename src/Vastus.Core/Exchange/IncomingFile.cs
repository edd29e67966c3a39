using Vastus.Core.Diary;
using Vastus.Core.Diary.Files;
using Vastus.Core.Exchange.Tables;

namespace Vastus.Core.Exchange;

/// <summary>A file that somebody brings: what it is, seen from its content and never from its name, and the entries in it.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Refused">Why nothing of it can be read. Null: it can be tried.</param>
/// <param name="Table">How it is written, if it is a table of another program. Null: it is not.</param>
public sealed record IncomingFile(IncomingKind Kind, Problem? Refused = null, TableFile? Table = null)
{
    /// <summary>How much of a file is looked at to recognise it, in bytes.</summary>
    private const int HeadMost = 256 << 10;

    /// <summary>So many columns are named in what a table is called.</summary>
    private const int ColumnsNamed = 4;

    /// <summary>What it is, in plain words.</summary>
    public string What => Kind switch
    {
        IncomingKind.AppleHealth => "Apple Health",
        IncomingKind.Fhir => "Health record (FHIR)",
        IncomingKind.Table => $"Table with {string.Join(", ", Table!.Header.Take(ColumnsNamed))}{(Table.Header.Count > ColumnsNamed ? " …" : "")}",
        _ => "Diary file",
    };

    /// <param name="open">Opens it from the start; the stream can seek.</param>
    public static IncomingFile Of(Func<Stream> open)
    {
        using var bytes = open();
        var head = new byte[HeadMost];
        return Of(head.AsSpan(0, bytes.ReadAtLeast(head, HeadMost, throwOnEndOfStream: false)), open);
    }

    /// <summary>Whether a file that begins like this may be larger than a diary ever gets.</summary>
    public static bool MayBeHuge(ReadOnlySpan<byte> start) => start is [0x50, 0x4B, ..] || Start(start) is (byte)'<';

    /// <summary>Reads the entries from the start. Each call opens the file once and closes it when the reading ends.</summary>
    /// <param name="open">Opens it from the start; the stream can seek.</param>
    /// <param name="zone">Where the person lives, for times without an offset.</param>
    /// <param name="now">What lies more than a day after it is refused. Null: the future is no matter.</param>
    /// <param name="mapping">What the columns mean; needed for a table, and for nothing else.</param>
    /// <param name="tell">Is told now and then how much was read, from 0 to 1. Null: nobody asks.</param>
    public IEnumerable<FileEntry> Entries(
        Func<Stream> open, DateTimeZone zone, Instant? now, TableMapping? mapping = null, Action<double>? tell = null)
    {
        if (Refused is { } problem)
        {
            yield return new(1, null, [problem]);
            yield break;
        }

        using var bytes = open();
        foreach (var row in Entries(bytes, zone, now, mapping, tell))
            yield return row;
    }

    private IEnumerable<FileEntry> Entries(Stream bytes, DateTimeZone zone, Instant? now, TableMapping? mapping, Action<double>? tell) => Kind switch
    {
        IncomingKind.AppleHealth => Apple.AppleHealth.Entries(bytes, zone, now, tell),
        IncomingKind.Fhir => Fhir.FhirDiary.Entries(bytes, zone, now),
        IncomingKind.Table => new TableEntries(Table!, mapping ?? throw new ArgumentNullException(nameof(mapping)), zone, now).Read(bytes),
        _ => DiaryFile.Entries(bytes, now),
    };

    private static IncomingFile Of(ReadOnlySpan<byte> head, Func<Stream> open) => head switch
    {
        [0x50, 0x4B, ..] when head.IndexOf("[Content_Types].xml"u8) is >= 0 and < 100 =>
            Not("this is a workbook and not a text file", "open it in the program that made it and save it as CSV"),
        [0x50, 0x4B, ..] => new(IncomingKind.AppleHealth),
        [0x1F, 0x8B, ..] => Not("this file is packed (gzip)", "unpack it first and choose the file inside"),
        [0x25, 0x50, 0x44, 0x46, ..] => Not("this is a PDF, which holds no data to read", "look in the other program for an export as CSV"),
        _ => Of(head, Start(head), open),
    };

    private static IncomingFile Of(ReadOnlySpan<byte> head, byte first, Func<Stream> open) => first switch
    {
        (byte)'<' => new(IncomingKind.AppleHealth),
        (byte)'{' or (byte)'[' => new(head.IndexOf("\"resourceType\""u8) >= 0 ? IncomingKind.Fhir : IncomingKind.Diary),
        0 => new(IncomingKind.Diary),
        _ => OfTable(open),
    };

    /// <summary>A diary has its two columns, or no column that is not one of its own; its reader says what is wrong with it.</summary>
    private static IncomingFile OfTable(Func<Stream> open) => TableFile.Of(open) switch
    {
        { Table: { } table } when (table.Header.Contains("at") && table.Header.Contains("kind")) || !table.Header.Except(EntryRow.Columns).Any() => new(IncomingKind.Diary),
        { Table: { } table } => new(IncomingKind.Table, Table: table),
        { Problem: { Code: "table.wide" } wide } => new(IncomingKind.Unknown, wide),
        _ => new(IncomingKind.Diary),
    };

    /// <summary>The first byte after a byte-order mark and blanks; 0: there is none.</summary>
    private static byte Start(ReadOnlySpan<byte> head)
    {
        var rest = (head is [0xEF, 0xBB, 0xBF, ..] ? head[3..] : head).TrimStart(" \t\r\n"u8);
        return rest is [var first, ..] ? first : (byte)0;
    }

    private static IncomingFile Not(string wrong, string right) => new(IncomingKind.Unknown, new("file", "file.kind", wrong, right));
}
