using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Today;

namespace Vastus.Core.Medicines.Stimulants;

/// <summary>How much caffeine is logged. What is not logged is not known, and never none.</summary>
/// <param name="Today">Of the local day.</param>
/// <param name="Last24Hours">Up to now.</param>
/// <param name="Largest">The most within one hour of the last 24, in mg, which counts as taken at one time. Null: nothing is logged.</param>
/// <param name="UsualDay">A day's usual amount, in mg: the median of the last four weeks' days with any. Null: fewer than three of them.</param>
/// <param name="EnergyDrinks">Drinks in the last 24 hours whose name says so.</param>
/// <param name="EnergyAtOnce">The most of them in the hours that count as at once.</param>
public sealed record CaffeineIntake(
    DayTotal Today, DayTotal Last24Hours, decimal? Largest, decimal? UsualDay, int EnergyDrinks, int EnergyAtOnce)
{
    private const string Caffeine = "caffeine";
    private const int UsualDays = 28;
    private const int LeastUsualDays = 3;

    private static readonly Duration Day = Duration.FromHours(24);

    /// <param name="knowledge">What an energy drink is.</param>
    /// <param name="entries">Of the last four weeks at least, in any order.</param>
    /// <param name="now">With the local day.</param>
    public static CaffeineIntake Of(StimulantKnowledge knowledge, IReadOnlyList<Entry> entries, ZonedDateTime now)
    {
        var (at, today) = (now.ToInstant(), now.Date);
        List<Entry> past = [.. entries.Where(entry => entry.At.ToInstant() <= at)];
        List<Entry> lately = [.. past.Where(entry => entry.At.ToInstant() > at - Day)];
        var doses = CaffeineDose.In(lately);
        var drinks = lately.Where(entry => entry.What is Food && knowledge.EnergyDrinks.Holds(entry.What.Name!)).Select(entry => entry.At.ToInstant()).Order().ToList();
        return new(
            Total(CaffeineDose.In(past.Where(entry => entry.Day == today)), IsCovered(past, today)),
            Total(doses, IsCovered(past, today) && IsCovered(past, today.PlusDays(-1))),
            doses is [] ? null : doses.Max(dose => doses.Where(other => other.At >= dose.At && other.At < dose.At + Duration.FromHours(1)).Sum(other => other.Mg)),
            Usual(past, today),
            drinks.Count,
            drinks.Select(drink => drinks.Count(other => other >= drink && other < drink + Duration.FromHours(knowledge.EnergyDrinks.Hours))).DefaultIfEmpty().Max());
    }

    private static DayTotal Total(IReadOnlyList<CaffeineDose> doses, bool covered) =>
        DayTotal.Of([.. doses.Select(dose => (decimal?)dose.Mg)], covered);

    private static bool IsCovered(List<Entry> entries, LocalDate day) =>
        entries.Exists(entry => entry.Day == day && entry.What is CheckIn checkIn && checkIn.Covers.Contains(Caffeine));

    /// <summary>Without today, which is not over.</summary>
    private static decimal? Usual(List<Entry> entries, LocalDate today)
    {
        List<decimal> days =
        [
            .. entries.Where(entry => entry.Day < today && entry.Day >= today.PlusDays(-UsualDays))
                .GroupBy(entry => entry.Day)
                .Select(day => CaffeineDose.In(day).Sum(dose => dose.Mg))
                .Where(mg => mg > 0)
                .Order(),
        ];
        return days.Count < LeastUsualDays ? null : (days[(days.Count - 1) / 2] + days[days.Count / 2]) / 2;
    }
}
