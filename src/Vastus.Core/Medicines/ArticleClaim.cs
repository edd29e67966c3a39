using Vastus.Core.Knowledge;

namespace Vastus.Core.Medicines;

/// <summary>What the article says about some medicines, and what is known.</summary>
/// <param name="Topic">Such as <c>Antidepressants</c>.</param>
/// <param name="Classes">Their ids.</param>
public sealed record ArticleClaim(
    string Id,
    string Topic,
    IReadOnlyList<string> Classes,
    string Claim,
    string Verdict,
    EvidenceGrade Evidence,
    Confidence Confidence,
    IReadOnlyList<string> Sources);
