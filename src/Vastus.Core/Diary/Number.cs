using System.Globalization;

namespace Vastus.Core.Diary;

/// <summary>Numbers as they stand in files: a decimal point, no thousands, no exponent, no trailing zeros.</summary>
public static class Number
{
    /// <returns>Null unless the text is a plain decimal number of at most 28 digits.</returns>
    public static decimal? Parse(string? text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The shortest text that reads back as the same number.</summary>
    public static string Text(decimal number) =>
        number.ToString("0.############################", CultureInfo.InvariantCulture) is var text && text is "-0" ? "0" : text;
}
