using Vastus.Core.Knowledge;

namespace Vastus.Core.Triage.Watching;

/// <summary>A number from which on the diary speaks up.</summary>
/// <param name="Means">Whether the value itself counts, and for whom.</param>
public sealed record WatchLimit(
    LimitKind Kind, decimal Value, string Unit, string Means,
    EvidenceGrade Evidence, Confidence Confidence, IReadOnlyList<string> Sources, LocalDate Reviewed);

public enum LimitKind
{
    SpasmIntensity,
    SpasmMinutes,
    CrampsAWeek,
    MedicineDays,
}
