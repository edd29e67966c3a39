using Vastus.Core.Triggers.Findings;

namespace Vastus.Core.Triggers.Looks;

/// <summary>When findings are settled, counted from the first entry, and how strictly at each look.</summary>
/// <remarks>
/// Whoever looks more often finds more by chance, so that each look must then be stricter. Both schedules below show something
/// false in about one year in twelve in which nothing matters; see docs/adr/0006-an-answer-every-four-weeks.md.
/// </remarks>
/// <param name="Apart">From the first entry to the first look, and from each look to the next.</param>
/// <param name="Level">The share of false findings to hold a look to, by the time since the first entry. 0 to 1.</param>
public sealed record LookSchedule(Duration Apart, Func<Duration, double> Level)
{
    /// <summary>The share of false findings that a single look, with none before or after it, is held to (method, 5.1).</summary>
    public const double SingleLevel = 0.05;

    /// <summary>The level that a four-weekly look has reached after a year. Chosen by simulation.</summary>
    private const double FourWeeklyLevel = 0.045;

    private static readonly Duration Year = Duration.FromDays(364);

    /// <summary>The method's own: 91 days apart, 5 % each (method, 5.2).</summary>
    public static readonly LookSchedule Quarterly = new(Duration.FromDays(91), _ => SingleLevel);

    /// <summary>A first answer after four weeks. Early looks, at which few spasms make wild estimates, are the strictest: 1.2 % at the first, 4.5 % from a year on.</summary>
    public static readonly LookSchedule FourWeekly = new(Duration.FromDays(28), since => FourWeeklyLevel * Math.Sqrt(Math.Min(1, since / Year)));

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
}
