using System.Collections.Immutable;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Today;

/// <summary>What a person logs most, ready to be logged again with one tap.</summary>
public static class UsualTaps
{
    /// <summary>How far back habits count.</summary>
    public const int Days = 60;

    public const int Most = 8;

    /// <summary>A week ago counts nine tenths of now: a new habit overtakes an old one within weeks, not days.</summary>
    private const double WeeklyDecay = 0.9;

    /// <summary>A thing logged once is no habit yet.</summary>
    private const double Least = 1.5;

    private const decimal UsualSleepHours = 7.5m;
    private static readonly LocalTime UsualWaking = new(7, 0);

    private static readonly ImmutableHashSet<string> Tappable =
    [
        Fluid.Word, Medicine.Word, Exercise.Word, Heat.Word, Food.Word, Tag.Word, "stretch", "warm-up", "cool-down", .. Nutrient.ById.Keys,
    ];

    /// <summary>For a diary that knows no habit of the kind yet: the amounts of a usual glass, cup and walk.</summary>
    private static readonly ImmutableArray<EntryRow> Defaults =
    [
        new() { Kind = "fluid", Amount = "250", Unit = "mL" },
        new() { Kind = "caffeine", Name = "coffee", Amount = "90", Unit = "mg" },
        new() { Kind = "stretch", Minutes = "5" },
        new() { Kind = "exercise", Name = "walk", Minutes = "20", Level = "easy" },
        new() { Kind = "heat", Minutes = "60" },
    ];

    /// <param name="counts">Of the last <see cref="Days"/>, in any order.</param>
    /// <returns>The most usual first, at most <see cref="Most"/>; two amounts of a drink at the most, of all else one.</returns>
    public static ImmutableArray<EntryRow> Of(IEnumerable<UsualCount> counts)
    {
        var own = counts.Where(c => CanTap(c.Row))
            .GroupBy(c => c.Row, (row, same) => (Row: row, Weight: same.Sum(Weight)))
            .GroupBy(c => (c.Row.Kind, c.Row.Name), (_, amounts) => Representing([.. amounts]))
            .SelectMany(found => found)
            .Where(found => found.Weight >= Least)
            .OrderByDescending(found => found.Weight)
            .ThenBy(found => found.Row.ToString(), StringComparer.Ordinal)
            .Select(found => found.Row)
            .ToList();
        var missing = Defaults.Where(d => own.All(o => o.Kind != d.Kind)).ToList();
        return [.. own.Take(Math.Max(Most - missing.Count, Most / 2)).Concat(missing).Take(Most)];
    }

    /// <returns>How long the person usually sleeps, in hours, to the half hour, 1 to 14; where nothing is known, as long as adults do.</returns>
    public static decimal Sleep(IEnumerable<UsualCount> counts) => counts
        .Where(c => c.Row.Kind == Diary.Kinds.Sleep.Word && Number.Parse(c.Row.Amount) is not null)
        .GroupBy(c => Math.Round(Number.Parse(c.Row.Amount)!.Value * 2) / 2, (hours, same) => (hours, weight: same.Sum(Weight)))
        .Where(h => h.hours is >= 1 and <= 14)
        .OrderByDescending(h => h.weight).ThenBy(h => h.hours)
        .Select(h => h.hours)
        .FirstOrDefault(UsualSleepHours);

    /// <summary>Last night's sleep, as long as usual. In the morning the waking is now, later in the day it was at seven.</summary>
    /// <param name="counts">Of the last <see cref="Days"/>.</param>
    /// <param name="now">In the person's zone.</param>
    public static EntryRow LastNight(IEnumerable<UsualCount> counts, ZonedDateTime now) => new()
    {
        Kind = Diary.Kinds.Sleep.Word,
        Amount = Number.Text(Sleep(counts)),
        Unit = Diary.Kinds.Sleep.Range.Unit,
        At = now.Hour < 12 ? null : Moment.Text(now.Date.At(UsualWaking).InZoneLeniently(now.Zone).ToOffsetDateTime()),
    };

    /// <returns>The person's own tags of these weeks, sorted.</returns>
    public static ImmutableArray<string> Tags(IEnumerable<UsualCount> counts) =>
        [.. counts.Where(c => c.Row.Kind == Tag.Word).Select(c => c.Row.Name!).Distinct().Order(StringComparer.Ordinal)];

    private static bool CanTap(EntryRow row) => row.Kind switch
    {
        Medicine.Word => row.Level == Words<MedicineEvent>.Of(MedicineEvent.Dose),
        Exercise.Word or "stretch" or "warm-up" or "cool-down" or Heat.Word => row.Minutes is not null,
        Fluid.Word => row.Amount is not ("0" or null),
        { } kind => Tappable.Contains(kind) && row.Amount is not "0",
        null => false,
    };

    /// <summary>The amount logged most stands for all of its name; of drinks, a second one if it is a habit by itself.</summary>
    private static IEnumerable<(EntryRow Row, double Weight)> Representing(List<(EntryRow Row, double Weight)> amounts)
    {
        var best = amounts.OrderByDescending(a => a.Weight).ThenBy(a => a.Row.ToString(), StringComparer.Ordinal).ToList();
        if (best[0].Row.Kind is Fluid.Word && best.Count > 1 && best[1].Weight >= Least)
            return [(best[0].Row, amounts.Sum(a => a.Weight) - best[1].Weight), best[1]];
        return [(best[0].Row, amounts.Sum(a => a.Weight))];
    }

    private static double Weight(UsualCount count) => count.Times * Math.Pow(WeeklyDecay, count.WeeksAgo);
}
