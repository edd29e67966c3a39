using NodaTime.Text;

namespace Vastus.Core.Diary;

/// <summary>An instant with the local offset, as text: ISO 8601, <c>2026-03-01T22:10:00+01:00</c>.</summary>
/// <remarks>Kept to the millisecond, which is what the store holds; finer parts of a second are cut off.</remarks>
public static class Moment
{
    /// <summary>A person alive today has nothing to log before this year.</summary>
    public const int FirstYear = 1900;

    public const int LastYear = 2199;

    private const int HoursOffsetMost = 18;

    private static readonly OffsetDateTimePattern Writing =
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:ss.FFFo<m>");

    /// <summary>Reads a date, a time with or without seconds, and an offset or <c>Z</c>. By hand: a year has thousands of these.</summary>
    /// <returns>Null for all else.</returns>
    public static OffsetDateTime? Parse(ReadOnlySpan<char> text)
    {
        if (text.Length < 17 || text[4] is not '-' || text[7] is not '-' || text[10] is not 'T' || text[13] is not ':')
            return null;
        var (year, month, day) = (Digits(text[..4]), Digits(text[5..7]), Digits(text[8..10]));
        var (hour, minute) = (Digits(text[11..13]), Digits(text[14..16]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)
            || hour is < 0 or > 23 || minute is < 0 or > 59)
        {
            return null;
        }

        return Seconds(text[16..], out var rest) is { } ms && ReadOffset(rest) is { } offset
            ? new LocalDateTime(year, month, day, hour, minute, ms / 1000, ms % 1000).WithOffset(offset)
            : null;
    }

    public static OffsetDateTime ToMilliseconds(OffsetDateTime moment) =>
        moment.PlusNanoseconds(-moment.NanosecondOfSecond % 1_000_000);

    public static string Text(OffsetDateTime moment) => Writing.Format(moment);

    /// <summary><c>:ss</c>, <c>:ss.f</c> to nine decimals, or nothing.</summary>
    /// <returns>Milliseconds within the minute; null if it is neither.</returns>
    private static int? Seconds(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        rest = text;
        if (text[0] is not ':')
            return 0;
        if (text.Length < 4 || Digits(text[1..3]) is not (>= 0 and <= 59 and var seconds))
            return null;
        rest = text[3..];
        if (rest[0] is not '.')
            return seconds * 1000;

        var decimals = rest[1..].IndexOfAnyExceptInRange('0', '9');
        if (decimals is < 1 or > 9)
            return null;
        var fraction = rest.Slice(1, Math.Min(decimals, 3));
        rest = rest[(decimals + 1)..];
        return (seconds * 1000) + (Digits(fraction) * fraction.Length switch { 1 => 100, 2 => 10, _ => 1 });
    }

    private static Offset? ReadOffset(ReadOnlySpan<char> text)
    {
        if (text is "Z")
            return Offset.Zero;
        if (text.Length is not 6 || text[0] is not ('+' or '-') || text[3] is not ':')
            return null;
        var (hours, minutes) = (Digits(text[1..3]), Digits(text[4..6]));
        if (hours < 0 || minutes is < 0 or > 59 || (hours * 60) + minutes > HoursOffsetMost * 60)
            return null;
        var seconds = ((hours * 60) + minutes) * 60;
        return Offset.FromSeconds(text[0] is '-' ? -seconds : seconds);
    }

    /// <returns>-1 unless all are digits.</returns>
    internal static int Digits(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return -1;
            number = (number * 10) + (c - '0');
        }

        return number;
    }
}
