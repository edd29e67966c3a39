using Vastus.Core.Diary;
using Vastus.Core.Today;

namespace Vastus.Core.Intake;

/// <summary>Seven local days. Averages are of complete days alone: a day that is half written down says nothing about a week.</summary>
/// <param name="Days">Oldest first.</param>
public sealed record WeekIntake(IReadOnlyList<DayIntake> Days)
{
    public const int Length = 7;

    public IReadOnlyList<NutrientWeek> Nutrients =>
        [.. Days[^1].Nutrients.Select(row => NutrientWeek.Of(row, [.. Days.Select(day => day[row.Nutrient.Id])]))];

    /// <param name="last">The last of the days.</param>
    /// <param name="diary">Of these days, in any order.</param>
    /// <param name="foods">In which food is looked up.</param>
    /// <param name="person">As of the last day.</param>
    public static WeekIntake Of(LocalDate last, IEnumerable<Entry> diary, FoodTable foods, IntakePerson person)
    {
        var (byDay, targets) = (diary.ToLookup(entry => entry.Day), PersonTargets.Of(person));
        return new([.. Enumerable.Range(1 - Length, Length).Select(last.PlusDays).Select(day => DayIntake.Of(day, byDay[day], foods, targets))]);
    }
}

/// <summary>One nutrient over a week.</summary>
/// <param name="Last">The last day, with the target and the limit.</param>
/// <param name="Complete">How many days are complete and hold nothing unknown.</param>
/// <param name="Food">From food and drink on such a day, on average. Null: there was none.</param>
/// <param name="Supplements">As above.</param>
/// <param name="OverLimit">On how many days more than the limit is logged, complete or not.</param>
public sealed record NutrientWeek(NutrientDay Last, int Complete, decimal? Food, decimal? Supplements, int OverLimit)
{
    public NutrientFact Nutrient => Last.Nutrient;

    /// <summary>On an average complete day, as counted against the target.</summary>
    public decimal? Total => Food + (Supplements * Nutrient.SupplementFactor);

    internal static NutrientWeek Of(NutrientDay last, IReadOnlyList<NutrientDay> days)
    {
        List<NutrientDay> complete = [.. days.Where(day => day is { Knowing: Knowing.All or Knowing.None, NotCounted: [] })];
        return new(
            last, complete.Count,
            complete is [] ? null : complete.Average(day => day.Food), complete is [] ? null : complete.Average(day => day.Supplements),
            days.Count(day => day.Standing is IntakeStanding.OverLimit));
    }
}
