using System.Collections.Immutable;
using Vastus.Core.Diary;
using Vastus.Core.Intake;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Triggers.Exposures;

/// <summary>One exposure through a whole diary: its state before any instant (method, 2.5).</summary>
public sealed class ExposureHistory
{
    private readonly ExposureRule rule;
    private readonly Timeline timeline;
    private readonly CoveredDays covered;
    private readonly long[] at;

    /// <summary>All entries of the kinds, also those that do not count, such as easy exercise.</summary>
    private readonly Logged[] ofKinds;

    /// <summary>Of all entries before each place, so that a window is one subtraction, without rounding.</summary>
    private readonly decimal[] totals;

    /// <summary>When something was eaten that may have added to it, nobody knows how much.</summary>
    private readonly long[] unknownAt;

    private ExposureHistory(ExposureRule rule, Timeline timeline, CoveredDays covered, long[] at, decimal[] totals, Logged[] ofKinds, long[] unknownAt)
    {
        (this.rule, this.timeline, this.covered) = (rule, timeline, covered);
        (this.at, this.totals, this.ofKinds, this.unknownAt) = (at, totals, ofKinds, unknownAt);
    }

    private long Window => rule.WindowHours * Clock.Hour;

    /// <summary>How many local days of the diary tell about this exposure, of how many from its first to its last.</summary>
    public (int Known, int All) Days
    {
        get
        {
            var (first, last) = (timeline.DayAt(timeline.FirstMilliseconds), timeline.DayAt(timeline.LastMilliseconds));
            var known = rule.KnownBy is KnownBy.CheckIn
                ? covered.Count(first, last)
                : at.Select(timeline.DayAt).Distinct().Count(day => day >= first && day <= last);
            return (known, Math.Max(1, last - first + 1));
        }
    }

    /// <summary>One history for each rule.</summary>
    /// <param name="entries">In any order, at least one.</param>
    /// <param name="timeline">Of the same entries.</param>
    /// <param name="rules">What to look for.</param>
    public static IReadOnlyList<ExposureHistory> Of(IReadOnlyList<Entry> entries, Timeline timeline, IReadOnlyList<ExposureRule> rules)
    {
        var log = ExposureLog.Of(entries, timeline);
        return [.. rules.Select(rule => Of(log, rule))];
    }

    public ExposureState At(Instant instant) => States([EligibleHours.Milliseconds(instant)])[0];

    /// <summary>The state before each of these instants.</summary>
    /// <param name="starts">Ascending. Unit: ms since 1970.</param>
    public ExposureState[] States(ReadOnlySpan<long> starts)
    {
        var states = new ExposureState[starts.Length];
        var window = Sliding.Before(starts, at, Window);
        var unknown = Sliding.Before(starts, unknownAt, Window);
        for (var i = 0; i < starts.Length; i++)
        {
            window.MoveTo(starts[i]);
            unknown.MoveTo(starts[i]);
            // Also when what is known has reached the threshold already: certainty on one side alone biases (method, 2.5).
            if (unknown.To == unknown.From && IsKnown(starts[i], window))
                states[i] = rule.IsExposed(Total(window)) ? ExposureState.Exposed : ExposureState.Unexposed;
        }

        return states;
    }

    /// <summary>Before each of these instants: the share of the entries of the kinds in the window that were written down after it; NaN where there are none.</summary>
    /// <param name="starts">Ascending. Unit: ms since 1970.</param>
    internal double[] WrittenAfter(ReadOnlySpan<long> starts)
    {
        var shares = new double[starts.Length];
        var window = Sliding.Before(starts, [.. ofKinds.Select(entry => entry.At)], Window);
        for (var i = 0; i < starts.Length; i++)
        {
            window.MoveTo(starts[i]);
            var late = 0;
            for (var e = window.From; e < window.To; e++)
                late += ofKinds[e].Recorded > starts[i] ? 1 : 0;
            shares[i] = (double)late / (window.To - window.From);
        }

        return shares;
    }

    internal static ExposureHistory Of(ExposureLog log, ExposureRule rule)
    {
        var latest = rule.Measure.Counted is Counted.LatestAmount;
        var logged = log.OfKinds(rule.Measure.Kinds);
        List<long> counted = new(logged.Count);
        List<decimal> sums = new(logged.Count + 1) { 0 };
        List<long> unknown = [];
        foreach (var entry in logged)
        {
            if (!rule.Measure.Takes(entry.What))
                continue;
            if (entry.What is UnknownAmount)
            {
                unknown.Add(entry.At);
                continue;
            }

            var amount = rule.Measure.Of(entry.What);
            if (!latest)
                sums.Add(sums[^1] + (amount ?? 0));
            else if (amount is { } last)
                sums.Add(counted is [.., var before] && before == entry.At ? Math.Min(sums[^1], last) : last);
            else
                continue;
            counted.Add(entry.At);
        }

        return new(rule, log.Timeline, CoveredDays.Of(log.DaysCovering(rule.CoveredBy)), [.. counted], [.. sums], [.. logged], [.. unknown]);
    }

    private decimal Total(in Sliding window) =>
        rule.Measure.Counted is Counted.LatestAmount ? totals[window.To] : totals[window.To] - totals[window.From];

    private bool IsKnown(long start, in Sliding window)
    {
        if (rule.KnownBy is KnownBy.Entry)
            return window.To > window.From;
        var (first, last) = (timeline.DayAt(start - Window), timeline.DayAt(start - 1));
        return covered.HoldsAll(Math.Min(first, last), Math.Max(first, last));
    }

    /// <summary>The entries from so long before an instant up to it. It only moves forward.</summary>
    private struct Sliding(long[] at, long length)
    {
        /// <summary>The first entry in it.</summary>
        public int From { get; private set; }

        /// <summary>The first entry after it.</summary>
        public int To { get; private set; }

        /// <summary>Where the first of some instants will find it, so that a few late ones need not pass the whole diary.</summary>
        public static Sliding Before(ReadOnlySpan<long> starts, long[] at, long length)
        {
            var first = starts.IsEmpty ? 0 : Array.BinarySearch(at, starts[0] - length);
            for (first = first >= 0 ? first : ~first; first > 0 && at[first - 1] >= starts[0] - length;)
                first--;
            return new(at, length) { From = first, To = first };
        }

        public void MoveTo(long start)
        {
            while (To < at.Length && at[To] < start)
                To++;
            while (From < To && at[From] < start - length)
                From++;
        }
    }
}
