using Vastus.Core.Diary;
using Vastus.Core.Medicines.Stimulants;
using Vastus.Core.Today;

namespace Vastus.Core.Intake.Caffeine;

/// <summary>The caffeine of one local day: what was taken, and the level that it brings.</summary>
/// <param name="Taken">Of the day, oldest first.</param>
/// <param name="Intake">Of the day, as far as it is known.</param>
/// <param name="Start">Midnight, or when the day begins.</param>
/// <param name="End">The next midnight, or bedtime if that is later. 23 to 37 hours after the start.</param>
/// <param name="Bed">Bedtime of this day's evening.</param>
/// <param name="LargestMg">The most within one hour, which counts as taken at one time.</param>
/// <param name="Peak">The highest typical level of the day, in mg/L.</param>
public sealed record CaffeineDay(
    LocalDate Day, IReadOnlyList<CaffeinePortion> Taken, NutrientDay Intake, ZonedDateTime Start, ZonedDateTime End, ZonedDateTime Bed, Bedtime Bedtime,
    decimal LargestMg, (Instant At, double Level) Peak, CaffeineModel Model, CaffeineLevel Level)
{
    private static readonly Duration AtOnce = Duration.FromHours(1);

    /// <summary>Nothing of it is logged, and nobody said that there was none.</summary>
    public bool IsUnknown => Intake.Knowing is Knowing.Unknown || (Taken is [] && Intake.NotCounted is not []);

    /// <summary>Unit: mg/L.</summary>
    public Spread AtBed => Level.At(Bed.ToInstant());

    /// <summary>So much before bed that it may take longer to fall asleep, in mg. 0: not so.</summary>
    public decimal LateMg
    {
        get
        {
            var limit = StimulantKnowledge.Embedded.BeforeBed;
            var bed = Bed.ToInstant();
            var late = Taken.Where(dose => dose.At.ToInstant() is var at && at >= bed - Duration.FromHours(limit.Hours) && at <= bed).Sum(dose => dose.Mg);
            return late >= limit.Mg ? late : 0;
        }
    }

    /// <summary>Of the day, or until bedtime if that is later.</summary>
    public IReadOnlyList<(Instant At, Spread Level)> Curve(Duration step) => Level.Between(Start.ToInstant(), End.ToInstant(), step);

    /// <param name="day">As lived.</param>
    /// <param name="zone">In which the day is drawn.</param>
    /// <param name="diary">Of the <see cref="CaffeinePortion.DaysBack"/> days before, and the day itself, in any order.</param>
    /// <param name="bedtime">Of the person.</param>
    /// <param name="foods">In which food is looked up.</param>
    /// <param name="person">On that day.</param>
    public static CaffeineDay Of(LocalDate day, DateTimeZone zone, IEnumerable<Entry> diary, Bedtime bedtime, FoodTable foods, IntakePerson person)
    {
        List<Entry> near = [.. diary.Where(entry => entry.Day > day.PlusDays(-CaffeinePortion.DaysBack) && entry.Day <= day.PlusDays(1))];
        var (start, midnight, bed) = (zone.AtStartOfDay(day), zone.AtStartOfDay(day.PlusDays(1)), bedtime.Of(day, zone));
        var end = bed.ToInstant() > midnight.ToInstant() ? bed : midnight;
        var model = CaffeineModel.Of(person);
        var doses = CaffeinePortion.In(near, foods);
        var level = CaffeineLevel.Of(doses, model);
        List<CaffeinePortion> taken = [.. doses.Where(dose => dose.At.Date == day)];
        return new(
            day, taken, DayIntake.Of(day, near, foods, person)["caffeine"], start, end, bed, bedtime,
            taken.Select(last => taken.Where(dose => dose.At.ToInstant() is var at && at <= last.At.ToInstant() && at > last.At.ToInstant() - AtOnce).Sum(dose => dose.Mg))
                .DefaultIfEmpty().Max(),
            level.Peak(start.ToInstant(), midnight.ToInstant()), model, level);
    }
}
