using System.Text;

namespace Vastus.Core.Diary.Files;

/// <summary>The two layouts of a diary file. Which one a file has is seen from its first character.</summary>
public static class DiaryFile
{
    private const int BufferBytes = 65_536;

    /// <summary>Reads rows one at a time, so that a large file needs no more memory than a small one.</summary>
    /// <param name="bytes">UTF-8 with or without a byte-order mark. Left open.</param>
    /// <param name="unknownColumns">Whether columns of no meaning are refused by name or passed over.</param>
    public static IEnumerable<FileRow> Read(Stream bytes, UnknownColumns unknownColumns)
    {
        using var text = new StreamReader(bytes, Encoding.UTF8, detectEncodingFromByteOrderMarks: false, BufferBytes, leaveOpen: true);
        foreach (var row in Read(text, unknownColumns))
            yield return row;
    }

    /// <summary>Reads a file one entry at a time; without more said, as <c>import</c> does.</summary>
    /// <param name="bytes">UTF-8 with or without a byte-order mark. Left open.</param>
    /// <param name="now">See <see cref="RowParser.Parse"/>.</param>
    /// <param name="unknownColumns">Whether columns of no meaning are refused by name or passed over.</param>
    public static IEnumerable<FileEntry> Entries(Stream bytes, Instant? now, UnknownColumns unknownColumns = UnknownColumns.Refused)
    {
        foreach (var row in Read(bytes, unknownColumns))
        {
            var parsed = row.Row?.Parse(_ => Guid.Empty, now);
            yield return new(row.Line, parsed?.Value, parsed?.Problems ?? row.Problems);
        }
    }

    /// <summary>As the other one, of a stream that is opened when the reading begins and closed when it ends.</summary>
    public static IEnumerable<FileEntry> Entries(Func<Stream> open, Instant? now)
    {
        using var bytes = open();
        foreach (var row in Entries(bytes, now))
            yield return row;
    }

    /// <summary>What stands before the first entry.</summary>
    public static void WriteHeader(TextWriter text, DiaryFormat format)
    {
        if (format is DiaryFormat.Csv)
            DiaryCsv.WriteHeader(text);
    }

    public static void Write(TextWriter text, DiaryFormat format, Entry entry)
    {
        if (format is DiaryFormat.Csv)
            DiaryCsv.Write(text, entry);
        else
            DiaryJsonLines.Write(text, entry);
    }

    /// <param name="text">Decoded as UTF-8, what is not UTF-8 replaced by U+FFFD, which is then refused where it stands.</param>
    /// <param name="unknownColumns">Whether columns of no meaning are refused by name or passed over.</param>
    public static IEnumerable<FileRow> Read(TextReader text, UnknownColumns unknownColumns)
    {
        var line = 1;
        while (text.Peek() is >= 0 and var next && (next is '\uFEFF' || char.IsWhiteSpace((char)next)))
        {
            if (text.Read() is '\n')
                line++;
        }

        return text.Peek() is '{' or '[' ? DiaryJsonLines.Read(text, line, unknownColumns) : DiaryCsv.Read(text, line, unknownColumns);
    }
}

public enum UnknownColumns
{
    Refused,
    PassedOver,
}

public enum DiaryFormat
{
    Csv,
    Jsonl,
}
