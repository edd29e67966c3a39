using Vastus.Core.Triggers.Findings;
using Vastus.Core.Triggers.Periods;

namespace Vastus.Core.Triggers.Looks;

/// <summary>When findings are settled, counted from the first entry, and how strictly at each look.</summary>
/// <remarks>
/// Whoever looks more often finds more by chance, so that each look must then be stricter. Each schedule here finds something
/// in fewer than one in ten years in which nothing matters; see docs/adr/0006-an-answer-every-four-weeks.md.
/// </remarks>
/// <param name="Apart">From the first entry to the first look, and from each look to the next.</param>
/// <param name="Level">The share of false findings to hold a look to, by the time since the first entry. 0 to 1.</param>
public sealed record LookSchedule(Duration Apart, Func<Duration, double> Level)
{
    /// <summary>The share of false findings that a single look, with none before or after it, is held to (method, 5.1).</summary>
    public const double SingleLevel = 0.05;

    private static readonly Duration Year = Duration.FromDays(364);

    /// <summary>The method's own: 91 days apart, 5 % each (method, 5.2).</summary>
    public static readonly LookSchedule Quarterly = new(Duration.FromDays(91), _ => SingleLevel);

    /// <summary>A first answer after four weeks. The fewer spasms there are, the stricter: 1.2 % at the first look, 4.5 % at the end of the year.</summary>
    /// <remarks>From then on 3.5 % each, since all thirteen looks of a later year find as easily. The levels were chosen by simulation.</remarks>
    public static readonly LookSchedule FourWeekly = new(Duration.FromDays(28), since => since <= Year ? 0.045 * Math.Sqrt(since / Year) : 0.035);

    /// <summary>All looks up to the last entry, the first one first.</summary>
    public IReadOnlyList<SettledLook> Of(Study study)
    {
        List<SettledLook> looks = [];
        if (study.Periods.Timeline is not { } timeline)
            return looks;
        for (var at = timeline.First + Apart; at <= timeline.Last; at += Apart)
            looks.Add(SettledLook.Next(study, looks.LastOrDefault(), at, Level(at - timeline.First)));
        return looks;
    }

    /// <summary>The first look that is later than an instant, whether it has come or not.</summary>
    public Instant After(Timeline timeline, Instant instant) =>
        timeline.First + (Apart * Math.Max(1, (long)Math.Floor((instant - timeline.First) / Apart) + 1));

    /// <summary>The latest look up to the last entry. Null: the first is still to come.</summary>
    public Instant? Latest(Timeline timeline) =>
        Math.Floor((timeline.Last - timeline.First) / Apart) is >= 1 and var looks ? timeline.First + (Apart * (long)looks) : null;
}
