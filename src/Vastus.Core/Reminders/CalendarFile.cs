using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace Vastus.Core.Reminders;

/// <summary>Reminders as an iCalendar file (RFC 5545).</summary>
public static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8";

    /// <summary>A line is folded at this many octets (RFC 5545, 3.1).</summary>
    private const int LineOctets = 75;

    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    /// <param name="made">When the file is made.</param>
    public static string Of(IEnumerable<Reminder> reminders, Instant made)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Vastus//Reminders//EN");
        Line(text, "CALSCALE:GREGORIAN");
        Line(text, "METHOD:PUBLISH");
        Line(text, "X-WR-CALNAME:Vastus");
        Line(text, "REFRESH-INTERVAL;VALUE=DURATION:PT12H");
        foreach (var reminder in reminders)
            Event(text, reminder, made);
        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Event(StringBuilder text, Reminder reminder, Instant made)
    {
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{reminder.Id}@vastus");
        Line(text, $"DTSTAMP:{Utc.Format(made)}");
        Line(text, $"DTSTART:{Utc.Format(reminder.At)}");
        Line(text, string.Create(CultureInfo.InvariantCulture, $"DURATION:PT{reminder.Minutes}M"));
        Line(text, $"SUMMARY:{Escaped(reminder.Words)}");
        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "CLASS:PRIVATE");
        Line(text, "BEGIN:VALARM");
        Line(text, "ACTION:DISPLAY");
        Line(text, $"DESCRIPTION:{Escaped(reminder.Words)}");
        Line(text, "TRIGGER:PT0M");
        Line(text, "END:VALARM");
        Line(text, "END:VEVENT");
    }

    private static string Escaped(string words) => words
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).ReplaceLineEndings("\\n");

    /// <summary>Folded between characters, never inside one.</summary>
    private static void Line(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
