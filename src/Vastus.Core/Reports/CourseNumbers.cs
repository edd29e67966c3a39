using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Reports;

/// <summary>Spasms of some days in numbers.</summary>
/// <param name="Days">How many days.</param>
/// <param name="Logged">On how many of them anything was written down.</param>
/// <param name="Minutes">How long they lasted. Null: of none it was said.</param>
/// <param name="Intensity">How bad they were, 0 to 10. Null: of none it was said.</param>
public sealed record CourseNumbers(int Days, int Logged, int Spasms, Spread? Minutes, Spread? Intensity)
{
    private const decimal Week = 7;

    public decimal AWeek => Math.Round(Spasms * Week / Days, 1);

    /// <summary>So much was not written down that there may well have been more.</summary>
    public bool IsPatchy => Logged * 2 < Days;

    /// <param name="entries">In any order; those of other days are passed over.</param>
    public static CourseNumbers Of(DateInterval days, IEnumerable<Entry> entries)
    {
        List<Entry> within = [.. entries.Where(entry => days.Contains(entry.Day))];
        List<Spasm> spasms = [.. within.Select(entry => entry.What).OfType<Spasm>()];
        return new(
            days.Length, within.Select(entry => entry.Day).Distinct().Count(), spasms.Count,
            Spread.From(spasms.Select(spasm => spasm.Minutes?.Value)), Spread.From(spasms.Select(spasm => spasm.Intensity?.Points)));
    }
}
