using Vastus.Core.Diary;

namespace Vastus.Core.Exchange.Apple;

/// <summary>Times as a phone exports them: <c>2024-03-01 22:10:00 +0100</c>, in the offset that the phone has at that time where it is now.</summary>
internal static class AppleTime
{
    private const int Length = 25;
    private const int SecondsPerDay = 86_400;

    /// <summary>By hand: a file has millions of these.</summary>
    /// <returns>Seconds since 1970 in UTC. Null: it is no such time.</returns>
    public static long? Parse(ReadOnlySpan<char> text)
    {
        if (text.Length != Length || text[4] is not '-' || text[7] is not '-' || text[10] is not ' ' || text[13] is not ':'
            || text[16] is not ':' || text[19] is not ' ' || text[20] is not ('+' or '-'))
        {
            return null;
        }

        var (year, month, day) = (Moment.Digits(text[..4]), Moment.Digits(text[5..7]), Moment.Digits(text[8..10]));
        var (hour, minute, second) = (Moment.Digits(text[11..13]), Moment.Digits(text[14..16]), Moment.Digits(text[17..19]));
        var (hours, minutes) = (Moment.Digits(text[21..23]), Moment.Digits(text[23..25]));
        if (year < 1 || month is < 1 or > 12 || day < 1 || (day > 28 && day > CalendarSystem.Iso.GetDaysInMonth(year, month))
            || hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59 || hours is < 0 or > 18 || minutes is < 0 or > 59)
        {
            return null;
        }

        var offset = ((hours * 60) + minutes) * 60;
        var local = (Days(year, month, day) * SecondsPerDay) + (hour * 3600) + (minute * 60) + second;
        return text[20] is '+' ? local - offset : local + offset;
    }

    /// <summary>Days since 1970-01-01; years begin in March, so that the leap day is the last.</summary>
    /// <remarks>Source: Hinnant, chrono-Compatible Low-Level Date Algorithms, days_from_civil.</remarks>
    private static long Days(int year, int month, int day)
    {
        var y = month <= 2 ? year - 1 : year;
        var (era, of) = (y / 400, y % 400);
        var dayOfYear = (((153 * (month + (month > 2 ? -3 : 9))) + 2) / 5) + day - 1;
        return (era * 146_097L) + (of * 365) + (of / 4) - (of / 100) + dayOfYear - 719_468;
    }
}
