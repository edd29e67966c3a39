using System.Globalization;
using System.Text.RegularExpressions;

namespace Vastus.Core.Exchange.Tables;

/// <summary>Days and times as other programs write them.</summary>
internal static partial class TableMoment
{
    /// <summary>Of a day without a time.</summary>
    public static readonly LocalTime Noon = LocalTime.Noon;

    /// <summary>Nothing longer is a day or a time; patterns are not tried on it.</summary>
    private const int LengthMost = 80;

    /// <summary>English, with the German ones that differ in their first three letters.</summary>
    private static readonly string[][] Months =
    [
        ["jan", "jän"], ["feb"], ["mar", "mär"], ["apr"], ["may", "mai"], ["jun"],
        ["jul"], ["aug"], ["sep"], ["oct", "okt"], ["nov"], ["dec", "dez"],
    ];

    private static readonly Dictionary<string, LocalTime> PartsOfDay = new(StringComparer.OrdinalIgnoreCase)
    {
        ["morning"] = new(8, 0),
        ["am"] = new(8, 0),
        ["breakfast"] = new(8, 0),
        ["before breakfast"] = new(7, 0),
        ["pre"] = new(6, 0),
        ["noon"] = new(12, 0),
        ["midday"] = new(12, 0),
        ["mid"] = new(13, 0),
        ["lunch"] = new(12, 30),
        ["afternoon"] = new(15, 0),
        ["snack"] = new(15, 0),
        ["snacks"] = new(15, 0),
        ["pm"] = new(17, 0),
        ["evening"] = new(19, 0),
        ["dinner"] = new(18, 30),
        ["supper"] = new(18, 30),
        ["night"] = new(22, 0),
        ["bedtime"] = new(22, 0),
        ["all day"] = new(12, 0),
        ["day"] = new(12, 0),
        ["uncategorized"] = new(12, 0),
    };

    /// <returns>The day, and what stands behind it. Null: no day, or one that only an order could tell and none is given.</returns>
    public static (LocalDate Day, string Behind)? Date(string text, DateOrder? order)
    {
        if (text.Length > LengthMost)
            return null;
        if (Iso().Match(text) is { Success: true } iso)
            return Day(Number(iso, "y"), Number(iso, "m"), Number(iso, "d"), Rest(text, iso));
        if (Dotted().Match(text) is { Success: true } dotted)
            return Day(Year(dotted), Number(dotted, "m"), Number(dotted, "d"), Rest(text, dotted));
        if (Slashed().Match(text) is { Success: true } slashed)
        {
            var (a, b) = (Number(slashed, "a"), Number(slashed, "b"));
            return (order ?? Told(a, b)) switch
            {
                DateOrder.Dmy => Day(Year(slashed), b, a, Rest(text, slashed)),
                DateOrder.Mdy => Day(Year(slashed), a, b, Rest(text, slashed)),
                _ => null,
            };
        }

        foreach (var named in (Match[])[DayAndMonth().Match(text), MonthAndDay().Match(text), YearAndMonth().Match(text)])
        {
            if (named.Success && Month(named.Groups["month"].Value) is var month and > 0)
                return Day(Year(named), month, Number(named, "d"), Rest(text, named));
        }

        return null;
    }

    /// <summary>What a date with slashes tells of the order in its file.</summary>
    /// <returns>Null: nothing; see <paramref name="either"/>.</returns>
    /// <param name="text">A cell.</param>
    /// <param name="either">It is a date that could be read both ways.</param>
    public static DateOrder? OrderOf(string text, out bool either)
    {
        either = false;
        if (text.Length > LengthMost || Iso().IsMatch(text) || Slashed().Match(text) is not { Success: true } slashed)
            return null;
        var (a, b) = (Number(slashed, "a"), Number(slashed, "b"));
        either = a is >= 1 and <= 12 && b is >= 1 and <= 12 && a != b;
        return a == b ? null : Told(a, b);
    }

    /// <returns>Null: no time of day, and no word for a part of it.</returns>
    public static LocalTime? Time(string text)
    {
        if (PartsOfDay.TryGetValue(text, out var part))
            return part;
        if (text.Length > LengthMost || Clock().Match(text) is not { Success: true } clock)
            return null;
        var (hour, minute, second) = (Number(clock, "h"), Number(clock, "m"), Number(clock, "s"));
        if (clock.Groups["half"].Value is { Length: > 0 } half)
        {
            if (hour is < 1 or > 12)
                return null;
            hour = (hour % 12) + (half[0] is 'p' or 'P' ? 12 : 0);
        }
        else if (!clock.Groups["m"].Success)
        {
            return null;
        }

        return hour <= 23 && minute <= 59 && second <= 59 ? new(hour, minute, second) : null;
    }

    /// <summary>A time with or without an offset behind it: <c>22:10:00Z</c>, <c>10:10 pm +0100</c>.</summary>
    public static (LocalTime Time, Offset? Offset)? TimeAndOffset(string text)
    {
        if (text.Length > LengthMost || Zoned().Match(text) is not { Success: true } zoned)
            return Time(text) is { } plain ? (plain, null) : null;
        if (Time(text[..zoned.Index].Trim()) is not { } time)
            return null;
        var minutes = (Number(zoned, "h") * 60) + Number(zoned, "m");
        return minutes > 18 * 60 ? null : (time, Offset.FromSeconds(minutes * (zoned.Value.Trim()[0] is '-' ? -60 : 60)));
    }

    private static DateOrder? Told(int a, int b) =>
        a > 12 && b <= 12 ? DateOrder.Dmy : b > 12 && a <= 12 ? DateOrder.Mdy : a == b ? DateOrder.Dmy : null;

    private static (LocalDate, string)? Day(int year, int month, int day, string rest) =>
        year is >= 1900 and <= 2199 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? (new(year, month, day), rest)
            : null;

    /// <remarks>Two digits are of this century: nobody has kept a diary on a phone for longer.</remarks>
    private static int Year(Match match) => Number(match, "y") is var year && match.Groups["y"].Length is 2 ? 2000 + year : year;

    private static int Month(string word) => Array.FindIndex(Months, names => names.Any(name => word.StartsWith(name, StringComparison.OrdinalIgnoreCase))) + 1;

    private static int Number(Match match, string group) =>
        int.TryParse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Rest(string text, Match match) => text[match.Length..].TrimStart(' ', ',', 'T', '-').Trim();

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?<s>[-/.]?)(?<m>[0-9]{2})\k<s>(?<d>[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?<d>[0-9]{1,2})\.\s?(?<m>[0-9]{1,2})\.\s?(?<y>[0-9]{4}|[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"^(?<a>[0-9]{1,2})[/-](?<b>[0-9]{1,2})[/-](?<y>[0-9]{4}|[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Slashed();

    [GeneratedRegex(@"^(\p{L}{2,10}\.?,?\s+)?(?<d>[0-9]{1,2})(st|nd|rd|th|\.)?[\s-]+(?<month>\p{L}{3,10})\.?,?[\s-]+(?<y>[0-9]{4}|[0-9]{2})(?![0-9:])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex DayAndMonth();

    [GeneratedRegex(@"^(\p{L}{2,10}\.?,\s+)?(?<month>\p{L}{3,10})\.?\s+(?<d>[0-9]{1,2})(st|nd|rd|th)?,?\s+(?<y>[0-9]{4})(?![0-9:])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MonthAndDay();

    [GeneratedRegex(@"^(?<y>[0-9]{4})[\s-](?<month>\p{L}{3,10})[\s-](?<d>[0-9]{1,2})(?![0-9:])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex YearAndMonth();

    [GeneratedRegex(@"^(?<h>[0-9]{1,2})([:.h](?<m>[0-9]{2}))?(:(?<s>[0-9]{2})([.,][0-9]{1,9})?)?\s*(?<half>[ap]\.?\s?m\.?)?(\s*(uhr|h))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Clock();

    [GeneratedRegex(@"(Z|\s*[+-](?<h>[0-9]{2}):?(?<m>[0-9]{2}))$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Zoned();
}
