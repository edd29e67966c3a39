namespace Vastus.Core.Triggers.Periods;

/// <summary>
/// The hours in which a spasm could have been a case: a day of diary lies before them, and no spasm began in that day
/// (method, 2.3). So a cluster of spasms is one case, and what was done because of a spasm is in nobody's window.
/// </summary>
/// <param name="Hours">How many hours were looked at.</param>
/// <param name="Onsets">How many spasms began.</param>
/// <param name="Starts">Ascending. Unit: ms since 1970.</param>
/// <param name="Strata">One for each start.</param>
/// <param name="Cases">For each start, whether a spasm began in the hour.</param>
/// <param name="CaseCount">How many cases there are.</param>
internal sealed record EligibleHours(int Hours, int Onsets, long[] Starts, Stratum[] Strata, bool[] Cases, int CaseCount)
{
    private const long Quiet = Clock.Day;

    public static readonly EligibleHours None = new(0, 0, [], [], [], 0);

    /// <param name="timeline">The diary's.</param>
    /// <param name="onsets">Ascending. Unit: ms since 1970.</param>
    /// <param name="rest">The person's days of rest.</param>
    /// <param name="until">Only hours that began before it. Null: all.</param>
    public static EligibleHours Of(Timeline timeline, long[] onsets, RestDays rest, Instant? until)
    {
        var first = timeline.FirstMilliseconds;
        var last = until is { } end ? Math.Min(timeline.LastMilliseconds, Milliseconds(end) - 1) : timeline.LastMilliseconds;
        List<long> starts = [];
        List<Stratum> strata = [];
        List<bool> cases = [];
        var (hours, next, caseCount) = (0, 0, 0);
        foreach (var (start, offset) in timeline.Hours(first, last))
        {
            hours++;
            while (next < onsets.Length && onsets[next] < start)
                next++;
            if (start - Quiet < first || (next > 0 && onsets[next - 1] >= start - Quiet))
                continue;

            var day = Clock.LocalDay(start, offset);
            var isCase = next < onsets.Length && onsets[next] < start + Clock.Hour;
            starts.Add(start);
            strata.Add(Stratum.Of(day, (int)((start + offset - (day * Clock.Day)) / Clock.Hour), rest));
            cases.Add(isCase);
            caseCount += isCase ? 1 : 0;
        }

        return new(hours, onsets.Length, [.. starts], [.. strata], [.. cases], caseCount);
    }

    /// <returns>The least whole number that is not before the instant.</returns>
    public static long Milliseconds(Instant instant) => instant.ToUnixTimeMilliseconds() is var whole && Instant.FromUnixTimeMilliseconds(whole) < instant ? whole + 1 : whole;
}
