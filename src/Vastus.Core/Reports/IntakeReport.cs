using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Intake;

namespace Vastus.Core.Reports;

/// <summary>Food, drink and supplements on an average complete day.</summary>
/// <param name="Days">How many days the report has.</param>
/// <param name="Rows">Nutrients with at least one complete day, or a day over the limit, in the order of the pages.</param>
/// <param name="Drinks">All drinks, on days with any. Null: none is logged.</param>
public sealed record IntakeReport(int Days, IReadOnlyList<IntakeReportRow> Rows, DrinksReport? Drinks)
{
    /// <summary>What an average rests on at least before it is called below a target.</summary>
    public const int CompleteLeast = 3;

    public static IntakeReport Of(DateInterval days, IReadOnlyList<Entry> within, FoodTable foods, IntakePerson person)
    {
        var (byDay, targets) = (within.ToLookup(entry => entry.Day), PersonTargets.Of(person));
        List<DayIntake> counted = [.. days.Select(day => DayIntake.Of(day, byDay[day], foods, targets))];
        return new(days.Length,
        [
            .. counted[^1].Nutrients.Select(row => new IntakeReportRow(NutrientWeek.Of(row, [.. counted.Select(day => day[row.Nutrient.Id])])))
                .Where(row => row.Numbers is { Complete: > 0 } or { OverLimit: > 0 }),
        ], DrinksReport.Of(FoodContents.Beside(within, () => foods)));
    }

    /// <summary>Below its target on average, or over its limit on some day.</summary>
    public IEnumerable<IntakeReportRow> Outside => Rows.Where(row => row.IsBelow || row.Numbers.OverLimit > 0);

    public IntakeReportRow? this[string nutrient] => Rows.FirstOrDefault(row => row.Numbers.Nutrient.Id == nutrient);
}

/// <summary>One nutrient.</summary>
public sealed record IntakeReportRow(NutrientWeek Numbers)
{
    /// <summary>Where only a clinician can name a target, nothing is below.</summary>
    public bool IsBelow => Numbers is { Complete: >= IntakeReport.CompleteLeast, Total: { } total, Last.Target: { AskBecause: [], From: { } target } } && total < target;
}

/// <summary>What was drunk, whether the days are complete or not.</summary>
/// <param name="Millilitres">On an average day with any drink; at least so much where a day is not complete.</param>
/// <param name="Days">With any drink.</param>
/// <param name="Complete">Of which a check-in says that this was all.</param>
public sealed record DrinksReport(decimal Millilitres, int Days, int Complete)
{
    /// <param name="beside">With what food and drink hold beside them.</param>
    internal static DrinksReport? Of(IReadOnlyList<Entry> beside)
    {
        var days = beside.Where(entry => entry.What is Fluid { Millilitres: > 0 }).GroupBy(entry => entry.Day).ToList();
        if (days is [])
            return null;
        HashSet<LocalDate> complete = [.. beside.Where(entry => entry.What is CheckIn checkIn && checkIn.Covers.Contains(Fluid.Word)).Select(entry => entry.Day)];
        return new(days.Average(day => day.Sum(entry => ((Fluid)entry.What).Millilitres)), days.Count, days.Count(day => complete.Contains(day.Key)));
    }
}
