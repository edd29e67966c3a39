using Vastus.Core.Knowledge;
using Vastus.Core.Triage;
using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Medicines;

/// <summary>Medicines on one list that can do harm together.</summary>
/// <param name="Happens">What may happen.</param>
/// <param name="Signs">What a person can notice.</param>
/// <param name="Urgency">How soon to ask, without any sign.</param>
/// <param name="Say">What to do.</param>
public sealed record MedicinePair(
    string Id,
    string Name,
    Expression Logic,
    string Happens,
    IReadOnlyList<string> Signs,
    Urgency Urgency,
    string Say,
    EvidenceGrade Evidence,
    Confidence Confidence,
    IReadOnlyList<string> Sources,
    LocalDate Reviewed);
