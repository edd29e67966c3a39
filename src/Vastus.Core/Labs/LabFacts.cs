using Vastus.Core.Diary;
using Vastus.Core.Triage;
using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Labs;

/// <summary>What blood results tell the symptom check: whether one is at or beyond a line.</summary>
/// <remarks>Only the newest of each analyte, and only of samples of the last two weeks: what was so long ago was seen to, or is no longer so.</remarks>
public static class LabFacts
{
    /// <summary>The finding of the rules that an emergency line makes true.</summary>
    public const string Emergency = "lab_emergency";

    /// <summary>As above, for a line of the same day.</summary>
    public const string SameDay = "lab_same_day";

    private static readonly Duration Lasting = Duration.FromDays(14);

    /// <returns>Of <see cref="Emergency"/> and <see cref="SameDay"/>, what is true. What is not in it is not known.</returns>
    public static IReadOnlyList<string> Of(IEnumerable<LabResult> current, Facts facts) =>
    [
        .. current.Select(result => result.Line(facts)?.Urgency).Distinct()
            .Select(urgency => urgency switch { Urgency.Emergency => Emergency, Urgency.SameDay => SameDay, _ => null }).OfType<string>(),
    ];

    /// <summary>Those that still tell something.</summary>
    public static IReadOnlyList<LabResult> Current(LabResults results, Instant now) =>
        [.. results.Latest.Where(result => now - result.At.ToInstant() is var ago && ago <= Lasting)];
}
