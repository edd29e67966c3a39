using NodaTime.Text;

namespace Vastus.Core.Diary;

/// <summary>Dates and times as they are said on a page.</summary>
public static class DateWords
{
    private static readonly LocalDatePattern WithWeekday = LocalDatePattern.CreateWithInvariantCulture("dddd d MMMM uuuu");
    private static readonly LocalDatePattern DayMonth = LocalDatePattern.CreateWithInvariantCulture("d MMMM");
    private static readonly LocalDatePattern DayShortMonth = LocalDatePattern.CreateWithInvariantCulture("d MMM");
    private static readonly LocalDatePattern MonthYear = LocalDatePattern.CreateWithInvariantCulture("MMMM uuuu");
    private static readonly OffsetDateTimePattern HourMinute = OffsetDateTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>Such as <c>Thursday 12 March 2026</c>.</summary>
    public static string Full(LocalDate day) => WithWeekday.Format(day);

    /// <summary>Such as <c>12 March</c>.</summary>
    public static string InYear(LocalDate day) => DayMonth.Format(day);

    /// <summary>Such as <c>12 Mar</c>.</summary>
    public static string Brief(LocalDate day) => DayShortMonth.Format(day);

    /// <summary>Such as <c>March 2026</c>.</summary>
    public static string Of(YearMonth month) => MonthYear.Format(month.OnDayOfMonth(1));

    /// <summary>Such as <c>03:10</c>, or <c>03:10 (UTC+9)</c>.</summary>
    public static string Time(OffsetDateTime at, bool withOffset = false) =>
        HourMinute.Format(at) + (withOffset ? $" ({Offset(at.Offset)})" : "");

    /// <summary>Such as <c>UTC+5:30</c>.</summary>
    public static string Offset(Offset offset)
    {
        var minutes = Math.Abs(offset.Seconds) / 60;
        return $"UTC{(offset.Seconds < 0 ? "−" : "+")}{minutes / 60}{(minutes % 60 is var m and > 0 ? $":{m:00}" : "")}";
    }
}
