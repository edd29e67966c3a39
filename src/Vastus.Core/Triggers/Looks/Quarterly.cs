using Vastus.Core.Triggers.Findings;

namespace Vastus.Core.Triggers.Looks;

/// <summary>The method's own looks: four a year, 91 days apart, counted from the first entry (5.2).</summary>
public static class Quarterly
{
    /// <summary>Of each look: about one finding in ten is false over the looks of a year.</summary>
    public const double Level = 0.05;

    private static readonly Duration Apart = Duration.FromDays(91);

    /// <summary>All looks up to the last entry, the first one first.</summary>
    public static IReadOnlyList<SettledLook> Of(Study study)
    {
        List<SettledLook> looks = [];
        if (study.Periods.Timeline is not { } timeline)
            return looks;
        for (var at = timeline.First + Apart; at <= timeline.Last; at += Apart)
            looks.Add(SettledLook.Next(study, looks.LastOrDefault(), at, Level));
        return looks;
    }
}
