using Vastus.Core.Knowledge;

namespace Vastus.Core.Medicines;

/// <summary>Medicines that act alike.</summary>
/// <param name="How">How they come to act on muscles.</param>
/// <param name="Onset">When such effects usually begin, after a start or a new dose.</param>
/// <param name="Ask">What to ask a pharmacist or doctor.</param>
/// <param name="Findings">Findings of the symptom check that follow from taking one.</param>
public sealed record MedicineClass(
    string Id,
    string Name,
    string How,
    OnsetDays Onset,
    StopRule Stop,
    string Ask,
    IReadOnlyList<string> Findings,
    EvidenceGrade Evidence,
    Confidence Confidence,
    IReadOnlyList<string> Sources,
    LocalDate Reviewed);

/// <summary>In days after a start or a new dose; 0.05 is about an hour.</summary>
public sealed record OnsetDays(decimal Least, decimal Most);

/// <summary>How it may be stopped.</summary>
public enum StopRule
{
    NeverAbruptly,
    AskFirst,
    OwnChoice,
    NotPrescribed,
}
