using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Simulation.Naive;

/// <summary>A diary as usual tools see it: a line for each calendar day, and what was not logged taken for nothing.</summary>
public sealed class DayTable
{
    /// <summary>The eight standard exposures, by the names they have in the method.</summary>
    public static readonly IReadOnlyList<string> Exposures =
        ["low_fluid", "heat", "hard_exercise", "no_stretch", "high_caffeine", "poor_sleep", "low_potassium", "low_magnesium"];

    private readonly double[,] amounts;
    private readonly int[] spasms;

    private DayTable(int days) => (amounts, spasms) = (new double[Exposures.Count, days], new int[days]);

    public int Days => spasms.Length;

    /// <param name="entries">In the order of <see cref="Entry.ByInstant"/>; not empty.</param>
    public static DayTable Of(IReadOnlyList<Entry> entries)
    {
        var first = entries[0].Day;
        var table = new DayTable(Period.DaysBetween(first, entries[^1].Day) + 1);
        foreach (var entry in entries)
            table.Add(Period.DaysBetween(first, entry.Day), entry.What);
        return table;
    }

    /// <summary>How many spasms began on a day.</summary>
    public int Spasms(int day) => spasms[day];

    /// <summary>The day's total of the habit behind an exposure: mL, minutes, mg or hours.</summary>
    public double Amount(int exposure, int day) => amounts[exposure, day];

    /// <summary>The limits of the method, applied to the calendar day: half of those that it sets for 48 hours.</summary>
    public bool IsExposed(int exposure, int day) => (Exposures[exposure], Amount(exposure, day)) switch
    {
        ("low_fluid", var drunk) => drunk < 1_500,
        ("heat", var minutes) => minutes >= 60,
        ("hard_exercise", var minutes) => minutes >= 30,
        ("no_stretch", var minutes) => minutes is 0,
        ("high_caffeine", var milligrams) => milligrams >= 300,
        ("poor_sleep", var hours) => hours < 6,
        ("low_potassium", var milligrams) => milligrams < 2_450,
        var (_, milligrams) => milligrams < 250,
    };

    private void Add(int day, Happening what)
    {
        var (exposure, amount) = what switch
        {
            Fluid fluid => (0, (double)fluid.Millilitres),
            Heat => (1, Minutes(what)),
            Exercise { Effort: Effort.Hard } => (2, Minutes(what)),
            Preparation { Type: PreparationType.Stretch } => (3, Minutes(what)),
            NutrientDose { Kind: "caffeine" } dose => (4, (double)dose.InOwnUnit),
            Sleep { Hours: { } hours } => (5, (double)hours),
            NutrientDose { Kind: "potassium" } dose => (6, (double)dose.InOwnUnit),
            NutrientDose { Kind: "magnesium" } dose => (7, (double)dose.InOwnUnit),
            _ => (-1, 0),
        };
        if (exposure >= 0)
            amounts[exposure, day] += amount;
        else if (what is Spasm)
            spasms[day]++;

        static double Minutes(Happening what) => (double)(what.Minutes?.Value ?? 0);
    }
}
