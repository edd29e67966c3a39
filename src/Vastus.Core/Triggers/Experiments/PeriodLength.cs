namespace Vastus.Core.Triggers.Experiments;

/// <summary>How long a period of an experiment is, and from when on it counts.</summary>
/// <param name="Days">1, 2 or 7 (method, 10.1).</param>
/// <param name="WashoutDays">At the start of each period that are not counted, while the period before may still act.</param>
/// <param name="DayBegins">The local hour, 0 to 23, at which a day of the experiment begins.</param>
/// <remarks>A stretch before bed acts in the night after it. If its day ended at midnight, most of that night would count for the day after.</remarks>
public sealed record PeriodLength(int Days, int WashoutDays, int DayBegins)
{
    /// <summary>A season or so: longer, nobody keeps it up.</summary>
    private static readonly int[] Weeks = [6, 12, 18, 24];

    private const int OffersMost = 3;

    /// <summary>With two days, 21 blocks (method, 10.1).</summary>
    public const int WeeksUsual = 12;

    /// <summary>How long an experiment can be, in weeks, shortest first; none has fewer than six blocks.</summary>
    public IReadOnlyList<int> WeeksOffered => [.. Weeks.Where(weeks => BlocksIn(weeks) >= ExperimentResult.BlocksLeast).Take(OffersMost)];

    /// <summary>Whole blocks that fit.</summary>
    public int BlocksIn(int weeks) => weeks * 7 / (2 * Days);
}
