using Vastus.Core.Diary;
using Vastus.Core.Intake;

namespace Vastus.Core.Reports;

/// <summary>Food, drink and supplements on an average complete day.</summary>
/// <param name="Days">How many days the report has.</param>
/// <param name="Rows">Nutrients with at least one complete day, or a day over the limit, in the order of the pages.</param>
public sealed record IntakeReport(int Days, IReadOnlyList<IntakeReportRow> Rows)
{
    /// <summary>What an average rests on at least before it is called below a target.</summary>
    public const int CompleteLeast = 3;

    public static IntakeReport Of(DateInterval days, IReadOnlyList<Entry> within, FoodTable foods, IntakePerson person)
    {
        var byDay = within.ToLookup(entry => entry.Day);
        List<DayIntake> counted = [.. days.Select(day => DayIntake.Of(day, byDay[day], foods, person))];
        return new(days.Length,
        [
            .. counted[^1].Nutrients.Select(row => new IntakeReportRow(NutrientWeek.Of(row, [.. counted.Select(day => day[row.Nutrient.Id])])))
                .Where(row => row.Numbers is { Complete: > 0 } or { OverLimit: > 0 }),
        ]);
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
