using Vastus.Core.Knowledge;
using Vastus.Core.Triage;
using Vastus.Core.Triage.Logic;

namespace Vastus.Core.Medicines;

/// <summary>Medicines on one list that can do harm together.</summary>
/// <param name="IsOfOne">One medicine is enough: nothing to do, but signs to know.</param>
/// <param name="Replaces">Pairs whose words are not shown beside it.</param>
/// <param name="Happens">What may happen.</param>
/// <param name="Signs">What a person can notice.</param>
/// <param name="Urgency">How soon to ask, without any sign.</param>
/// <param name="Say">What to do.</param>
public sealed record MedicinePair(
    string Id,
    string Name,
    Expression Logic,
    bool IsOfOne,
    IReadOnlyList<string> Replaces,
    string Happens,
    IReadOnlyList<string> Signs,
    Urgency Urgency,
    string Say,
    EvidenceGrade Evidence,
    Confidence Confidence,
    IReadOnlyList<string> Sources,
    LocalDate Reviewed);
