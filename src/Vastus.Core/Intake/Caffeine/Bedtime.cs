using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Intake.Caffeine;

/// <summary>When a person goes to sleep.</summary>
public sealed record Bedtime(LocalTime Time, BedtimeFrom From)
{
    /// <summary>So many of the latest sleeps count.</summary>
    public const int Sleeps = 28;

    private const int LeastSleeps = 3;
    private const int MinutesPerDay = 24 * 60;

    /// <summary>Shorter ones are naps. Unit: hours.</summary>
    private const decimal Nap = 3;

    private static readonly LocalTime Usual = new(23, 0);

    /// <summary>A day's evening goes on until then: who goes to bed at one is still up from the day before.</summary>
    private static readonly LocalTime Noon = LocalTime.Noon;

    /// <param name="said">By the person. Null: not said.</param>
    /// <param name="diary">In any order; sleeps that do not tell how long are passed over.</param>
    public static Bedtime Of(LocalTime? said, IEnumerable<Entry> diary)
    {
        if (said is { } time)
            return new(time, BedtimeFrom.Said);
        List<int> asleep =
        [
            .. diary.Where(entry => entry.What is Sleep { Hours: >= Nap }).OrderByDescending(entry => entry.At.ToInstant()).Take(Sleeps)
                .Select(entry => SinceNoon(entry.At - Duration.FromMinutes((double)((Sleep)entry.What).Hours!.Value * 60)))
                .Order(),
        ];
        return asleep.Count < LeastSleeps
            ? new(Usual, BedtimeFrom.Usual)
            : new(Noon.PlusMinutes((asleep[(asleep.Count - 1) / 2] + asleep[asleep.Count / 2]) / 2), BedtimeFrom.Diary);
    }

    /// <summary>Of the evening of a day: before noon, it is after midnight.</summary>
    public ZonedDateTime Of(LocalDate day, DateTimeZone zone) => zone.AtLeniently((Time < Noon ? day.PlusDays(1) : day).At(Time));

    private static int SinceNoon(OffsetDateTime at) => (int)(((Period.Between(Noon, at.TimeOfDay, PeriodUnits.Minutes).Minutes % MinutesPerDay) + MinutesPerDay) % MinutesPerDay);
}

public enum BedtimeFrom
{
    Said,

    /// <summary>The median of when the person fell asleep lately.</summary>
    Diary,

    /// <summary>Neither is known.</summary>
    Usual,
}
