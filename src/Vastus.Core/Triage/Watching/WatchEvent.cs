using Vastus.Core.Knowledge;

namespace Vastus.Core.Triage.Watching;

/// <summary>What is asked when something happened.</summary>
/// <param name="Why">Told to the person after what happened.</param>
/// <param name="Blocks">Ids of the blocks of questions, in the order in which they are asked.</param>
public sealed record WatchEvent(
    NoticeKind Kind, string Why, IReadOnlyList<string> Blocks,
    EvidenceGrade Evidence, Confidence Confidence, IReadOnlyList<string> Sources, LocalDate Reviewed);
