namespace Vastus.Core.Diary.Files;

/// <summary>Keeps a spreadsheet from running what a person, or somebody else, wrote into a diary.</summary>
/// <remarks>
/// A spreadsheet takes a cell that begins with one of a few characters for a formula, which can send data away. An apostrophe
/// before it makes it text again (OWASP, "CSV Injection"). It is put only before text that would be a formula, or that
/// already looks like this, so that what is written reads back as it was. Numbers such as -5 are no formulas and stay.
/// </remarks>
internal static class CsvFormulas
{
    private const char Apostrophe = '\'';

    /// <summary>The columns that hold words of the person's own.</summary>
    private static readonly bool[] Texts =
        [.. EntryRow.Columns.Select(column => column is "name" or "unit" or "level" or "site" or "covers" or "detail" or "note")];

    /// <param name="column">Its place in <see cref="EntryRow.Columns"/>.</param>
    public static bool IsText(int column) => column >= 0 && Texts[column];

    public static string Defused(string cell) => IsFormula(cell.AsSpan().TrimStart(Apostrophe)) && Number.Parse(cell) is null ? Apostrophe + cell : cell;

    public static string Restored(string cell) => cell is [Apostrophe, ..] && IsFormula(cell.AsSpan().TrimStart(Apostrophe)) ? cell[1..] : cell;

    private static bool IsFormula(ReadOnlySpan<char> text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..];
}
