using Vastus.Core.Knowledge;
using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Triage;

/// <summary>When something has to be looked at, and how soon.</summary>
/// <param name="Conditions">Ids of what it can be a sign of, the likeliest first.</param>
/// <param name="Note">What to do or to know besides. Null: nothing.</param>
public sealed record Rule(
    string Id,
    Urgency Level,
    Expression Logic,
    IReadOnlyList<string> Conditions,
    string? Note,
    EvidenceGrade Evidence,
    Confidence Confidence,
    IReadOnlyList<string> Sources,
    LocalDate Reviewed);
