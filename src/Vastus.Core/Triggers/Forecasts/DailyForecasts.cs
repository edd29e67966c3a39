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
    private readonly ExposureLog log;
    private readonly Dictionary<string, IssueDays> daysOf = [];
    private readonly Timeline timeline;
    private readonly long[] issues;
    private readonly long[] onsets;

    private DailyForecasts(IReadOnlyList<Entry> entries, Timeline timeline, long until, int issueHour)
    {
        (this.timeline, then, log) = (timeline, new(entries, timeline), ExposureLog.Of(entries, timeline));
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
                forecasts.Add(Issue(day, average.Rate, links, adjustment.IsOff, happened));
                adjustment.Add(forecasts[^1]);
            }

            if (happened is { } known)
                average = average.After(known);
        }

        return forecasts;
    }

    private Forecast Issue(
        int day, double average, IReadOnlyList<(HeldLink Link, Carryover Carryover)> links, bool isOff, bool? happened)
    {
        List<ExposureState> states = [.. links.Select(held => DaysOf(held.Link.Rule).AtIssue[day])];
        var factor = 1.0;
        for (var i = 0; i < states.Count; i++)
            factor *= links[i].Carryover.Factor(links[i].Link.Shrunk, states[i]);
        return new(
            Instant.FromUnixTimeMilliseconds(issues[day]).WithOffset(Offset.FromMilliseconds(timeline.OffsetAt(issues[day]))),
            average, 1 - Math.Pow(1 - average, factor), states, isOff, happened);
    }

    /// <summary>From the days whose 24 hours were over at the look.</summary>
    private Carryover CarryoverOf(ExposureRule rule, long look)
    {
        var days = DaysOf(rule);
        return Carryover.Of(issues
            .TakeWhile(issue => issue + Clock.Day <= look)
            .Select((_, day) => (days.AtIssue[day], days.Hours[day])));
    }

    private IssueDays DaysOf(ExposureRule rule)
    {
        if (!daysOf.TryGetValue(rule.Id, out var days))
            daysOf[rule.Id] = days = IssueDays.Of(rule, ExposureHistory.Of(log, rule), then, issues);
        return days;
    }

    private bool Happened(long issue)
    {
        var found = Array.BinarySearch(onsets, issue);
        var next = found >= 0 ? found : ~found;
        return next < onsets.Length && onsets[next] < issue + Clock.Day;
    }
}
