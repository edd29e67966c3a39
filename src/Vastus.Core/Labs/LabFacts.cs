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
    private static readonly Duration Ahead = Duration.FromDays(1);

    /// <summary>What lines of other tests may name: a potassium above its range.</summary>
    public const string HighPotassium = "lab_high_potassium";

    /// <returns>Of <see cref="Emergency"/> and <see cref="SameDay"/>, what is true. What is not in it is not known.</returns>
    public static IReadOnlyList<string> Of(IReadOnlyList<LabResult> current, Facts facts)
    {
        var all = With(current, facts);
        return
        [
            .. current.Select(result => result.Line(all)?.Urgency).Distinct()
                .Select(urgency => urgency switch { Urgency.Emergency => Emergency, Urgency.SameDay => SameDay, _ => null }).OfType<string>(),
        ];
    }

    /// <summary>The facts with what one result tells the lines of another.</summary>
    public static Facts With(IReadOnlyList<LabResult> current, Facts facts) =>
        current.Any(result => result is { Analyte.Id: "potassium", Reading: LabReading.Above })
            ? facts with { Findings = new Dictionary<string, bool>(facts.Findings) { [HighPotassium] = true } }
            : facts;

    /// <summary>The newest of each test that still tells something. One that cannot be read, or whose day is still to come, hides none before it.</summary>
    public static IReadOnlyList<LabResult> Current(LabResults results, Instant now) =>
    [
        .. results.All.Where(result => result.Value is not null && now - result.At.ToInstant() is var ago && ago <= Lasting && ago >= -Ahead)
            .DistinctBy(result => result.Analyte!.Id),
    ];
}
