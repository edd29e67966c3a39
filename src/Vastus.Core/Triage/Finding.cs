using Vastus.Core.Knowledge;

namespace Vastus.Core.Triage;

/// <summary>Something that a person without training can notice or know.</summary>
/// <param name="Block">The id of the block it is asked in.</param>
/// <param name="Tile">The group within the first block. Null in all others.</param>
/// <param name="Because">About the person, after "you said that": "your chest hurts".</param>
/// <param name="Unit">Of a number. Null unless it is one.</param>
/// <param name="Choices">The words to choose from. Empty unless it is a choice.</param>
public sealed record Finding(
    string Id,
    string Block,
    string? Tile,
    string Question,
    string Because,
    FindingKind Kind,
    string? Unit,
    IReadOnlyList<string> Choices,
    EvidenceGrade Evidence,
    Confidence Confidence,
    IReadOnlyList<string> Sources,
    LocalDate Reviewed);

public enum FindingKind
{
    YesNo,
    Number,
    Choice,
}
