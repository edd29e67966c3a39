using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;

namespace Vastus.Core.Triggers.Periods;

/// <summary>
/// A diary as clock hours: those that can be compared, because a spasm could have been the first after a quiet day in
/// them and in one of their stratum it was (method, 2.2 to 2.4). In time order.
/// </summary>
public sealed class PersonPeriods
{
    private readonly EligibleHours eligible;
    private readonly long[] starts;
    private readonly int[] stratumOf;
    private readonly bool[] cases;

    private PersonPeriods(Timeline? timeline, EligibleHours eligible, Stratum[] strata, long[] starts, int[] stratumOf, bool[] cases)
    {
        (Timeline, this.eligible, Strata) = (timeline, eligible, strata);
        (this.starts, this.stratumOf, this.cases) = (starts, stratumOf, cases);
    }

    /// <summary>Null: the diary is empty.</summary>
    public Timeline? Timeline { get; }

    /// <summary>How many hours of the clock there are from the first entry to the last.</summary>
    public int Hours => eligible.Hours;

    /// <summary>How many spasms began, also those that came soon after another.</summary>
    public int Onsets => eligible.Onsets;

    /// <summary>When each eligible hour began, oldest first, in whatever stratum. Unit: ms since 1970.</summary>
    public ReadOnlySpan<long> EligibleStarts => eligible.Starts;

    /// <summary>For each eligible hour, whether a spasm began in it.</summary>
    public ReadOnlySpan<bool> EligibleCases => eligible.Cases;

    /// <summary>Those that hold a case, in the order of their first hour.</summary>
    public IReadOnlyList<Stratum> Strata { get; }

    public int StratumCount => Strata.Count;

    /// <summary>How many eligible hours the strata with a case hold.</summary>
    public int Count => starts.Length;

    public int CaseCount => eligible.CaseCount;

    /// <summary>Unit: ms since 1970; ascending.</summary>
    internal ReadOnlySpan<long> Starts => starts;

    /// <param name="entries">In any order.</param>
    /// <param name="rest">The person's days of rest.</param>
    /// <param name="until">Only hours that began before it. Null: all.</param>
    public static PersonPeriods Of(IReadOnlyList<Entry> entries, RestDays rest, Instant? until = null)
    {
        if (entries is [])
            return new(null, EligibleHours.None, [], [], [], []);

        var ordered = Clock.InOrder(entries);
        var timeline = Timeline.OfOrdered(ordered);
        long[] onsets = [.. ordered.Where(e => e.What is Spasm).Select(Clock.Milliseconds)];
        return Of(timeline, EligibleHours.Of(timeline, onsets, rest, until));
    }

    public Instant StartOf(int period) => Instant.FromUnixTimeMilliseconds(starts[period]);

    /// <returns>The place of its stratum in <see cref="Strata"/>.</returns>
    public int StratumOf(int period) => stratumOf[period];

    /// <summary>Whether a spasm began in this hour, the first after 24 hours without.</summary>
    public bool IsCase(int period) => cases[period];

    /// <summary>How many of the periods, which are in time order, began before an instant.</summary>
    public int CountBefore(Instant until)
    {
        var found = Array.BinarySearch(starts, EligibleHours.Milliseconds(until));
        return found >= 0 ? found : ~found;
    }

    private static PersonPeriods Of(Timeline timeline, EligibleHours hours)
    {
        HashSet<Stratum> withCase = [];
        for (var i = 0; i < hours.Starts.Length; i++)
        {
            if (hours.Cases[i])
                withCase.Add(hours.Strata[i]);
        }

        Dictionary<Stratum, int> places = [];
        List<int> rows = [], placeOf = [];
        for (var i = 0; i < hours.Starts.Length; i++)
        {
            var stratum = hours.Strata[i];
            if (!withCase.Contains(stratum))
                continue;
            if (!places.TryGetValue(stratum, out var place))
                places[stratum] = place = places.Count;
            rows.Add(i);
            placeOf.Add(place);
        }

        return new(timeline, hours, [.. places.Keys], [.. rows.Select(i => hours.Starts[i])], [.. placeOf], [.. rows.Select(i => hours.Cases[i])]);
    }
}
