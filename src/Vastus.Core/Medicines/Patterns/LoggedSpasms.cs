using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Medicines.Patterns;

/// <summary>How many spasms were logged in a time, and on how many days anything was.</summary>
/// <param name="Days">Days with any entry; what is not logged is not known.</param>
public sealed record LoggedSpasms(int Spasms, int Days)
{
    /// <summary>With fewer logged days nothing is said of a time.</summary>
    public const int LeastDays = 14;

    private const double Level = 0.05;

    public bool IsEnough => Days >= LeastDays;

    /// <param name="entries">In any order.</param>
    /// <param name="from">Inclusive.</param>
    /// <param name="until">Exclusive.</param>
    public static LoggedSpasms Between(IEnumerable<Entry> entries, Instant from, Instant until)
    {
        List<Entry> within = [.. entries.Where(entry => entry.At.ToInstant() is var at && at >= from && at < until)];
        // From noon to noon a week touches eight days.
        var most = (int)Math.Min(Math.Ceiling((until - from).TotalDays), int.MaxValue);
        return new(within.Count(entry => entry.What is Spasm), Math.Min(most, within.Select(entry => entry.Day).Distinct().Count()));
    }

    /// <summary>More a logged day than in another time, by more than chance would bring about once in twenty times.</summary>
    /// <remarks>
    /// Given the sum of both counts, one of them is binomial if nothing changed (Przyborowski and Wilenski 1940,
    /// Biometrika 31:313). One-sided, exact. Both times must be logged well enough; otherwise nothing is clear.
    /// </remarks>
    public bool IsClearlyMoreThan(LoggedSpasms other) =>
        IsEnough && other.IsEnough && AtLeast(Spasms, Spasms + other.Spasms, Days / (double)(Days + other.Days)) <= Level;

    /// <summary>The chance of so many hits or more.</summary>
    private static double AtLeast(int hits, int of, double share)
    {
        var sum = 0.0;
        for (var k = hits; k <= of; k++)
            sum += Math.Exp(LogChoose(of, k) + (k * Math.Log(share)) + ((of - k) * Math.Log(1 - share)));
        return sum;
    }

    private static double LogChoose(int of, int some)
    {
        var log = 0.0;
        for (var k = 1; k <= some; k++)
            log += Math.Log(of - some + k) - Math.Log(k);
        return log;
    }
}
