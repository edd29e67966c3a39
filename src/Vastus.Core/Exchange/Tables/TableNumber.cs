using System.Globalization;
using System.Text.RegularExpressions;

namespace Vastus.Core.Exchange.Tables;

/// <summary>Numbers as other programs write them: with a decimal comma, with thousands, with a unit behind.</summary>
internal static partial class TableNumber
{
    private const decimal MinutesPerHour = 60;

    /// <summary>Nothing longer is a number; patterns are not tried on it.</summary>
    private const int LengthMost = 80;

    /// <summary>Whether a table writes 1,5 for one and a half: seen from a comma that can be nothing else.</summary>
    public static bool HasDecimalComma(IEnumerable<TableRow> rows)
    {
        var comma = false;
        foreach (var cell in rows.SelectMany(row => row.Cells).Where(cell => cell.Length <= LengthMost))
        {
            if (WithPoint().IsMatch(cell))
                return false;
            comma |= WithComma().IsMatch(cell);
        }

        return comma;
    }

    /// <summary>A number and the unit that stands behind it in the same cell.</summary>
    /// <returns>Null: it is no number. The unit is empty where there is none.</returns>
    public static (decimal Value, string Unit)? Parse(string cell, bool decimalComma)
    {
        if (cell.Length > LengthMost || Amount().Match(cell.Replace('\u2212', '-').Replace('\u00A0', ' ')) is not { Success: true } match)
            return null;
        var digits = match.Groups["number"].Value;
        var thousands = (decimalComma ? PointThousands() : CommaThousands()).IsMatch(digits);
        var plain = thousands ? digits.Replace(decimalComma ? "." : ",", "", StringComparison.Ordinal) : digits;
        return decimal.TryParse(plain.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? (value, match.Groups["unit"].Value.Trim())
            : null;
    }

    /// <summary>A time span: <c>7:30</c> and <c>7h 30m</c> are hours and minutes, a bare number is in the unit given.</summary>
    /// <returns>Minutes. Null: it is no time span.</returns>
    public static decimal? Minutes(string cell, bool decimalComma, decimal minutesPerUnit)
    {
        if (cell.Length > LengthMost)
            return null;
        if (Clock().Match(cell) is { Success: true } clock)
            return (Whole(clock, "h") * MinutesPerHour) + Whole(clock, "m") + (Whole(clock, "s") / MinutesPerHour);
        if (cell is not "" && Spelled().Match(cell) is { Success: true } spelled)
            return (Whole(spelled, "h") * MinutesPerHour) + Whole(spelled, "m") + (Whole(spelled, "s") / MinutesPerHour);
        return Parse(cell, decimalComma) is { } number
            ? number.Value * number.Unit.ToLowerInvariant() switch
            {
                "h" or "hr" or "hrs" or "hour" or "hours" or "std" => MinutesPerHour,
                "m" or "min" or "mins" or "minute" or "minutes" => 1,
                "s" or "sec" or "secs" or "second" or "seconds" => 1 / MinutesPerHour,
                _ => minutesPerUnit,
            }
            : null;
    }

    private static decimal Whole(Match match, string group) =>
        decimal.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) ? whole : 0;

    /// <remarks>Behind the number: a unit, or the end of a scale as in 7/10.</remarks>
    [GeneratedRegex(@"^\s*(?<number>[+-]?[0-9][0-9.,]{0,30}|[+-]?[.,][0-9]{1,20})\s*(?<unit>[\p{L}µ%°][\p{L}. ]{0,20})?\s*(/\s*[0-9]{1,3})?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Amount();

    [GeneratedRegex(@"^[+-]?[0-9]+\.([0-9]{1,2}|[0-9]{4,})$", RegexOptions.ExplicitCapture)]
    private static partial Regex WithPoint();

    [GeneratedRegex(@"^[+-]?[0-9]+,([0-9]{1,2}|[0-9]{4,})$", RegexOptions.ExplicitCapture)]
    private static partial Regex WithComma();

    [GeneratedRegex(@"^[+-]?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex CommaThousands();

    [GeneratedRegex(@"^[+-]?[0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex PointThousands();

    [GeneratedRegex(@"^(?<h>[0-9]{1,3}):(?<m>[0-5][0-9])(:(?<s>[0-5][0-9]))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^((?<h>[0-9]{1,3})\s*h(ours?|rs?)?\.?)\s*((?<m>[0-9]{1,3})\s*(m(in(ute)?s?)?\.?)?)?$|^(?<m>[0-9]{1,4})\s*m(in(ute)?s?)?\.?\s*((?<s>[0-9]{1,2})\s*s(ec)?\.?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Spelled();
}
