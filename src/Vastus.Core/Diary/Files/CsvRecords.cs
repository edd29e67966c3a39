using System.Buffers;
using System.Text;

namespace Vastus.Core.Diary.Files;

/// <summary>Splits RFC 4180 text into records, and knows the line on which each begins.</summary>
/// <remarks>
/// Our own and not a library's, because a person has to be told the line of a quotation mark that is never closed,
/// and a hostile file must not be read into memory looking for its end.
/// </remarks>
/// <param name="text">Where from.</param>
/// <param name="firstLine">The number of its first line.</param>
/// <param name="separator">What stands between the cells.</param>
internal sealed class CsvRecords(TextReader text, int firstLine, char separator = ',')
{
    private const int RecordMost = 100_000;
    private const int CellsMost = 10_000;
    private static readonly SearchValues<char> Commas = SearchValues.Create(",\"\r\n");
    private readonly SearchValues<char> cellEnds = separator is ',' ? Commas : SearchValues.Create($"{separator}\"\r\n");
    private readonly char[] buffer = new char[16_384];
    private readonly StringBuilder cell = new();
    private readonly List<string> cells = [];
    private readonly SameWords words = new();
    private int line = firstLine;
    private int position;
    private int end;
    private int length;

    /// <summary>Where the latest record began, counted from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Why the latest record could not be split. Null: it could.</summary>
    public Problem? Problem { get; private set; }

    /// <returns>
    /// Null at the end. The list is good until the next call. Empty lines are passed over. After a
    /// <see cref="Problem"/> the rest of the line is gone; after a quotation mark without an end, all the rest.
    /// </returns>
    public IReadOnlyList<string>? Next()
    {
        while (Peek() is '\r' or '\n')
            EndOfLine();
        if (Peek() < 0)
            return null;

        (Line, Problem, length) = (line, null, 0);
        cells.Clear();
        do
        {
            cells.Add(Peek() is '"' ? Quoted() : Plain());
            if (cells.Count > CellsMost)
                Problem ??= new("row", "csv.cells", $"the row has more than {CellsMost} cells", "leave cells out");
        }
        while (Problem is null && Take(separator));
        if (Problem is not null)
            SkipLine();
        return cells;
    }

    private string Plain()
    {
        cell.Clear();
        while (Peek() >= 0 && Problem is null)
        {
            var rest = buffer.AsSpan(position, end - position);
            var found = rest.IndexOfAny(cellEnds);
            if (found >= 0 && rest[found] is '"')
            {
                Problem = new("row", "csv.quote", "a quotation mark stands inside a cell that does not begin with one",
                    "put the whole cell in quotation marks and double those inside");
            }
            else if (found >= 0 && cell.Length is 0)
            {
                Count(found);
                position += found;
                return found is 0 ? "" : words.Of(rest[..found]);
            }
            else
            {
                Append(found < 0 ? rest.Length : found);
                if (found >= 0)
                    break;
            }
        }

        return cell.ToString();
    }

    private string Quoted()
    {
        cell.Clear();
        position++;
        while (Problem is null)
        {
            if (Peek() < 0)
            {
                Problem = new("row", "csv.unclosed", "a quotation mark is never closed", "close it, or double it if it is part of the text");
                break;
            }

            var rest = buffer.AsSpan(position, end - position);
            var found = rest.IndexOf('"');
            var part = rest[..(found < 0 ? rest.Length : found)];
            line += part.Count('\n');
            Append(part.Length);
            if (Problem is not null)
            {
                // Where text and where cells are is unknown from here on, and would only be guessed wrong.
                while (Peek() >= 0)
                    position = end;
            }
            else if (found >= 0)
            {
                position++;
                if (Peek() is not '"')
                    break;
                Append(1);
            }
        }

        if (Peek() is >= 0 and not ('\r' or '\n') and var after && after != separator)
            Problem ??= new("row", "csv.quote", "text follows a closing quotation mark", "double quotation marks inside a cell");
        return cell.ToString();
    }

    private void Append(int characters)
    {
        Count(characters);
        if (Problem is null)
            cell.Append(buffer, position, characters);
        position += characters;
    }

    private void Count(int characters)
    {
        length += characters;
        if (length > RecordMost)
            Problem ??= new("row", "csv.long", $"the row is longer than {RecordMost} characters", "close an open quotation mark, or shorten the text");
    }

    private int Peek()
    {
        if (position < end)
            return buffer[position];
        (position, end) = (0, text.Read(buffer));
        return end > 0 ? buffer[0] : -1;
    }

    private bool Take(char c)
    {
        if (Peek() != c)
            return false;
        position++;
        return true;
    }

    private void EndOfLine()
    {
        if (Take('\r'))
            Take('\n');
        else
            position++;
        line++;
    }

    private void SkipLine()
    {
        while (Peek() is >= 0 and not ('\r' or '\n'))
            position++;
    }
}
