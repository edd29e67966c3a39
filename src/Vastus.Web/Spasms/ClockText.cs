using NodaTime;
using NodaTime.Text;
using Vastus.Core.Relief;

namespace Vastus.Web.Spasms;

/// <summary>Times in words.</summary>
public static class ClockText
{
    private static readonly LocalTimePattern HoursMinutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>Whole minutes that have passed; hours from one hour on.</summary>
    public static string Of(Duration elapsed)
    {
        var minutes = (int)elapsed.TotalMinutes;
        return minutes switch
        {
            < 1 => "less than 1 minute",
            < 60 => Count(minutes, "minute"),
            _ when minutes % 60 is 0 => Count(minutes / 60, "hour"),
            _ => $"{Count(minutes / 60, "hour")} {Count(minutes % 60, "minute")}",
        };
    }

    public static string Of(LocalTime time) => HoursMinutes.Format(time);

    /// <summary>"Hold for 15 to 30 seconds, 3 to 5 times."; a single long time is not held: "For 15 to 20 minutes."</summary>
    public static string Of(Timing timing)
    {
        var unit = timing.Seconds >= 120 || (timing.Seconds == 60 && timing.MostSeconds > 60) ? (Seconds: 60, Word: "minute") : (Seconds: 1, Word: "second");
        var time = Range(timing.Seconds / unit.Seconds, timing.MostSeconds / unit.Seconds, unit.Word);
        return timing.MostRepeats is 1 ? $"For {time}." : $"Hold for {time}, {Range(timing.Repeats, timing.MostRepeats, "time")}.";
    }

    private static string Range(int least, int most, string word) =>
        least == most ? Count(least, word) : $"{least} to {Count(most, word)}";

    private static string Count(int number, string word) => $"{number} {word}{(number is 1 ? "" : "s")}";
}
