using System.Text;

namespace Vastus.Core.Diary.Files;

/// <summary>Splits RFC 4180 text into records, and knows the line on which each begins.</summary>
/// <remarks>
/// Our own and not a library's, because a person has to be told the line of a quotation mark that is never closed,
/// and a hostile file must not be read into memory looking for its end.
/// </remarks>
internal sealed class CsvRecords(TextReader text)
{
    private const int RecordMost = 100_000;
    private readonly StringBuilder field = new();
    private int line = 1;
    private int length;

    /// <summary>Where the latest record began, counted from 1.</summary>
    public int Line { get; private set; }

    /// <summary>Why the latest record could not be split. Null: it could.</summary>
    public Problem? Problem { get; private set; }

    /// <returns>Null at the end. Empty lines are passed over. After a <see cref="Problem"/> the rest of the line is gone.</returns>
    public List<string>? Next()
    {
        while (text.Peek() is '\r' or '\n')
            EndOfLine();
        if (text.Peek() < 0)
            return null;

        (Line, Problem, length) = (line, null, 0);
        var fields = new List<string>();
        do
            fields.Add(text.Peek() is '"' ? Quoted() : Plain());
        while (Problem is null && Take(','));
        if (Problem is not null)
            SkipLine();
        return fields;
    }

    private string Plain()
    {
        field.Clear();
        while (text.Peek() is >= 0 and not (',' or '\r' or '\n'))
        {
            if (text.Peek() is '"')
            {
                Problem = new("row", "csv.quote", "a quotation mark stands inside a cell that does not begin with one",
                    "put the whole cell in quotation marks and double those inside");
                break;
            }

            Append();
        }

        return field.ToString();
    }

    private string Quoted()
    {
        field.Clear();
        text.Read();
        while (true)
        {
            if (text.Peek() < 0 || Problem is not null)
            {
                Problem ??= new("row", "csv.unclosed", "a quotation mark is never closed", "close it, or double it if it is part of the text");
                return field.ToString();
            }

            if (!Take('"'))
                Append();
            else if (text.Peek() is '"')
                Append();
            else
                break;
        }

        if (text.Peek() is >= 0 and not (',' or '\r' or '\n'))
            Problem = new("row", "csv.quote", "text follows a closing quotation mark", "double quotation marks inside a cell");
        return field.ToString();
    }

    private void Append()
    {
        var c = (char)text.Read();
        if (c is '\n')
            line++;
        if (++length > RecordMost)
            Problem ??= new("row", "csv.long", $"the row is longer than {RecordMost} characters", "close an open quotation mark, or shorten the text");
        else
            field.Append(c);
    }

    private bool Take(char c)
    {
        if (text.Peek() != c)
            return false;
        text.Read();
        return true;
    }

    private void EndOfLine()
    {
        if (text.Read() is '\r' && text.Peek() is '\n')
            text.Read();
        line++;
    }

    private void SkipLine()
    {
        while (text.Peek() is >= 0 and not ('\r' or '\n'))
            text.Read();
    }
}
