using System.Text;
using NodaTime;
using Vastus.Core.Reminders;

namespace Vastus.Core.Tests.Reminders;

public sealed class CalendarFileTests
{
    private static readonly Instant Made = Instant.FromUtc(2026, 1, 5, 9, 0);

    [Theory]
    [InlineData("Übung für die Füße – 体操 🦵 ")]
    [InlineData("An ordinary line that goes on and on ")]
    public void A_long_line_is_folded_at_75_octets_between_characters_and_unfolds_to_what_it_was(string part)
    {
        var words = string.Concat(Enumerable.Repeat(part, 12)).TrimEnd();

        var file = Of(words);

        Assert.All(file.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains("\r\n ", file, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', file);
        Assert.Contains($"\r\nSUMMARY:{words}\r\n", file.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_a_meaning_in_the_file_is_escaped() =>
        Assert.Contains("\r\nSUMMARY:a\\, b\\; c\\\\d\\ne: f\r\n", Of("a, b; c\\d\ne: f"), StringComparison.Ordinal);

    [Fact]
    public void A_line_break_of_any_kind_begins_no_line_of_its_own() =>
        Assert.DoesNotContain(Of("a\r\nBEGIN:VEVENT\rEND:VEVENT").Split('\r', '\n').Where(line => line is "BEGIN:VEVENT").Skip(1), _ => true);

    [Fact]
    public void Each_reminder_is_an_event_with_an_alarm_in_UTC()
    {
        var file = Of("Exercise");

        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", file, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", file, StringComparison.Ordinal);
        Assert.Contains("\r\nUID:session-2026-01-07@vastus\r\nDTSTAMP:20260105T090000Z\r\nDTSTART:20260107T173000Z\r\nDURATION:PT25M\r\n", file, StringComparison.Ordinal);
        Assert.Contains("BEGIN:VALARM\r\n", file, StringComparison.Ordinal);
        Assert.DoesNotContain("VEVENT", CalendarFile.Of([], Made), StringComparison.Ordinal);
    }

    private static string Of(string words) => CalendarFile.Of([new("session-2026-01-07", Instant.FromUtc(2026, 1, 7, 17, 30), 25, words)], Made);
}
