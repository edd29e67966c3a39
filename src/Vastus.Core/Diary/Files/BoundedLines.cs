using System.Text;

namespace Vastus.Core.Diary.Files;

/// <summary>Reads lines, but never more of one than can be meant.</summary>
internal static class BoundedLines
{
    public const int Most = 100_000;

    /// <summary>The lines in order; null for one that is longer than <see cref="Most"/>, the rest of which is skipped.</summary>
    public static IEnumerable<string?> ReadBounded(this TextReader text)
    {
        var buffer = new char[16_384];
        var line = new StringBuilder();
        var tooLong = false;
        while (text.Read(buffer) is > 0 and var end)
        {
            for (var start = 0; start < end;)
            {
                var found = Array.IndexOf(buffer, '\n', start, end - start);
                var stop = found < 0 ? end : found;
                tooLong |= line.Length + stop - start > Most;
                if (!tooLong)
                    line.Append(buffer, start, stop - start);
                start = stop + 1;
                if (found < 0)
                    break;
                yield return tooLong ? null : line.ToString();
                line.Clear();
                tooLong = false;
            }
        }

        if (tooLong || line.Length > 0)
            yield return tooLong ? null : line.ToString();
    }
}
