using Vastus.Core.Knowledge;

namespace Vastus.Core.Intake;

/// <summary>Something to be careful with in what was eaten, drunk or taken.</summary>
/// <param name="Id">Of the fact behind it, such as <c>SC-01</c>; the same warning has the same one on every day.</param>
/// <param name="Happened">What is logged, in a sentence with its numbers.</param>
/// <param name="Say">What to know of it.</param>
/// <param name="Because">What about the person makes it matter, within a sentence. Empty: it holds for everybody.</param>
/// <param name="Urgent">It leads to the symptom check.</param>
public sealed record IntakeWarning(
    string Id, string Title, string Happened, string Say, IReadOnlyList<string> Because, bool Urgent,
    EvidenceGrade Evidence, Confidence Confidence, IReadOnlyList<string> Sources);
