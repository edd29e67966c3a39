namespace Vastus.Core.Diary.Files;

/// <summary>The two layouts of a diary file. Which one a file has is seen from its first character.</summary>
public static class DiaryFile
{
    /// <summary>Reads rows one at a time, so that a large file needs no more memory than a small one.</summary>
    /// <param name="text">Decoded as UTF-8, what is not UTF-8 replaced by U+FFFD, which is then refused where it stands.</param>
    /// <param name="unknownColumns">Whether columns of no meaning are refused by name or passed over.</param>
    public static IEnumerable<FileRow> Read(TextReader text, UnknownColumns unknownColumns)
    {
        while (text.Peek() is var next && (next is '\uFEFF' || char.IsWhiteSpace((char)next)) && next >= 0)
        {
            if (next is '\n')
                break;
            text.Read();
        }

        return text.Peek() is '{' ? DiaryJsonLines.Read(text, unknownColumns) : DiaryCsv.Read(text, unknownColumns);
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
