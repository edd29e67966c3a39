using System.Text;

namespace Vastus.Core.Diary.Files;

/// <summary>Reads lines, but never more of one than can be meant.</summary>
internal static class BoundedLines
{
    public const int Most = 100_000;

    /// <summary>The lines in order; null for one that is longer than <see cref="Most"/>, the rest of which is skipped.</summary>
    public static IEnumerable<string?> ReadBounded(this TextReader text)
    {
        var line = new StringBuilder();
        var tooLong = false;
        while (text.Read() is >= 0 and var next)
        {
            if (next is '\n')
            {
                yield return tooLong ? null : line.ToString();
                line.Clear();
                tooLong = false;
            }
            else if (line.Length < Most)
            {
                line.Append((char)next);
            }
            else
            {
                tooLong = true;
            }
        }

        if (line.Length > 0)
            yield return tooLong ? null : line.ToString();
    }
}
