using NodaTime;
using Vastus.Core.Intake.Caffeine;
using Vastus.Core.Medicines.Stimulants;

namespace Vastus.Web.Intake;

/// <summary>A day's caffeine: the estimated level, and what was taken against the limits.</summary>
/// <param name="Now">In the person's zone.</param>
public sealed record CaffeineDayModel(CaffeineDay Day, PersonLimit Limit, ZonedDateTime Now)
{
    public bool IsToday => Day.Day == Now.Date;

    public bool IsPastBedtime => Now.ToInstant() >= Day.Bed.ToInstant();

    /// <summary>So much that it could have been dangerous if it was taken fast.</summary>
    public bool IsDangerous => Day.Intake.Total >= StimulantKnowledge.Embedded.Overdose.RapidMg;

    public bool IsOver => Day.Intake.Total > Limit.DayMg || Day.LargestMg > Limit.AtOnceMg;

    /// <summary>The page in one sentence.</summary>
    public string Answer => Day.IsUnknown
        ? $"Nothing is known of caffeine {(IsToday ? "today" : "on this day")}, so its level is not known."
        : CaffeineWords.AtBedtime(Day, IsPastBedtime);
}
