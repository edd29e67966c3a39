using Vastus.Core.Diary.Files;

namespace Vastus.Store.Diary;

/// <summary>The entries of a file, kept beside it as a diary, so that a file of a gigabyte is read through once and not three times.</summary>
public static class EntrySpool
{
    /// <summary>Writes the entries that are right while the rows pass by.</summary>
    /// <param name="path">Where to; replaced if it is there.</param>
    /// <param name="rows">Of the file.</param>
    /// <returns>The same rows.</returns>
    public static IEnumerable<FileEntry> Keeping(string path, IEnumerable<FileEntry> rows)
    {
        using var text = new StreamWriter(path, append: false) { NewLine = "\n" };
        DiaryFile.WriteHeader(text, DiaryFormat.Csv);
        foreach (var row in rows)
        {
            if (row.Entry is { } entry)
                DiaryFile.Write(text, DiaryFormat.Csv, entry);
            yield return row;
        }
    }

    /// <summary>Reads the entries again.</summary>
    public static IEnumerable<FileEntry> Read(string path) => DiaryFile.Entries(() => File.OpenRead(path), now: null);
}
