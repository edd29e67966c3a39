using NodaTime;
using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Simulation;

namespace Vastus.Core.Tests.Simulation;

/// <summary>The hours of a diary that come after 24 without a spasm, counted in the plainest way.</summary>
internal static class Hours
{
    public static IEnumerable<(Instant Start, bool Case)> AtRisk(IReadOnlyList<Entry> year)
    {
        var onsets = year.Where(entry => entry.What is Spasm).Select(entry => entry.At.ToInstant()).ToArray();
        var (next, day) = (0, Duration.FromHours(24));
        for (var start = year[0].At.Date.AtMidnight().WithOffset(year[0].At.Offset).ToInstant() + (2 * day); start < year[^1].At.ToInstant(); start += Duration.FromHours(1))
        {
            while (next < onsets.Length && onsets[next] < start)
                next++;
            if (next is 0 || onsets[next - 1] < start - day)
                yield return (start, next < onsets.Length && onsets[next] < start + Duration.FromHours(1));
        }
    }

    /// <summary>How many times as often the hours after the cause hold a spasm. Everything must be logged.</summary>
    public static double RateRatio(IEnumerable<IReadOnlyList<Entry>> years, Cause cause)
    {
        var (cases, hours) = (new double[2], new double[2]);
        foreach (var year in years)
        {
            var acts = year.Where(entry => entry.What is Fluid or Exercise or Sleep).ToArray();
            var (from, to) = (0, 0);
            foreach (var (start, isCase) in AtRisk(year))
            {
                while (from < acts.Length && acts[from].At.ToInstant() < start - Duration.FromHours(24))
                    from++;
                while (to < acts.Length && acts[to].At.ToInstant() < start)
                    to++;
                var exposed = Holds(cause, acts.AsSpan(from, to - from)) ? 1 : 0;
                hours[exposed]++;
                cases[exposed] += isCase ? 1 : 0;
            }
        }

        return cases[1] / hours[1] / (cases[0] / hours[0]);
    }

    /// <summary>The share of hours whose window touches only days on which a check-in covers the kind.</summary>
    public static double KnownShare(IReadOnlyList<Entry> year, string kind, int window, Func<(Instant Start, bool Case), bool>? which = null)
    {
        var covered = year.Where(entry => entry.What is CheckIn checkIn && checkIn.Covers.Contains(kind)).Select(entry => entry.Day).ToHashSet();
        return AtRisk(year).Where(hour => which?.Invoke(hour) ?? true).Average(hour =>
        {
            var (first, last) = (Day(hour.Start - Duration.FromHours(window)), Day(hour.Start - Duration.FromMinutes(1)));
            return Enumerable.Range(0, Period.DaysBetween(first, last) + 1).All(day => covered.Contains(first.PlusDays(day))) ? 1.0 : 0;
        });

        static LocalDate Day(Instant instant) => instant.InZone(DateTimeZoneProviders.Tzdb["Europe/Berlin"]).Date;
    }

    private static bool Holds(Cause cause, ReadOnlySpan<Entry> before)
    {
        var (drunk, hard, slept) = (0m, 0m, 24m);
        foreach (var entry in before)
        {
            switch (entry.What)
            {
                case Fluid fluid: drunk += fluid.Millilitres; break;
                case Exercise { Effort: Effort.Hard, Minutes: { } minutes }: hard += minutes.Value; break;
                case Sleep { Hours: { } hours }: slept = hours; break;
            }
        }

        return cause switch { Cause.LowFluid => drunk < 1_500, Cause.HardExercise => hard >= 30, _ => slept < 6 };
    }
}
