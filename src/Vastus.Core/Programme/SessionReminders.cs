using NodaTime.Text;
using Vastus.Core.Reminders;

namespace Vastus.Core.Programme;

/// <summary>The sessions of the next weeks for a calendar.</summary>
public static class SessionReminders
{
    private const int Weeks = 8;
    private const int BedtimeMinutes = 5;

    /// <param name="bedtime">When the stretches before bed are to be done.</param>
    /// <returns>From today on, oldest first. Empty while everything rests.</returns>
    public static IReadOnlyList<Reminder> Of(ProgrammeNow now, LocalTime bedtime)
    {
        if (now.IsBarred || now.Pause is not null)
            return [];
        var days = Enumerable.Range(0, 7 * Weeks).Select(now.Today.PlusDays).ToList();
        return
        [
            .. days.Where(day => now.Plan.KindOn(day) is not null)
                .Select(day => One("session", day, now.Plan.Intake.TimeOfDay, now.Session(now.Plan.KindOn(day)!.Value).Minutes, "Exercise")),
            .. now.Plan.Bedtime is [] ? [] : days.Select(day => One("evening", day, bedtime, BedtimeMinutes, "Stretches")),
        ];

        Reminder One(string id, LocalDate day, LocalTime time, int minutes, string words) => new(
            $"{id}-{LocalDatePattern.Iso.Format(day)}", day.At(time).InZoneLeniently(now.Now.Zone).ToInstant(), minutes, words);
    }
}
