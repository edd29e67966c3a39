using Vastus.Core.Knowledge;

namespace Vastus.Core.Programme;

/// <summary>A rule by which the programme moves on, as it is told to the person.</summary>
public sealed record ProgrammeRule(string Id, string Name, string Text, EvidenceGrade Evidence, Confidence Confidence, IReadOnlyList<string> Sources);
