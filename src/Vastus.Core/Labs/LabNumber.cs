using Vastus.Core.Diary;

namespace Vastus.Core.Labs;

/// <summary>A result as it is written: <c>4.2</c>, <c>&lt; 0.01</c>, <c>&gt;=150</c>.</summary>
internal static class LabNumber
{
    private static readonly string[] Comparators = ["<=", ">=", "<", ">"];

    /// <param name="hasDecimalComma">A comma stands for a decimal point.</param>
    /// <returns>The sign before the number, null: none; and the number, null: it is none.</returns>
    public static (string? Comparator, decimal? Number) Parse(string text, bool hasDecimalComma)
    {
        var comparator = Comparators.FirstOrDefault(sign => text.StartsWith(sign, StringComparison.Ordinal));
        var number = text[(comparator?.Length ?? 0)..].Trim();
        return (comparator, Number.Parse(hasDecimalComma ? number.Replace(',', '.') : number));
    }
}
