namespace Vastus.Core.Triggers.Exposures;

/// <summary>The local days that check-ins cover, counted so that a stretch of days is one subtraction.</summary>
internal sealed class CoveredDays
{
    private static readonly CoveredDays None = new(0, [0]);

    private readonly int first;

    /// <summary>How many days are covered before the first, the second, ..., and after the last.</summary>
    private readonly int[] before;

    private CoveredDays(int first, int[] before) => (this.first, this.before) = (first, before);

    /// <param name="days">In days since 1970-01-01.</param>
    public static CoveredDays Of(IReadOnlySet<int> days)
    {
        if (days.Count is 0)
            return None;
        var (first, last) = (int.MaxValue, int.MinValue);
        foreach (var day in days)
            (first, last) = (Math.Min(first, day), Math.Max(last, day));
        var counts = new int[last - first + 2];
        foreach (var day in days)
            counts[day - first + 1] = 1;
        for (var i = 1; i < counts.Length; i++)
            counts[i] += counts[i - 1];
        return new(first, counts);
    }

    /// <summary>How many are covered of the days from one to another, both inclusive.</summary>
    public int Count(int from, int to) => Math.Max(0, Before(to + 1) - Before(from));

    public bool HoldsAll(int from, int to) => Count(from, to) == to - from + 1;

    private int Before(int day) => before[Math.Clamp(day - first, 0, before.Length - 1)];
}
