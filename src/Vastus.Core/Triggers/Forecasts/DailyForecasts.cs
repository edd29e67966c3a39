using Vastus.Core.Diary;
using Vastus.Core.Diary.Kinds;
using Vastus.Core.Triggers.Exposures;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Triggers.Forecasts;

/// <summary>The forecasts of a diary, one a day, each from what was known when it was issued (method, 11).</summary>
public sealed class DailyForecasts
{
    /// <summary>06:00 by default.</summary>
    public const int IssueHour = 6;

    /// <summary>So many days are only learnt from.</summary>
    private const int DaysBefore = 28;

    private readonly StateAsThenKnown then;
    private readonly IReadOnlyList<Entry> entries;
    private readonly Timeline timeline;
    private readonly long[] issues;
    private readonly long[] onsets;

    private DailyForecasts(IReadOnlyList<Entry> entries, Timeline timeline, long until, int issueHour)
    {
        (this.entries, this.timeline, then) = (entries, timeline, new(entries, timeline));
        onsets = [.. entries.Where(entry => entry.What is Spasm).Select(Clock.Milliseconds)];
        issues =
        [
            .. timeline.Hours(timeline.FirstMilliseconds + Clock.Day, until)
                .Where(hour => hour.Start + hour.Offset - (Clock.LocalDay(hour.Start, hour.Offset) * Clock.Day) == issueHour * Clock.Hour)
                .Select(hour => hour.Start),
        ];
    }

    /// <param name="entries">In any order.</param>
    /// <param name="looks">Oldest first.</param>
    /// <param name="until">Now: the last forecast is the one issued then or before; what came within 24 hours after it is not known yet.</param>
    /// <param name="issueHour">Local, 0 to 23.</param>
    /// <returns>Oldest first. The first day begins 24 hours or more after the first entry, and the 29th has the first forecast.</returns>
    public static IReadOnlyList<Forecast> Of(
        IReadOnlyList<Entry> entries, IReadOnlyList<HeldLook> looks, Instant until, int issueHour = IssueHour)
    {
        var ordered = Clock.InOrder(entries);
        return Timeline.Of(ordered) is { } timeline
            ? new DailyForecasts(ordered, timeline, until.ToUnixTimeMilliseconds(), issueHour).All(looks, until.ToUnixTimeMilliseconds())
            : [];
    }

    private List<Forecast> All(IReadOnlyList<HeldLook> looks, long until)
    {
        List<Forecast> forecasts = [];
        var average = RunningAverage.AtFirst;
        var adjustment = new AdjustmentSwitch();
        IReadOnlyList<(HeldLink Link, Carryover Carryover)> links = [];
        for (var (day, look) = (0, 0); day < issues.Length; day++)
        {
            for (; look < looks.Count && looks[look].At.ToUnixTimeMilliseconds() <= issues[day]; look++)
            {
                links = [.. looks[look].Links.Select(link => (link, CarryoverOf(link.Rule, looks[look].At.ToUnixTimeMilliseconds())))];
                adjustment.Look();
            }

            bool? happened = issues[day] + Clock.Day <= until ? Happened(issues[day]) : null;
            if (day >= DaysBefore)
            {
                forecasts.Add(Issue(issues[day], average.Rate, links, adjustment.IsOff, happened));
                adjustment.Add(forecasts[^1]);
            }

            if (happened is { } known)
                average = average.After(known);
        }

        return forecasts;
    }

    private Forecast Issue(
        long issue, double average, IReadOnlyList<(HeldLink Link, Carryover Carryover)> links, bool isOff, bool? happened)
    {
        List<ExposureState> states = [.. links.Select(held => then.Of(held.Link.Rule, issue))];
        var factor = 1.0;
        for (var i = 0; i < states.Count; i++)
            factor *= links[i].Carryover.Factor(links[i].Link.Shrunk, states[i]);
        return new(
            Instant.FromUnixTimeMilliseconds(issue).WithOffset(Offset.FromMilliseconds(timeline.OffsetAt(issue))),
            average, 1 - Math.Pow(1 - average, factor), states, isOff, happened);
    }

    /// <summary>From the days whose 24 hours were over at the look.</summary>
    private Carryover CarryoverOf(ExposureRule rule, long look)
    {
        var history = ExposureHistory.Of(entries, timeline, [rule])[0];
        return Carryover.Of(issues
            .TakeWhile(issue => issue + Clock.Day <= look)
            .Select(issue => (then.Of(rule, issue), history.States(Next24(issue)))));
    }

    private static long[] Next24(long issue)
    {
        var hours = new long[24];
        for (var i = 0; i < hours.Length; i++)
            hours[i] = issue + (i * Clock.Hour);
        return hours;
    }

    private bool Happened(long issue)
    {
        var found = Array.BinarySearch(onsets, issue);
        var next = found >= 0 ? found : ~found;
        return next < onsets.Length && onsets[next] < issue + Clock.Day;
    }
}
