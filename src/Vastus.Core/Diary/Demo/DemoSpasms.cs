using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Diary.Demo;

/// <summary>When the demo person's muscles cramp. What happened before truly matters, as follows.</summary>
/// <remarks>
/// Each hour has its own chance of an onset: <see cref="PerHour"/>, times
/// 4 where less than 1500 mL were drunk in the 24 hours before;
/// 3 after 30 minutes or more of hard exercise in the 24 hours before;
/// 3 in the first 28 days of indapamide;
/// 4 in the 36 hours after another spasm, which makes them come in clusters;
/// 2 from midnight to six, when most leg cramps come.
/// Everything else, magnesium, coffee, stretching and sleep above all, does nothing.
/// </remarks>
internal sealed class DemoSpasms(Seeded random)
{
    private const double PerHour = 0.0011;
    private readonly Queue<Entry> before = [];
    private Instant? last;
    private Instant? indapamide;

    /// <param name="hour">When it begins.</param>
    /// <param name="done">What was done in this hour; known before the next.</param>
    /// <returns>The onset. Null: nothing happened.</returns>
    public Instant? Next(OffsetDateTime hour, IEnumerable<Entry> done)
    {
        var start = hour.ToInstant();
        while (before.TryPeek(out var oldest) && oldest.At.ToInstant() < start - Duration.FromHours(24))
            before.Dequeue();

        Instant? onset = random.Chance(1 - Math.Exp(-PerHour * Factor(start, hour.Hour))) ? start + Duration.FromMinutes(random.Between(0, 59)) : null;
        last = onset ?? last;
        foreach (var entry in done)
        {
            before.Enqueue(entry);
            if (entry.What is Medicine { Event: MedicineEvent.Start })
                indapamide = entry.At.ToInstant();
        }

        return onset;
    }

    private double Factor(Instant now, int hour)
    {
        var (drunk, hard) = (0m, 0m);
        foreach (var entry in before)
        {
            if (entry.What is Fluid fluid)
                drunk += fluid.Millilitres;
            else if (entry.What is Exercise { Effort: Effort.Hard, Minutes: { } minutes })
                hard += minutes.Value;
        }

        return (drunk < 1_500 ? 4 : 1)
            * (hard >= 30 ? 3 : 1)
            * (now - indapamide < Duration.FromDays(28) ? 3 : 1)
            * (now - last < Duration.FromHours(36) ? 4 : 1)
            * (hour < 6 ? 2 : 1);
    }
}
