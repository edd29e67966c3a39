using Vastus.Core.Diary;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Findings;
using Vastus.Core.Triggers.Looks;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Triggers.Forecasts;

/// <summary>A forecast as it was issued, with the record of those before it. It is kept and never computed again.</summary>
/// <param name="Day">The local day on whose morning it was issued.</param>
/// <param name="Issued">Its 24 hours begin then.</param>
/// <param name="Average">The person's usual. A probability.</param>
/// <param name="Risk">The usual, adjusted by what the last look settled. A probability.</param>
/// <param name="IsAdjusted">At least one link had something to say.</param>
/// <param name="SwitchedOff">The adjustment did worse than the average for too long, until the next look.</param>
/// <param name="Record">How good the forecasts before it were, as known when it was issued.</param>
public sealed record IssuedForecast(
    LocalDate Day, Instant Issued, double Average, double Risk, bool IsAdjusted, bool SwitchedOff, TrackRecord Record)
{
    /// <summary>Whether the person sees it: it says more than the usual, and those before it did better than the usual.</summary>
    public bool IsShown => IsAdjusted && !SwitchedOff && Record.HasSkill;

    /// <summary>The day whose forecast is in force: before the hour of issue still that of the day before.</summary>
    public static LocalDate DayOf(ZonedDateTime now) => now.Hour < DailyForecasts.IssueHour ? now.Date.PlusDays(-1) : now.Date;

    /// <summary>The forecast in force, from what had been written down when it was due.</summary>
    /// <param name="entries">Oldest first.</param>
    /// <param name="before">Those issued so far.</param>
    /// <param name="own">The person's own questions, judged beside the standard ones.</param>
    /// <param name="rest">The days that count as days of rest.</param>
    /// <param name="now">In the person's zone.</param>
    /// <returns>Null: the diary is too young, or was on another local time this morning.</returns>
    public static IssuedForecast? Of(
        IReadOnlyList<Entry> entries, IReadOnlyList<IssuedForecast> before, IReadOnlyList<OwnExposure> own, RestDays rest, ZonedDateTime now)
    {
        var day = DayOf(now);
        var due = now.Zone.AtLeniently(day.At(new LocalTime(DailyForecasts.IssueHour, 0))).ToInstant();
        List<Entry> written = [.. entries.Where(entry => entry.At.ToInstant() < due && (entry.Recorded ?? entry.At).ToInstant() < due)];
        var study = Study.Of(written, ExposureTable.Embedded.For(written, [.. own.Select(question => question.Rule)]), rest);
        List<HeldLook> looks = [.. LookSchedule.FourWeekly.Of(study).Select(look => look.Held(study))];
        return DailyForecasts.Of(written, looks, now.ToInstant()) is [.., var last] && last.Issued.Date == day
            ? new(day, last.Issued.ToInstant(), last.Average, last.Risk, last.IsAdjusted, last.SwitchedOff, TrackRecord.Of(before, written, due))
            : null;
    }
}
